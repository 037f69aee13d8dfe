package torikumi.masters;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import torikumi.http.Problem;
import torikumi.masters.MasterPart.Column;
import torikumi.masters.MasterRow.Line;
import torikumi.text.Csv;
import torikumi.text.Sha256;

/** The file itself: written with a heading, and read again whether a spreadsheet saved it or not. */
final class MasterFile {

    private static final long FILE_MAX = 2L * 1024 * 1024;
    private static final int LINES_MAX = 5000;
    // What Excel saves as CSV on a Japanese computer.
    private static final Charset JAPANESE = Charset.forName("windows-31j");

    private MasterFile() {}

    static String render(MasterPart part, Map<UUID, Map<String, String>> rows) {
        var csv = new StringBuilder(Csv.BYTE_ORDER_MARK);
        csv.append(Csv.line(part.columns().stream().map(Column::heading).toList()));
        rows.values()
                .forEach(row -> csv.append(Csv.line(part.columns().stream()
                        .map(column -> row.getOrDefault(column.code(), ""))
                        .toList())));
        return csv.toString();
    }

    /** An uploaded file. */
    record Upload(String name, byte[] bytes) {

        static Upload of(FileUpload file) {
            if (file == null) {
                throw Problem.invalid("/file", "constraint_not_null");
            }
            if (file.size() > FILE_MAX) {
                throw new Problem(413, "file_too_large");
            }
            try {
                return new Upload(file.fileName(), Files.readAllBytes(file.uploadedFile()));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        String sha256() {
            return Sha256.hex(bytes);
        }
    }

    /**
     * Reads the lines behind the heading.
     *
     * @throws Problem 422 when it is no such file
     */
    static List<Line> read(MasterPart part, Upload upload) {
        var values = values(decode(upload.bytes()));
        if (values.isEmpty()) {
            throw Problem.invalid("/file", "master_file_empty");
        }
        if (values.size() > LINES_MAX) {
            throw Problem.invalid("/file", "master_file_too_long", LINES_MAX);
        }
        var columns = columns(part, values.getFirst());
        var lines = new ArrayList<Line>();
        for (int i = 1; i < values.size(); i++) {
            var line = new HashMap<String, String>();
            for (int j = 0; j < columns.size() && j < values.get(i).size(); j++) {
                line.put(columns.get(j), values.get(i).get(j));
            }
            lines.add(new Line(i + 1, line));
        }
        return lines;
    }

    private static List<List<String>> values(String text) {
        try {
            return Csv.read(text);
        } catch (IllegalArgumentException open) {
            throw Problem.invalid("/file", "master_file_open_quotation", open.getMessage());
        }
    }

    private static List<String> columns(MasterPart part, List<String> heading) {
        var codes = new ArrayList<String>();
        for (var word : heading) {
            var known = part.columns().stream()
                    .filter(column -> column.heading().equals(word.strip())
                            || column.code().equals(word.strip()))
                    .findFirst()
                    .orElseThrow(() -> Problem.invalid("/file", "master_file_unknown_column", word));
            codes.add(known.code());
        }
        for (var column : part.columns()) {
            if (!codes.contains(column.code())) {
                throw Problem.invalid("/file", "master_file_missing_column", column.heading());
            }
        }
        return codes;
    }

    private static String decode(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException _) {
            return japanese(bytes);
        }
    }

    private static String japanese(byte[] bytes) {
        try {
            return JAPANESE.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException _) {
            throw Problem.invalid("/file", "master_file_encoding");
        }
    }
}
