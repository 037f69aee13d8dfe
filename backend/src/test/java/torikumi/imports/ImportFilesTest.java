package torikumi.imports;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import torikumi.testing.Backing;
import torikumi.testing.SampleCouncil;
import torikumi.testing.SampleRound;

/** Files that are no table, or hardly: each refusal says what it is and what to do. */
@QuarkusTest
@QuarkusTestResource(Backing.class)
class ImportFilesTest {

    final String people = "files-" + UUID.randomUUID();
    final ImportDesk secretariat = new ImportDesk(people + "-secretariat");
    SampleRound round;

    @BeforeEach
    void prepare() {
        round = SampleRound.open(SampleCouncil.store(people), 2025);
    }

    private ValidatableResponse upload(String table) {
        return secretariat.upload(round.id, table).then();
    }

    @Nested
    class AsSecretariat {

        @Test
        void readsShiftJisAndSaysThatItGuessed() {
            var bytes = ImportDesk.TABLE.getBytes(Charset.forName("windows-31j"));
            secretariat
                    .upload(round.id, bytes)
                    .then()
                    .statusCode(201)
                    .body("encoding", equalTo("Shift_JIS"))
                    .body("encoding_guessed", equalTo(true))
                    .body("proposal.blocks", hasSize(3));
        }

        @ParameterizedTest
        @CsvSource({
            "'', empty_file",
            "' \n\t', empty_file",
            "'PK\u0003\u0004xl/workbook.xml', binary_file",
            "'%PDF-1.7', binary_file",
            "'\u0000\u0001\u0002', binary_file",
            "'テーマだけの文', not_a_table_no_columns",
            "'a\tb\nc\td', not_a_table_no_header",
            "'テーマ\t1 賃金の引上げ\t2 働き方改革\nあ\tい', not_a_table_no_block"
        })
        void saysWhyAFileIsNoTable(String content, String code) {
            upload(content)
                    .statusCode(422)
                    .body("errors.pointer", contains("/file"))
                    .body("errors.code", contains(code))
                    .body("errors[0].message", notNullValue());
        }

        @Test
        void saysWhyAPictureOrABrokenEncodingIsNoTable() {
            secretariat
                    .upload(round.id, new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10})
                    .then()
                    .statusCode(422)
                    .body("errors.code", contains("binary_file"))
                    .body("errors[0].message", containsString("PNG"));
            var broken = "あ\tい\nう\tえ".getBytes(StandardCharsets.UTF_8);
            broken[broken.length - 1] = (byte) 0xFF;
            secretariat
                    .upload(round.id, broken)
                    .then()
                    .statusCode(422)
                    .body("errors.code", contains("unreadable_encoding"))
                    .body("errors[0].message", containsString("2"));
        }

        @Test
        void takesNoFileBeyondTwoMegabytesOrTwoThousandRows() {
            var large = new byte[2 * 1024 * 1024 + 1];
            Arrays.fill(large, (byte) 'a');
            secretariat
                    .upload(round.id, large)
                    .then()
                    .statusCode(413)
                    .body("code", equalTo("file_too_large"))
                    .body("detail", containsString("2 MB"));
            upload("a\tb\n".repeat(2_001)).statusCode(422).body("errors.code", contains("not_a_table_too_large"));
        }

        @Test
        void namesTheMissingPart() {
            secretariat
                    .request()
                    .multiPart("file", "table.tsv", new byte[] {'a'})
                    .post("/api/v1/imports")
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/round"));
            secretariat
                    .request()
                    .multiPart("round", round.id.toString())
                    .post("/api/v1/imports")
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/file"));
            secretariat
                    .request()
                    .contentType("application/json")
                    .body("{}")
                    .post("/api/v1/imports")
                    .then()
                    .statusCode(415);
        }
    }
}
