package torikumi.forms.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import torikumi.submission.EntryKind;

/** Files that are no form: each is refused with its own reason, and soon. */
class HostileFileTest {

    private static final String KEYS = "整理番号";

    // POI's usual folder belongs to the first account that used it on this machine
    @BeforeEach
    void ownFolder(@TempDir Path folder) {
        TempFile.setThreadLocalTempFileCreationStrategy(new DefaultTempFileCreationStrategy(folder.toFile()));
    }

    @AfterEach
    void usualFolder() {
        TempFile.setThreadLocalTempFileCreationStrategy(null);
    }

    @Test
    void nothing() {
        refused(new byte[0], "form_file_empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"整理番号,本文\r\n1①-01-AAAAA,文章\r\n", "%PDF-1.7\n", "PK", "PK\u0003\u0004", "<html>"})
    void text(String content) {
        refused(content.getBytes(StandardCharsets.UTF_8), "form_file_no_workbook");
    }

    @Test
    void randomBytes() {
        var random = new Random(1);
        for (var i = 0; i < 50; i++) {
            var bytes = new byte[random.nextInt(5000) + 1];
            random.nextBytes(bytes);
            refused(bytes, "form_file_no_workbook");
        }
    }

    @Test
    void theOldFormat() throws IOException {
        try (var workbook = new HSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            workbook.createSheet();
            workbook.write(bytes);
            refused(bytes.toByteArray(), "form_file_old_excel");
        }
    }

    @Test
    void aPassword() throws IOException, GeneralSecurityException {
        try (var files = new POIFSFileSystem();
                var bytes = new ByteArrayOutputStream()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("himitsu");
            try (var out = encryptor.getDataStream(files)) {
                out.write(form());
            }
            files.writeFilesystem(bytes);
            refused(bytes.toByteArray(), "form_file_password");
        }
    }

    @Test
    void aWordDocumentOrAnotherZip() throws IOException {
        refused(zip("word/document.xml", 100), "form_file_no_workbook");
        refused(zip("readme.txt", 100), "form_file_no_workbook");
        refused(zip("xl/workbook.xml", 100), "form_file_no_workbook");
    }

    @Test
    void aBomb() throws IOException {
        refused(zip("xl/workbook.xml", 400_000_000), "form_file_inflates");
        try (var bytes = new ByteArrayOutputStream()) {
            try (var zip = new ZipOutputStream(bytes)) {
                for (var i = 0; i < 20_000; i++) {
                    zip.putNextEntry(new ZipEntry("xl/" + i));
                }
            }
            refused(bytes.toByteArray(), "form_file_inflates");
        }
    }

    @Test
    void aHundredThousandRows() throws IOException {
        try (var workbook = new SXSSFWorkbook(100);
                var bytes = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet();
            sheet.createRow(0).createCell(0).setCellValue(KEYS);
            sheet.getRow(0).createCell(1).setCellValue("本文");
            for (var i = 1; i <= 100_000; i++) {
                sheet.createRow(i).createCell(1).setCellValue("文章" + i);
            }
            workbook.write(bytes);
            refused(bytes.toByteArray(), "form_too_many_rows");
        }
    }

    @Test
    void aWorkbookThatIsNoForm() throws IOException {
        try (var workbook = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            workbook.createSheet().createRow(3).createCell(3).setCellValue("予算書");
            workbook.write(bytes);
            refused(bytes.toByteArray(), "form_not_found");
        }
    }

    @Test
    void formulasAreNamedByTheirCells() throws IOException {
        try (var workbook = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet();
            var heads = sheet.createRow(1);
            heads.createCell(0).setCellValue(KEYS);
            heads.createCell(2).setCellValue("本文");
            sheet.createRow(2).createCell(2).setCellFormula("1+1");
            sheet.getRow(2).createCell(0).setCellFormula("\"1①-新\"");
            sheet.createRow(4).createCell(2).setCellFormula("CONCATENATE(\"a\",\"b\")");
            workbook.write(bytes);
            assertThatThrownBy(() -> FormReader.read(bytes.toByteArray()))
                    .isInstanceOfSatisfying(Refusal.class, refusal -> {
                        assertThat(refusal.code()).isEqualTo("form_with_formulas");
                        assertThat(refusal.args()).containsExactly("C3、C5", 2);
                    });
        }
    }

    // Whatever is broken, the reader says so and nothing else escapes.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void brokenForms(long seed) {
        var random = new Random(seed);
        var form = form();
        for (var i = 0; i < 300; i++) {
            var broken = form.clone();
            for (var j = random.nextInt(4); j >= 0; j--) {
                broken[4 + random.nextInt(broken.length - 4)] ^= (byte) (1 << random.nextInt(8));
            }
            var shortened = random.nextInt(5) == 0
                    ? java.util.Arrays.copyOf(broken, 4 + random.nextInt(broken.length - 4))
                    : broken;
            try {
                FormReader.read(shortened);
            } catch (Refusal refusal) {
                assertThat(refusal.code()).startsWith("form_");
            }
        }
    }

    private static void refused(byte[] file, String code) {
        assertThatThrownBy(() -> FormReader.read(file))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private static byte[] zip(String name, int size) throws IOException {
        try (var bytes = new ByteArrayOutputStream()) {
            try (var zip = new ZipOutputStream(bytes)) {
                zip.putNextEntry(new ZipEntry(name));
                var zeros = new byte[1 << 16];
                for (var left = size; left > 0; left -= zeros.length) {
                    zip.write(zeros, 0, Math.min(left, zeros.length));
                }
            }
            return bytes.toByteArray();
        }
    }

    private static byte[] form() {
        var line = new FormModel.Line(UUID.randomUUID(), 1, 1, "課", "見出し", "項目", "本文", "昨年度");
        var cell = new FormModel.Cell(
                1, "1 テーマ", EntryKind.INITIATIVE, "①", "取組事項無し", false, false, List.of(line), List.of("前の文章"));
        return FormWorkbook.render(new FormModel(
                UUID.randomUUID(), Instant.now(), "様式", "協議会", "調査", "機関", null, "期限", "", "", List.of(cell)));
    }
}
