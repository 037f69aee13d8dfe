package torikumi.masters;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import torikumi.http.CsvUpload;
import torikumi.http.Problem;
import torikumi.masters.MasterPart.Column;
import torikumi.masters.MasterRow.Line;
import torikumi.text.Csv;
import torikumi.text.Sha256;

/** The file itself: written with a heading, and read again whether a spreadsheet saved it or not. */
final class MasterFile {

    private static final int LINES_MAX = 5000;

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
            return new Upload(file == null ? "" : file.fileName(), CsvUpload.bytes(file));
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
        var values = CsvUpload.rows(upload.bytes());
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
}
