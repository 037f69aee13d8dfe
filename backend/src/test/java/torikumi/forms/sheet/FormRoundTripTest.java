package torikumi.forms.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import torikumi.forms.sheet.FormModel.Line;
import torikumi.submission.EntryKind;
import torikumi.text.TextRules;

/** Whatever may be stored survives a form: written, read again, not a character's difference. */
class FormRoundTripTest {

    private static final String[] PIECES = {
        "あ",
        "働き方",
        "𠮷",
        "👨‍👩‍👧",
        "🇯🇵",
        "﨑",
        "Ⅲ",
        "①",
        "⽤",
        "か\u3099",
        "葛\uDB40\uDD00",
        "\n",
        "\n\n",
        "\t",
        " ",
        "　",
        "=",
        "＝",
        "+",
        "＋",
        "-",
        "－",
        "@",
        "＠",
        "'",
        "''",
        "\"",
        "\"\"",
        "&",
        "<b>",
        "]]>",
        "_x0041_",
        "_x000D_",
        "_",
        "x000A",
        "\uFFFE",
        "\uFFFF",
        "\u200B",
        "\u2028",
        "\u00A0",
        "%",
        "=1+1",
        "=HYPERLINK(\"http://x\")",
        "1",
        "2025/4/1",
        "0001",
        "TRUE",
        "#N/A",
    };

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void everyTextComesBackAsItWas(long seed) throws Refusal {
        var random = new Random(seed);
        var lines = new ArrayList<Line>();
        for (var i = 1; i <= 120; i++) {
            lines.add(line(
                    i, text(random, 8, false), text(random, 8, false), text(random, 8, false), text(random, 60, true)));
        }
        returns(lines);
    }

    @Test
    void aTextLongerThanACellIsSplitAndJoined() throws Refusal {
        returns(List.of(
                line(1, "", "", "", "𠮷".repeat(TextRules.TEXT_MAX)),
                line(2, "課", "見出し", "項目", "あ" + "𠮷".repeat(TextRules.TEXT_MAX - 1)),
                line(3, "", "", "", "_x0041_".repeat(TextRules.TEXT_MAX / 7)),
                line(4, "", "", "", "=".repeat(TextRules.TEXT_MAX)),
                line(5, "", "", "", "後の行")));
    }

    @Test
    void whatASpreadsheetWouldRunIsGuarded() throws IOException {
        var bytes = FormWorkbook.render(model(List.of(line(1, "＝課", "+1", "@x", "=1+1"), line(2, "", "", "", "'=1"))));
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            var texts = new ArrayList<String>();
            workbook.getSheetAt(0).forEach(row -> row.forEach(cell -> texts.add(cell.getCellType() + " " + cell)));
            assertThat(texts)
                    .contains("STRING '＝課", "STRING '+1", "STRING '@x", "STRING '=1+1", "STRING ''=1")
                    .noneMatch(text -> text.startsWith("FORMULA"));
        }
    }

    @Test
    void isReadyToBeFilledInAndPrinted() throws IOException {
        var bytes = FormWorkbook.render(model(List.of(line(1, "賃金課", "見出し", "", "本文"))));
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            var sheet = workbook.getSheetAt(0);
            assertThat(sheet.getProtect()).isTrue();
            assertThat(sheet.isColumnHidden(FormColumn.STAMP.ordinal())).isTrue();
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 6);
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo((short) 9);
            assertThat(sheet.getDataValidations()).isNotEmpty();
            var entry = sheet.getRow(FormWriter.HEAD_ROW + 1);
            for (var column : FormColumn.values()) {
                var cell = entry.getCell(column.ordinal());
                assertThat(cell.getCellStyle().getLocked()).as(column.name()).isEqualTo(!column.isInput());
            }
            assertThat(entry.getCell(FormColumn.TEXT.ordinal()).getCellStyle().getWrapText())
                    .isTrue();
            var head = new StringBuilder();
            for (var row = 0; row < FormWriter.HEAD_ROW; row++) {
                sheet.getRow(row).forEach(cell -> head.append(cell).append('|'));
            }
            assertThat(head).contains("見本県協議会", "令和7年度の調査", "見本労働局", "令和8年1月31日", "白い欄");
        }
    }

    private static void returns(List<Line> lines) throws Refusal {
        var form = FormReader.read(FormWorkbook.render(model(lines)));
        assertThat(form.organization()).isEqualTo("見本労働局");
        var entries = form.rows().stream()
                .filter(row -> row.key().type() == RowKey.Type.ENTRY)
                .toList();
        assertThat(entries).hasSameSizeAs(lines);
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            assertThat(entries.get(i).input())
                    .isEqualTo(new FormRow.Input(line.department(), line.heading(), line.title(), line.text()));
            assertThat(entries.get(i).stampedId()).isEqualTo(line.entryId());
        }
        assertThat(form.rows().stream().filter(row -> row.key().type() == RowKey.Type.ADDITION))
                .hasSize(3)
                .allMatch(row -> row.input().isEmpty());
    }

    private static Line line(int position, String department, String heading, String title, String text) {
        return new Line(UUID.randomUUID(), 1, position, department, heading, title, text, "");
    }

    private static FormModel model(List<Line> lines) {
        var cell = new FormModel.Cell(
                1, "1 賃金の引上げ", EntryKind.INITIATIVE, "①取組内容", "取組事項無し", false, false, lines, List.of());
        return new FormModel(
                UUID.randomUUID(),
                Instant.now(),
                "取組状況表　記入様式",
                "見本県協議会",
                "令和7年度の調査",
                "見本労働局",
                null,
                "令和8年1月31日",
                "令和6年度以降",
                "記入要領",
                List.of(cell));
    }

    private static String text(Random random, int most, boolean lines) {
        var text = new StringBuilder();
        for (var i = random.nextInt(most); i >= 0; i--) {
            var piece = PIECES[random.nextInt(PIECES.length)];
            text.append(lines || piece.indexOf('\n') < 0 ? piece : "・");
        }
        return text.toString();
    }
}
