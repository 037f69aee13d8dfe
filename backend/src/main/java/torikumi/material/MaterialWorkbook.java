package torikumi.material;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import torikumi.edition.table.SheetStyles;
import torikumi.material.Material.Counts;
import torikumi.material.Material.ProgramCount;
import torikumi.material.Material.ThemePage;

/** The material as an Excel file: a sheet per theme for people, and one with every figure in a row for machines. */
final class MaterialWorkbook {

    private static final int WIDE = 58;
    private static final int NARROW = 12;
    private static final int COLUMNS = 9;
    private static final int UNIT = 256;
    private static final float TWO_LINES = 25;
    private static final int ONE_LINE = 33;
    private static final int CHARACTERS_A_LINE = 48;

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final SheetStyles styles;
    private final CellStyle head;
    private final CellStyle cell;
    private final CellStyle line;
    private final CellStyle title;

    private MaterialWorkbook() {
        SheetStyles.setDefaultFont(workbook);
        styles = new SheetStyles(workbook);
        head = styles.head(HorizontalAlignment.CENTER);
        cell = styles.part(true, true);
        line = styles.line();
        title = styles.title();
    }

    static byte[] render(Material material) {
        var made = new MaterialWorkbook();
        try (var workbook = made.workbook;
                var bytes = new ByteArrayOutputStream(1 << 16)) {
            material.themes().forEach(theme -> made.sheet(material, theme));
            made.data(material);
            workbook.getProperties().getCoreProperties().setTitle(material.title());
            workbook.getProperties().getCoreProperties().setCreator("Torikumi");
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            // only memory is written to
            throw new UncheckedIOException(e);
        }
    }

    private void sheet(Material material, ThemePage theme) {
        var sheet = workbook.createSheet("テーマ" + theme.number());
        setUp(sheet);
        merged(sheet, "テーマ" + theme.number() + "　" + theme.name(), title);
        merged(sheet, material.title() + "　" + material.asOf(), line);
        if (material.scope() == MaterialScope.WORKING) {
            merged(sheet, "記入の途中のもの、事務局の確認前のものを含みます。", line);
        }
        row(sheet, head, MaterialWords.COUNT_HEADS);
        row(sheet, cell, MaterialWords.counts(material.labels().initiative(), theme.initiatives()));
        row(sheet, cell, MaterialWords.counts(material.labels().challenge(), theme.challenges()));
        if (!theme.measures().isEmpty()) {
            row(sheet, head, List.of("対応策", "記載事項", "構成員"));
            theme.measures().forEach(one -> row(sheet, cell, List.of(one.name(), one.entries(), one.members())));
        }
        programs(sheet, "多く挙げられた支援策", theme.programs());
        programs(sheet, "多く挙げられた支援機関", theme.institutions());
        shared(sheet, theme);
    }

    private void programs(XSSFSheet sheet, String what, List<ProgramCount> programs) {
        row(sheet, head, List.of(what, "記載事項", "構成員"));
        if (programs.isEmpty()) {
            row(sheet, cell, List.of("なし", "", ""));
        }
        programs.forEach(one -> row(sheet, cell, List.of(one.name(), one.entries(), one.members())));
    }

    private void shared(XSSFSheet sheet, ThemePage theme) {
        merged(sheet, "複数の構成員が挙げた課題（共通する語と、その文）", head);
        if (theme.sharedChallenges().isEmpty()) {
            merged(sheet, "なし", cell);
        }
        for (var challenge : theme.sharedChallenges()) {
            var quotes = String.join("\n", challenge.lines());
            row(sheet, cell, List.of(challenge.term() + "（" + challenge.quotes().size() + "構成員）", quotes));
            var at = sheet.getLastRowNum();
            for (var column = 2; column < COLUMNS; column++) {
                sheet.getRow(at).createCell(column).setCellStyle(cell);
            }
            sheet.addMergedRegion(new CellRangeAddress(at, at, 1, COLUMNS - 1));
            // Excel does not measure merged cells by itself
            var lines = quotes.lines()
                    .mapToInt(text -> 1 + text.length() / CHARACTERS_A_LINE)
                    .sum();
            sheet.getRow(at).setHeightInPoints(Math.min(400, 12f * Math.max(1, lines) + 4));
        }
    }

    private void data(Material material) {
        var sheet = workbook.createSheet("データ");
        row(sheet, null, List.of("テーマ番号", "テーマ", "項目", "対象", "値", "単位"));
        for (var theme : material.themes()) {
            figures(sheet, theme, "①", theme.initiatives());
            figures(sheet, theme, "②", theme.challenges());
            theme.measures().forEach(one -> row(sheet, null, of(theme, "対応策の記載事項", one.name(), one.entries(), "件")));
            theme.programs().forEach(one -> row(sheet, null, of(theme, "支援策の記載事項", one.name(), one.entries(), "件")));
            theme.institutions()
                    .forEach(one -> row(sheet, null, of(theme, "支援機関の記載事項", one.name(), one.entries(), "件")));
            theme.sharedChallenges()
                    .forEach(one -> row(
                            sheet,
                            null,
                            of(theme, "課題を挙げた構成員", one.term(), one.quotes().size(), "構成員")));
        }
    }

    private void figures(XSSFSheet sheet, ThemePage theme, String kind, Counts counts) {
        var values = MaterialWords.counts(kind, counts);
        for (var i = 1; i < values.size(); i++) {
            var unit = i <= MaterialWords.MEMBER_COUNTS ? "構成員" : "件";
            row(sheet, null, of(theme, MaterialWords.COUNT_HEADS.get(i).toString(), kind, values.get(i), unit));
        }
    }

    private static List<Object> of(ThemePage theme, String what, String whose, Object value, String unit) {
        return List.of(theme.number(), theme.name(), what, whose, value, unit);
    }

    private void row(XSSFSheet sheet, CellStyle style, List<?> values) {
        var row = sheet.createRow(next(sheet));
        for (var i = 0; i < values.size(); i++) {
            var made = row.createCell(i);
            if (values.get(i) instanceof Integer number) {
                made.setCellValue(number);
            } else {
                made.setCellValue(values.get(i).toString());
            }
            if (style != null) {
                made.setCellStyle(style);
            }
        }
        // Viewers other than Excel do not make room for a second line by themselves.
        if (style == head || style == cell && values.getFirst().toString().length() > ONE_LINE) {
            row.setHeightInPoints(TWO_LINES);
        }
    }

    private void merged(XSSFSheet sheet, String text, CellStyle style) {
        row(sheet, style, List.of(text));
        var at = sheet.getLastRowNum();
        sheet.addMergedRegion(new CellRangeAddress(at, at, 0, COLUMNS - 1));
    }

    private static int next(XSSFSheet sheet) {
        return sheet.getPhysicalNumberOfRows();
    }

    private static void setUp(XSSFSheet sheet) {
        sheet.setColumnWidth(0, WIDE * UNIT);
        for (var column = 1; column < COLUMNS; column++) {
            sheet.setColumnWidth(column, NARROW * UNIT);
        }
        PrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.setFitToPage(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 1);
    }
}
