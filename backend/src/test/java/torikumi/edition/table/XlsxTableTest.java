package torikumi.edition.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
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
