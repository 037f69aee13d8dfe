package torikumi.imports.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Turns bytes into text, strictly: a byte that means nothing is never replaced by a question mark. */
final class Decoding {

    private static final Charset WINDOWS_31J = Charset.forName("windows-31j");
    private static final Charset EUC_JP = Charset.forName("EUC-JP");

    private Decoding() {}

    /** Text, or the reason why the bytes are none. */
    sealed interface Result permits Decoded, Failed {}

    record Decoded(String text, String encoding, boolean guessed) implements Result {}

    record Failed(Refusal refusal) implements Result {}

    static Result decode(byte[] bytes) {
        if (bytes.length == 0) {
            return new Failed(new Refusal.EmptyFile());
        }
        Optional<String> format = FileFormats.binaryFormat(bytes);
        if (format.isPresent()) {
            return new Failed(new Refusal.BinaryFile(format.get()));
        }
        if (FileFormats.startsWith(bytes, 0xFF, 0xFE)) {
            return marked(bytes, 2, StandardCharsets.UTF_16LE, "UTF-16LE");
        }
        if (FileFormats.startsWith(bytes, 0xFE, 0xFF)) {
            return marked(bytes, 2, StandardCharsets.UTF_16BE, "UTF-16BE");
        }
        if (FileFormats.startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return marked(bytes, 3, StandardCharsets.UTF_8, "UTF-8");
        }
        if (hasNul(bytes)) {
            return new Failed(new Refusal.BinaryFile("unknown"));
        }
        Optional<String> utf8 = strict(bytes, 0, StandardCharsets.UTF_8);
        return utf8.isPresent() ? new Decoded(utf8.get(), "UTF-8", false) : guessed(bytes);
    }

    private static Result marked(byte[] bytes, int skip, Charset charset, String name) {
        return strict(bytes, skip, charset)
                .<Result>map(text -> new Decoded(text, name, false))
                .orElseGet(() -> unreadable(bytes));
    }

    private static Result guessed(byte[] bytes) {
        Optional<String> shiftJis = strict(bytes, 0, WINDOWS_31J);
        Optional<String> eucJp = strict(bytes, 0, EUC_JP);
        int shiftJisScore = shiftJis.map(Decoding::plausibility).orElse(Integer.MIN_VALUE);
        int eucJpScore = eucJp.map(Decoding::plausibility).orElse(Integer.MIN_VALUE);
        if (Math.max(shiftJisScore, eucJpScore) <= 0) {
            return unreadable(bytes);
        }
        return shiftJisScore >= eucJpScore
                ? new Decoded(shiftJis.orElseThrow(), "Shift_JIS", true)
                : new Decoded(eucJp.orElseThrow(), "EUC-JP", true);
    }

    /** Kana make a text Japanese; half-width kana, private and control characters are what a wrong guess is made of. */
    private static int plausibility(String text) {
        int score = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'ぁ' && c <= 'ヶ') {
                score += 2;
            } else if (c >= '一' && c <= '鿿') {
                score++;
            } else if (c >= '\uFF61' && c <= '\uFF9F') {
                score -= 2;
            } else if (c >= '\uE000' && c <= '\uF8FF' || c < ' ' && c != '\t' && c != '\n' && c != '\r' || c == 0x7F) {
                score -= 20;
            }
        }
        return score;
    }

    private static Optional<String> strict(byte[] bytes, int skip, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, skip, bytes.length - skip))
                    .toString());
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }

    private static Failed unreadable(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        StandardCharsets.UTF_8.newDecoder().decode(in, CharBuffer.allocate(bytes.length), true);
        int line = 1;
        for (int i = 0; i < in.position(); i++) {
            if (bytes[i] == '\n') {
                line++;
            }
        }
        return new Failed(new Refusal.UnreadableEncoding(in.position(), line));
    }

    private static boolean hasNul(byte[] bytes) {
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }
}
