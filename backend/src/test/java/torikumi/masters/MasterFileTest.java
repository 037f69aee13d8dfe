package torikumi.masters;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import torikumi.member.Member;
import torikumi.testing.Backing;
import torikumi.testing.SampleCouncil;

@QuarkusTest
@QuarkusTestResource(Backing.class)
class MasterFileTest {

    SampleCouncil council;

    @BeforeEach
    void store() {
        council = SampleCouncil.store("masters");
    }

    @Nested
    @TestSecurity(user = "masters-secretariat")
    class AsSecretariat {

        @ParameterizedTest
        @ValueSource(strings = {"categories", "members", "themes", "response_measures"})
        void changesNothingWhenTheFileComesBackAsItWent(String part) {
            var file = export(part);
            assertThat(file).startsWith("\uFEFF識別子,");
            compare(part, file)
                    .body("rows", hasSize(2))
                    .body("rows.status", everyItem(equalTo("UNCHANGED")))
                    .body("missing", empty());
        }

        @Test
        void takesProgrammesBothWaysAndMakesNoneTwice() {
            var loser = program("往復元助成金", null);
            var winner = program("往復助成金", null);
            program("往復コース", winner);
            var before = export("programs");
            var merged = given().contentType("application/json")
                    .header("If-Match", "*")
                    .body(java.util.Map.of("into_id", winner))
                    .post("/api/v1/programs/" + loser + "/merge");
            merged.then().statusCode(200);

            compare("programs", export("programs"))
                    .body("rows.status", everyItem(equalTo("UNCHANGED")))
                    .body("rows", hasSize(2));
            // a file from before the merge, and lines without an id
            var lost = compare("programs", before)
                    .body("counts.known", equalTo(1))
                    .body("counts.added", equalTo(0))
                    .body("rows.find { it.status == 'KNOWN' }.errors[0].code", equalTo("program_merged"))
                    .extract()
                    .<String>path("digest");
            apply("programs", before, lost).statusCode(200);
            var heading = before.split("\r\n")[0];
            var blank = ",".repeat(26);
            compare("programs", heading + "\r\n,支援策,助成金・補助金・支援金,往復元 助成金" + blank + "\r\n")
                    .body("counts.known", equalTo(1))
                    .body("rows[0].errors[0].code", equalTo("program_known"));
            compare("programs", heading + "\r\n,支援策,窓口・センター,往復新助成金" + blank + "\r\n")
                    .body("rows[0].errors[0].code", equalTo("program_type_mismatch"));
            var file = heading + "\r\n,支援策,融資,往復融資,,おうふく,\"往復ローン [2020-04-01..2024-03-31]\n往復貸付\",往復助成金"
                    + ",".repeat(22) + "\r\n";
            var digest = compare("programs", file)
                    .body("counts.added", equalTo(1))
                    .body("rows[0].errors", empty())
                    .extract()
                    .<String>path("digest");
            apply("programs", file, digest).statusCode(200);
            given().queryParam("q", "往復ローン")
                    .queryParam("council", council.slug)
                    .get("/api/v1/programs")
                    .then()
                    .body("results.aliases.flatten().name", containsInAnyOrder("往復ローン", "往復貸付"))
                    .body("results[0].aliases.find { it.name == '往復ローン' }.valid_to", equalTo("2024-03-31"))
                    .body("results[0].parent.name", equalTo("往復助成金"));
            compare("programs", export("programs")).body("rows.status", everyItem(equalTo("UNCHANGED")));
        }

        private String program(String name, String parent) {
            var body = new java.util.HashMap<String, Object>(java.util.Map.of(
                    "council_id", council.id, "kind", "SUPPORT_PROGRAM", "type", "LOAN", "name", name));
            body.put("aliases", java.util.List.of(java.util.Map.of("name", name + "の別名", "valid_from", "2020-04-01")));
            body.put("keywords", java.util.List.of("賃金", "=1+1"));
            if (parent != null) {
                body.put("parent", java.util.Map.of("id", parent));
            }
            return given().contentType("application/json")
                    .body(body)
                    .post("/api/v1/programs")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
        }

        @Test
        void keepsWhatASpreadsheetWouldRunOrCut() {
            rename("=1+1,\"見本\"労働局");
            compare("members", export("members")).body("rows.status", everyItem(equalTo("UNCHANGED")));
            rename("'=見本");
            compare("members", export("members")).body("rows.status", everyItem(equalTo("UNCHANGED")));
        }

        @Test
        void showsTheDifferenceFirstThenWritesItAndRecordsIt() {
            var file = export("members").replace("見本労働局", "見本県労働局") + ",3,見本県信用保証協会,関係機関,,2026/4/1,\r\n";
            var digest = compare("members", file)
                    .body("counts.added", equalTo(1))
                    .body("counts.changed", equalTo(1))
                    .body("rows[0].changes.heading", contains("名称"))
                    .body("rows[0].changes[0].before", equalTo("見本労働局"))
                    .body("rows[0].changes[0].after", equalTo("見本県労働局"))
                    .body("rows[2].status", equalTo("NEW"))
                    .extract()
                    .<String>path("digest");
            assertThat(name(council.members.getFirst())).isEqualTo("見本労働局");
            apply("members", file, digest).statusCode(200);
            given().get("/api/v1/members?council=" + council.slug)
                    .then()
                    .body("results.name", containsInAnyOrder("見本県労働局", "見本県商工会", "見本県信用保証協会"))
                    .body("results.find { it.name == '見本県信用保証協会' }.valid_from", equalTo("2026-04-01"))
                    .body("results.find { it.name == '見本県信用保証協会' }.category.name", equalTo("関係機関"));
            given().get("/api/v1/audit_events?council=" + council.slug)
                    .then()
                    .body("results.action", containsInAnyOrder("apply", "update", "create"));
            given().get("/api/v1/former_names?council=" + council.slug)
                    .then()
                    .body("results.name", contains("見本労働局"))
                    .body("results.kind", contains("MEMBER"));
        }

        @Test
        void writesNothingWhenSomebodyWasFaster() {
            var file = export("members").replace("見本労働局", "見本県労働局");
            var digest = compare("members", file).extract().<String>path("digest");
            rename("先に変えた名称");
            apply("members", file, digest)
                    .statusCode(412)
                    .body("code", equalTo("master_file_stale"))
                    .body("current.rows[0].changes[0].before", equalTo("先に変えた名称"));
            assertThat(name(council.members.getFirst())).isEqualTo("先に変えた名称");
        }

        @Test
        void writesAllOrNothing() {
            var file = export("members").replace("見本労働局", "見本県労働局") + ",三,,ない区分,,昨日,\r\n";
            var digest = compare("members", file)
                    .body("rows[2].status", equalTo("INVALID"))
                    .body("rows[2].errors.code", containsInAnyOrder("not_a_number", "not_a_date", "category_unknown"))
                    .extract()
                    .<String>path("digest");
            apply("members", file, digest).statusCode(422).body("errors[0].code", equalTo("master_file_invalid"));
            assertThat(name(council.members.getFirst())).isEqualTo("見本労働局");
        }

        @Test
        void letsThemesExchangeTheirNumbersAndRefusesTwoOfOneNumber() {
            var file = export("themes");
            var exchanged =
                    file.replace(",1,賃金", ",#,賃金").replace(",2,働き方", ",1,働き方").replace(",#,賃金", ",2,賃金");
            var digest = compare("themes", exchanged)
                    .body("counts.changed", equalTo(2))
                    .extract()
                    .<String>path("digest");
            apply("themes", exchanged, digest).statusCode(200);
            given().get("/api/v1/themes?council=" + council.slug)
                    .then()
                    .body("results.name", contains("働き方改革", "賃金の引上げ"))
                    .body("results.valid_to", contains(null, null));
            compare("themes", file.replace(",2,働き方", ",1,働き方"))
                    .body("rows.errors.code.flatten()", contains("theme_number_taken", "theme_number_taken"));
        }

        @Test
        void leavesAloneWhatTheFileLeavesOut() {
            var heading = export("members").lines().findFirst().orElseThrow();
            compare("members", heading + "\r\n")
                    .body("rows", empty())
                    .body("missing", containsInAnyOrder("見本労働局", "見本県商工会"));
        }

        @Test
        void readsWhatExcelSavesOnAJapaneseComputer() {
            var bytes = export("members").substring(1).getBytes(Charset.forName("windows-31j"));
            upload("members/compare", bytes, null).statusCode(200).body("rows.status", everyItem(equalTo("UNCHANGED")));
        }

        @ParameterizedTest
        @CsvSource({
            "'', master_file_empty",
            "'識別子,名前', master_file_unknown_column",
            "'識別子,名称', master_file_missing_column",
            "'識別子,\"名称', csv_open_quotation"
        })
        void saysWhatIsWrongWithTheFile(String text, String code) {
            upload("members/compare", text.getBytes(StandardCharsets.UTF_8), null)
                    .statusCode(422)
                    .body("errors[0].code", equalTo(code));
        }

        @Test
        void refusesStrangeIds() {
            var file = export("members");
            compare("members", file + file.lines().skip(1).findFirst().orElseThrow() + "\r\n")
                    .body("rows[2].errors.code", contains("master_file_id_repeated"));
            compare("members", file.replace(council.members.getFirst().toString(), council.id.toString()))
                    .body("rows[0].errors.code", contains("master_file_id_unknown"));
        }

        @Test
        void changesNoOrganisations() {
            given().get("/api/v1/master_files/organizations.csv").then().statusCode(403);
            given().get("/api/v1/master_files/nothing.csv?council=" + council.id)
                    .then()
                    .statusCode(404);
        }
    }

    @Nested
    @TestSecurity(user = "masters-admin", roles = "system_admin")
    class AsSystemAdministrator {

        @Test
        void addsOrganisations() {
            var file = "識別子,名称,よみ,法人番号,開始日,終了日\r\n,ファイル見本の団体" + council.id + ",,,,\r\n";
            var digest = upload("organizations/compare", file.getBytes(StandardCharsets.UTF_8), null)
                    .statusCode(200)
                    .body("counts.added", equalTo(1))
                    .extract()
                    .<String>path("digest");
            upload("organizations/apply", file.getBytes(StandardCharsets.UTF_8), digest)
                    .statusCode(200);
            given().get("/api/v1/organizations?q=ファイル見本の団体" + council.id).then().body("results", hasSize(1));
            given().get("/api/v1/master_files/members.csv?council=" + council.id)
                    .then()
                    .statusCode(403);
        }
    }

    String export(String part) {
        return given().get("/api/v1/master_files/" + part + ".csv?council=" + council.slug)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    ValidatableResponse compare(String part, String file) {
        return upload(part + "/compare", file.getBytes(StandardCharsets.UTF_8), null)
                .statusCode(200);
    }

    ValidatableResponse apply(String part, String file, String digest) {
        return upload(part + "/apply", file.getBytes(StandardCharsets.UTF_8), digest);
    }

    ValidatableResponse upload(String path, byte[] bytes, String digest) {
        var request = given().multiPart("file", "members.csv", bytes, "text/csv");
        if (digest != null) {
            request.multiPart("digest", digest);
        }
        return request.post("/api/v1/master_files/" + path + "?council=" + council.slug)
                .then();
    }

    void rename(String name) {
        QuarkusTransaction.requiringNew().run(() -> Member.<Member>findById(council.members.getFirst()).name = name);
    }

    static String name(Object member) {
        return QuarkusTransaction.requiringNew().call(() -> Member.<Member>findById(member).name);
    }
}
