package torikumi.catalogue;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import torikumi.testing.Backing;
import torikumi.testing.SampleCouncil;

@QuarkusTest
@QuarkusTestResource(Backing.class)
class ProgramFileTest {

    static final String PROPOSALS = "/api/v1/program_proposals";

    static final String JGRANTS = """
            {"metadata": {"type": "https://www.jgrants-portal.go.jp/", "resultset": {"count": 2}}, "result": [
              {"id": "a0W0000000000001", "name": "S-00000001", "title": "見本持続化補助金",
               "subsidy_catch_phrase": "販路を開く", "detail": "<p>販路開拓を<b>助ける</b>。</p><script>alert(1)</script><p>二行目</p>",
               "target_area_search": "全国", "subsidy_max_limit": 500000, "subsidy_rate": "2/3",
               "acceptance_start_datetime": "2025-04-30T16:00:00.000Z", "acceptance_end_datetime": "2025-09-30T08:00:00Z",
               "target_number_of_employees": "20名以下", "institution_name": "見本商工会連合会", "use_purpose": "販路拡大 / 設備整備",
               "front_subsidy_detail_page_url": "javascript:alert(1)"},
              {"id": "a0W0000000000002", "name": "S-00000002", "title": "見本既知助成金（別表記）", "subsidy_max_limit": 0},
              {"id": "a0W0000000000002", "title": "二度目"},
              {"title": "識別子なし"}, "文字列"]}
            """;

    SampleCouncil council;

    @BeforeEach
    void store() {
        council = SampleCouncil.store("file");
    }

    ValidatableResponse send(String text) {
        return send(text.getBytes(StandardCharsets.UTF_8), council.slug);
    }

    ValidatableResponse send(byte[] bytes, String key) {
        var request = given().multiPart("file", "catalogue.json", bytes);
        return (key == null ? request : request.queryParam("council", key))
                .post("/api/v1/program_files")
                .then();
    }

    String create(String name, String... aliases) {
        return given().contentType(ContentType.JSON)
                .body(Map.of(
                        "council_id",
                        council.id,
                        "kind",
                        "SUPPORT_PROGRAM",
                        "type",
                        "SUBSIDY",
                        "name",
                        name,
                        "aliases",
                        List.of(aliases).stream()
                                .map(alias -> Map.of("name", alias))
                                .toList()))
                .post("/api/v1/programs")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    ValidatableResponse list() {
        return given().queryParam("council", council.slug)
                .queryParam("state", "open")
                .get(PROPOSALS)
                .then()
                .statusCode(200);
    }

    ValidatableResponse decide(String id, String verb, Map<String, Object> body) {
        return given().contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body(body)
                .post(PROPOSALS + "/" + id + "/" + verb)
                .then();
    }

    @Nested
    @TestSecurity(user = "file-secretariat")
    class AsSecretariat {

        @Test
        void proposesWhatJGrantsAnswersAndTakesItOver() {
            send(JGRANTS)
                    .statusCode(200)
                    .body("source", equalTo("JGRANTS"))
                    .body("proposed_new", equalTo(2))
                    .body(
                            "skipped.code",
                            contains(
                                    "catalogue_record_repeated",
                                    "catalogue_record_without_id",
                                    "catalogue_record_without_id"))
                    .body("skipped[1].message", containsString("result[3]"));
            var id = list().body("results", hasSize(2))
                    .extract()
                    .<String>path("results.find { it.name == '見本持続化補助金' }.id");
            given().get(PROPOSALS + "/" + id)
                    .then()
                    .statusCode(200)
                    .body("program", nullValue())
                    .body("fields.find { it.field == 'summary' }.proposed", equalTo("販路開拓を助ける。\nalert(1)二行目"))
                    .body("fields.find { it.field == 'max_amount' }.proposed", equalTo("最大500,000円"))
                    // 16:00 in Greenwich is the next day in Japan
                    .body("fields.find { it.field == 'reception_start_date' }.proposed", equalTo("2025-05-01"))
                    .body("fields.findAll { it.field == 'official_url' }", empty());
            decide(id, "accept", Map.of("fields", List.of("unknown")))
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/fields/0"));
            var program = decide(id, "accept", Map.of("type", "SUBSIDY"))
                    .statusCode(200)
                    .body("state", equalTo("ACCEPTED"))
                    .extract()
                    .<String>path("program.id");
            given().get("/api/v1/programs/" + program)
                    .then()
                    .body("name", equalTo("見本持続化補助金"))
                    .body("number", equalTo("S-00000001"))
                    .body("keywords", contains("販路拡大", "設備整備"))
                    .body("council_id", equalTo(council.id.toString()));
            decide(id, "accept", Map.of()).statusCode(409);
            // the same file again asks for what is open only
            send(JGRANTS).body("decided", equalTo(1)).body("proposed_new", equalTo(1));
            list().body("results", hasSize(1));
        }

        @Test
        void changesChosenFieldsOfOneThatIsThereAndRemembersARefusal() {
            var known = create("見本既知助成金", "見本既知助成金(別表記)");
            var file = JGRANTS.replace(
                    "\"subsidy_max_limit\": 0", "\"subsidy_max_limit\": 100, \"subsidy_rate\": \"1/2\"");
            send(file).body("proposed_new", equalTo(1)).body("proposed_changes", equalTo(1));
            var id = list().extract().<String>path("results.find { it.program != null }.id");
            given().get(PROPOSALS + "/" + id).then().body("program.id", equalTo(known));
            decide(id, "accept", Map.of("fields", List.of("max_amount"))).statusCode(200);
            given().get("/api/v1/programs/" + known)
                    .then()
                    .body("name", equalTo("見本既知助成金"))
                    .body("max_amount", equalTo("最大100円"))
                    .body("max_subsidy_rate", nullValue());
            var other = list().extract().<String>path("results[0].id");
            decide(other, "reject", Map.of("reason", "県内では使われていない")).statusCode(200);
            send(file).body("decided", equalTo(2)).body("proposed_new", equalTo(0));
            // when the other catalogue says something new, it is asked again
            send(file.replace("500000", "600000"))
                    .body("proposed_new", equalTo(1))
                    .body("decided", equalTo(1));
        }

        @Test
        void neverMakesAMergedOneAgain() {
            var loser = create("見本持続化補助金");
            var winner = create("見本統合後補助金");
            given().contentType(ContentType.JSON)
                    .header("If-Match", "*")
                    .body(Map.of("into_id", winner))
                    .post("/api/v1/programs/" + loser + "/merge")
                    .then()
                    .statusCode(200);
            send(JGRANTS).body("proposed_changes", equalTo(1));
            list().body("results.find { it.name == '見本持続化補助金' }.program.id", equalTo(winner));
        }

        @Test
        void readsSeidoNaviAsJsonAndAsCsvOfAJapaneseExcel() {
            send("""
                    {"total": 1, "items": [{"id": "1234", "number": "T-1", "title": "見本制度", "subtitle": "副題",
                     "competent_authorities": {"id": "1", "name": "見本省"}, "target": "中小企業", "prefectures": [{"name": "見本県"}],
                     "summary": "概要", "reception_start_date": "2025-04-01", "reception_end_date": null,
                     "refernece": "詳しくは https://example.jp/seido を御覧ください", "support_organization": "見本センター",
                     "inquiry": "見本課", "keywords": ["賃金", "設備"]}]}
                    """).statusCode(200).body("source", equalTo("MIRASAPO")).body("proposed_new", equalTo(1));
            list().body("results[0].fields.find { it.field == 'competent_authority' }.proposed", equalTo("見本省"))
                    .body("results[0].fields.find { it.field == 'area' }.proposed", equalTo("見本県"))
                    .body(
                            "results[0].fields.find { it.field == 'reference_url' }.proposed",
                            equalTo("https://example.jp/seido"));
            var csv = "タイトル,対象者,受付開始日,キーワード\r\n見本ＣＳＶ制度,\"小規模\n事業者\",2025/4/1,\"賃金,設備\"\r\n,名称なし,,\r\n";
            send(csv.getBytes(Charset.forName("windows-31j")), council.slug)
                    .statusCode(200)
                    .body("proposed_new", equalTo(1))
                    .body("skipped", hasSize(1));
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                {"result": [{"id": "1", | catalogue_file_broken
                {"rows": []}            | catalogue_file_shape
                a,b                     | catalogue_file_shape
                ' '                     | catalogue_file_empty
                """)
        void saysWhereAFileIsOdd(String text, String code) {
            send(text).statusCode(422).body("errors[0].code", equalTo(code));
        }

        @Test
        void surviveHostileFiles() {
            send("[".repeat(100_000)).statusCode(422).body("errors[0].code", equalTo("catalogue_file_broken"));
            send("{\"result\": [{\"id\": \"1\", \"title\": \"" + "<a ".repeat(200_000)
                            + "\", \"subsidy_max_limit\": 1e999999999}]}")
                    .statusCode(200)
                    .body("proposed_new", equalTo(1));
            var many = new StringBuilder("{\"result\": [");
            for (int i = 0; i <= 2000; i++) {
                many.append(i == 0 ? "" : ",").append("{\"id\": \"").append(i).append("\", \"title\": \"x\"}");
            }
            send(many + "]}").statusCode(422).body("errors[0].code", equalTo("catalogue_file_too_long"));
            send(new byte[17 * 1024 * 1024], council.slug).statusCode(413);
        }

        @Test
        void leavesNationwideOnesToTheAdministrator() {
            send(JGRANTS.getBytes(StandardCharsets.UTF_8), null).statusCode(403);
            assertThat(given().get(PROPOSALS).statusCode()).isEqualTo(403);
        }
    }
}
