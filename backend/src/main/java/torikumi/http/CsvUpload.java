package torikumi.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import torikumi.text.Csv;

/** A CSV that somebody sends after a spreadsheet had it: in UTF-8, or in the Shift_JIS of a Japanese Excel. */
public final class CsvUpload {

    private static final long FILE_MAX = 2L * 1024 * 1024;
    // What Excel saves as CSV on a Japanese computer.
    private static final Charset JAPANESE = Charset.forName("windows-31j");

    private CsvUpload() {}

    /**
     * Returns the file as it came.
     *
     * @throws Problem 422 at {@code /file} when there is none, 413 {@code file_too_large} above 2 MiB
     */
    public static byte[] bytes(FileUpload file) {
        if (file == null) {
            throw Problem.invalid("/file", "constraint_not_null");
        }
        if (file.size() > FILE_MAX) {
            throw new Problem(413, "file_too_large");
        }
        try {
            return Files.readAllBytes(file.uploadedFile());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * Returns the lines of a file, their values without the formula guard of {@link Csv}; empty lines are passed over.
     *
     * @throws Problem 422 at {@code /file}: {@code csv_encoding} or {@code csv_open_quotation}
     */
    public static List<List<String>> rows(byte[] bytes) {
        try {
            return Csv.read(decode(bytes));
        } catch (IllegalArgumentException open) {
            throw Problem.invalid("/file", "csv_open_quotation", open.getMessage());
        }
    }

    private static String decode(byte[] bytes) {
        try {
            // A strict decoder: what is no UTF-8 is told apart for certain.
            return strictly(StandardCharsets.UTF_8, bytes);
        } catch (CharacterCodingException _) {
            return japanese(bytes);
        }
    }

    private static String japanese(byte[] bytes) {
        try {
            return strictly(JAPANESE, bytes);
        } catch (CharacterCodingException _) {
            throw Problem.invalid("/file", "csv_encoding");
        }
    }

    private static String strictly(Charset charset, byte[] bytes) throws CharacterCodingException {
        return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }
}
