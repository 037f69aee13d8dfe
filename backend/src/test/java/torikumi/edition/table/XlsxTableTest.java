package torikumi.edition.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import torikumi.edition.table.TableModel.Cell;
import torikumi.edition.table.TableModel.Kind;
import torikumi.edition.table.TableModel.Member;

class XlsxTableTest {

    private final TableModel model = SampleTables.usual();

    @Test
    void the_page_is_a3_landscape_with_repeated_heads() throws IOException {
        try (XSSFWorkbook workbook = open()) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A3_PAPERSIZE);
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            CellRangeAddress head = sheet.getRepeatingRows();
            assertThat(text(sheet, head.getFirstRow(), 0)).isEqualTo("テーマ");
            assertThat(text(sheet, head.getLastRow(), 0)).isEqualTo("対応策");
            assertThat(text(sheet, head.getLastRow(), 3)).startsWith("・労働時間").contains("\n・休みやすい");
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(workbook.getProperties().getCoreProperties().getTitle()).isEqualTo(model.title());
        }
    }

    @Test
    void every_text_is_there_and_no_row_is_higher_than_excel_shows() throws IOException {
        try (XSSFWorkbook workbook = open()) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            List<StringBuilder> columns = new ArrayList<>();
            for (int column = 0; column < 8; column++) {
                columns.add(new StringBuilder());
            }
            for (Row row : sheet) {
                assertThat(row.getHeightInPoints()).isLessThanOrEqualTo(409);
                for (org.apache.poi.ss.usermodel.Cell cell : row) {
                    assertThat(cell.getCellType()).isIn(CellType.STRING, CellType.BLANK);
                    columns.get(cell.getColumnIndex()).append(cell.getStringCellValue());
                }
            }
            for (Member member : model.members()) {
                assertThat(columns.get(2)).contains(member.name());
                for (Kind kind : Kind.values()) {
                    for (Cell cell : member.row(kind)) {
                        String column = columns.get(2 + cell.theme()).toString().replace("\n", "");
                        assertThat(column).contains(cell.note());
                        cell.entries().forEach(entry -> assertThat(column)
                                .contains(entry.text().replace("\n", "")));
                    }
                }
            }
        }
    }

    @Test
    void a_page_ends_where_planned_and_the_next_one_names_category_and_member_again() throws IOException {
        TableModel marked = MarkedTable.of(6, 5);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(XlsxTable.render(marked)))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            int[] breaks = sheet.getRowBreaks();
            assertThat(breaks).hasSizeGreaterThan(5);
            for (int last : breaks) {
                StringBuilder row = new StringBuilder();
                sheet.getRow(last + 1).forEach(cell -> row.append(cell.getStringCellValue()));
                MarkedTable.Place place =
                        MarkedTable.on(row.toString()).iterator().next();
                Member member = marked.members().get(place.member());
                assertThat(text(sheet, last + 1, 0)).isEqualTo("構成員における取組");
                assertThat(text(sheet, last + 1, 1)).isEqualTo(member.categoryLabel());
                assertThat(text(sheet, last + 1, 2).replace("\n", "")).startsWith(member.name());
                assertThat(row).contains(marked.headings().of(place.kind()));
                assertThat(sheet.getMergedRegions())
                        .noneMatch(region -> region.getFirstRow() <= last && region.getLastRow() > last);
            }
        }
    }

    @Test
    void what_is_on_a_page_fits_on_a_page() throws IOException {
        try (XSSFWorkbook workbook = open()) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            double width = 0;
            for (int column = 0; column < 8; column++) {
                // a digit of the default font is 7 pixels wide, a pixel 0.75 points
                width += sheet.getColumnWidth(column) / 256.0 * 7 * 0.75;
            }
            double scale = (1190.55 - 2 * 0.4 * 72) / width;
            CellRangeAddress head = sheet.getRepeatingRows();
            double height = 0;
            for (Row row : sheet) {
                height += row.getHeightInPoints();
                assertThat(height * scale).isLessThanOrEqualTo(841.89 - (0.45 + 0.6) * 72);
                if (sheet.isRowBroken(row.getRowNum())) {
                    height = sheet.getRow(head.getFirstRow()).getHeightInPoints()
                            + sheet.getRow(head.getLastRow()).getHeightInPoints();
                }
            }
        }
    }

    @Test
    void an_entry_is_not_split_between_cells_unless_it_is_very_long() throws IOException {
        Set<String> texts = model.members().stream()
                .flatMap(member -> Stream.concat(member.initiatives().stream(), member.challenges().stream()))
                .flatMap(cell -> cell.entries().stream())
                .map(TableModel.Entry::text)
                .collect(Collectors.toSet());
        try (XSSFWorkbook workbook = open()) {
            List<String> cells = new ArrayList<>();
            workbook.getSheetAt(0).forEach(row -> row.forEach(cell -> cells.add(cell.getStringCellValue())));
            assertThat(texts).allMatch(text -> cells.stream().anyMatch(cell -> cell.contains(text)));
        }
    }

    @Test
    void the_footer_of_a_long_title_is_no_longer_than_excel_takes() throws IOException {
        TableModel odd = new TableModel(
                1, "＆協議会&𠮷".repeat(80), "", "", "", "", "", "", model.headings(), model.themes(), List.of());
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(XlsxTable.render(odd)))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getCTWorksheet().getHeaderFooter().getOddFooter()).hasSizeLessThan(255);
            assertThat(text(sheet, 0, 0)).isEqualTo(odd.title());
        }
    }

    @Test
    void names_are_coloured_and_underlined_inside_a_cell() throws IOException {
        try (XSSFWorkbook workbook = open()) {
            List<String> looks = new ArrayList<>();
            for (Row row : workbook.getSheetAt(0)) {
                for (org.apache.poi.ss.usermodel.Cell cell : row) {
                    looks.addAll(looks((XSSFRichTextString) cell.getRichStringCellValue()));
                }
            }
            assertThat(looks).contains("業務改善助成金 FFCE0000 bold 1", "働き方相談センター FF0017C1 bold 2");
        }
    }

    @Test
    void a_formula_stays_a_text_and_an_escape_stays_what_it_is() throws IOException {
        TableModel odd = new TableModel(
                1,
                "=HYPERLINK(\"x\")",
                "_x0041_ & <b>",
                "",
                "",
                "",
                "",
                "",
                model.headings(),
                model.themes(),
                List.of());
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(XlsxTable.render(odd)))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getRow(0).getCell(0).getCellType()).isEqualTo(CellType.STRING);
            assertThat(text(sheet, 0, 0)).isEqualTo("=HYPERLINK(\"x\")");
            assertThat(text(sheet, 1, 0)).isEqualTo("_x0041_ & <b>");
        }
    }

    private XSSFWorkbook open() throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(XlsxTable.render(model)));
    }

    private static String text(XSSFSheet sheet, int row, int column) {
        return sheet.getRow(row).getCell(column).getStringCellValue();
    }

    private static List<String> looks(XSSFRichTextString text) {
        List<String> looks = new ArrayList<>();
        for (int run = 0; run < text.numFormattingRuns(); run++) {
            XSSFFont font = text.getFontOfFormattingRun(run);
            if (font != null
                    && font.getXSSFColor() != null
                    && font.getXSSFColor().getARGBHex() != null) {
                int start = text.getIndexOfFormattingRun(run);
                looks.add(text.getString().substring(start, start + text.getLengthOfFormattingRun(run)) + " "
                        + font.getXSSFColor().getARGBHex() + (font.getBold() ? " bold " : " ") + font.getUnderline());
            }
        }
        return looks;
    }
}
