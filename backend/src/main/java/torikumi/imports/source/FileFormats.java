package torikumi.imports.source;

import java.util.Optional;

/** Tells by its first bytes that a file is no text, so that the refusal can name what it is. */
final class FileFormats {

    private FileFormats() {}

    /** Returns the format's name of {@link Refusal.BinaryFile}, or empty when the beginning may be text. */
    static Optional<String> binaryFormat(byte[] bytes) {
        if (startsWith(bytes, 'P', 'K', 3, 4)) {
            return Optional.of("office_or_zip");
        }
        if (startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            return Optional.of("old_office");
        }
        if (startsWith(bytes, '%', 'P', 'D', 'F', '-')) {
            return Optional.of("pdf");
        }
        if (startsWith(bytes, '{', '\\', 'r', 't', 'f')) {
            return Optional.of("rich_text");
        }
        if (startsWith(bytes, 0x1F, 0x8B)) {
            return Optional.of("compressed");
        }
        if (startsWith(bytes, 0x89, 'P', 'N', 'G')
                || startsWith(bytes, 0xFF, 0xD8, 0xFF)
                || startsWith(bytes, 'G', 'I', 'F', '8')) {
            return Optional.of("image");
        }
        return Optional.empty();
    }

    static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
