package torikumi.forms;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A form in the hands of somebody with a spreadsheet program. */
final class Sheet {

    static final int KEY = 0;
    static final int DEPARTMENT = 3;
    static final int HEADING = 4;
    static final int TITLE = 5;
    static final int TEXT = 6;
    static final int STAMP = 8;
    private static final String ENTRY = "\\d+[①②]-\\d+-[0-9A-Z]{5}";

    private final XSSFSheet sheet;

    private Sheet(XSSFSheet sheet) {
        this.sheet = sheet;
    }

    /** Edits a form. */
    static byte[] edit(byte[] form, Consumer<Sheet> work) {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(form));
                var bytes = new ByteArrayOutputStream()) {
            work.accept(new Sheet(workbook.getSheetAt(0)));
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What a mail gateway leaves of a form: no hidden column, no protection, no validation. */
    static byte[] strip(byte[] form) {
        return edit(form, sheet -> {
            sheet.rows().forEach(row -> {
                if (row.getCell(STAMP) != null) {
                    row.removeCell(row.getCell(STAMP));
                }
            });
            var raw = sheet.sheet.getCTWorksheet();
            if (raw.isSetSheetProtection()) {
                raw.unsetSheetProtection();
            }
            if (raw.isSetDataValidations()) {
                raw.unsetDataValidations();
            }
            raw.getColsArray(0).getColList().forEach(column -> column.setHidden(false));
        });
    }

    static boolean hasLibreOffice() {
        return Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "soffice")));
    }

    /** Opened and saved by LibreOffice. */
    static byte[] throughLibreOffice(byte[] form) {
        try {
            var folder = Files.createTempDirectory("form");
            var out = Files.createDirectory(folder.resolve("out"));
            var file = Files.write(folder.resolve("form.xlsx"), form);
            var process = new ProcessBuilder(
                            "soffice",
                            "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                            "--headless",
                            "--convert-to",
                            "xlsx:Calc MS Excel 2007 XML",
                            "--outdir",
                            out.toString(),
                            file.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("log").toFile())
                    .start();
            if (!process.waitFor(2, TimeUnit.MINUTES) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new IllegalStateException(Files.readString(folder.resolve("log")));
            }
            return Files.readAllBytes(out.resolve("form.xlsx"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException failure) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(failure);
        }
    }

    private Stream<XSSFRow> rows() {
        return IntStream.rangeClosed(0, sheet.getLastRowNum())
                .mapToObj(sheet::getRow)
                .filter(row -> row != null);
    }

    /** The rows of entries. */
    List<XSSFRow> entries() {
        return rows().filter(row -> text(row, KEY).matches(ENTRY)).toList();
    }

    /** The rows whose 整理番号 is this. */
    List<XSSFRow> keyed(String key) {
        return rows().filter(row -> text(row, KEY).equals(key)).toList();
    }

    /** The rows for additions, or for declarations: their keys end in this. */
    List<XSSFRow> ending(String end) {
        return rows().filter(row -> text(row, KEY).endsWith(end)).toList();
    }

    /** The row of the entry with this text. */
    XSSFRow saying(String text) {
        return entries().stream()
                .filter(row -> text(row, TEXT).equals(text))
                .findFirst()
                .orElseThrow();
    }

    static String text(XSSFRow row, int column) {
        var cell = row.getCell(column);
        return cell == null || cell.getCellType() != CellType.STRING ? "" : cell.getStringCellValue();
    }

    static void write(XSSFRow row, int column, String text) {
        var cell = row.getCell(column) == null ? row.createCell(column) : row.getCell(column);
        cell.setCellValue(text);
    }

    /** Deletes the row, and moves what is below up. */
    void delete(XSSFRow row) {
        var number = row.getRowNum();
        sheet.removeRow(row);
        if (number < sheet.getLastRowNum()) {
            sheet.shiftRows(number + 1, sheet.getLastRowNum(), -1);
        }
    }

    /** Puts an empty row below. */
    XSSFRow insertBelow(XSSFRow row) {
        var number = row.getRowNum() + 1;
        sheet.shiftRows(number, sheet.getLastRowNum(), 1);
        return sheet.createRow(number);
    }

    /** Empties a column. */
    void clear(int column) {
        rows().filter(row -> row.getCell(column) != null).forEach(row -> row.removeCell(row.getCell(column)));
    }

    XSSFRow row(int number) {
        return sheet.getRow(number);
    }
}
