package torikumi.forms.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/** Looks at a file before anything opens it: what it is, and how much it would become. */
final class FileCheck {

    /** A form of a hundred entries has some fifty kilobytes, and unpacked less than one megabyte. */
    private static final long INFLATED_MAX = 32L * 1024 * 1024;

    private static final int PARTS_MAX = 300;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    // how a directory entry of the old format spells the part that a password hides
    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private FileCheck() {}

    /** Lets a workbook through. */
    static void check(byte[] file) throws Refusal {
        if (file.length == 0) {
            throw new Refusal("form_file_empty");
        }
        if (startsWith(file, OLD_OFFICE)) {
            throw new Refusal(contains(file, ENCRYPTED) ? "form_file_password" : "form_file_old_excel");
        }
        if (!startsWith(file, ZIP) || !holdsWorkbook(file)) {
            throw new Refusal("form_file_no_workbook");
        }
    }

    private static boolean holdsWorkbook(byte[] file) throws Refusal {
        var workbook = false;
        var inflated = 0L;
        var parts = 0;
        var buffer = new byte[1 << 16];
        // as POI opens it, so that both see the same parts
        try (var zip = new ZipArchiveInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                workbook |= entry.getName().equals("xl/workbook.xml");
                parts++;
                refuse(parts > PARTS_MAX);
                for (var read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    inflated += read;
                    refuse(inflated > INFLATED_MAX);
                }
            }
        } catch (IOException | IllegalArgumentException _) {
            // a name in no known encoding is an IllegalArgumentException
            return false;
        }
        return workbook;
    }

    private static void refuse(boolean tooMuch) throws Refusal {
        if (tooMuch) {
            throw new Refusal("form_file_inflates");
        }
    }

    private static boolean startsWith(byte[] file, byte[] magic) {
        return indexOf(file, magic, 1) == 0;
    }

    private static boolean contains(byte[] file, byte[] wanted) {
        return indexOf(file, wanted, file.length) >= 0;
    }

    private static int indexOf(byte[] file, byte[] wanted, int places) {
        for (var at = 0; at < Math.min(places, file.length - wanted.length + 1); at++) {
            var same = 0;
            while (same < wanted.length && file[at + same] == wanted[same]) {
                same++;
            }
            if (same == wanted.length) {
                return at;
            }
        }
        return -1;
    }
}
