package torikumi.catalogue;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import torikumi.program.CatalogueName;
import torikumi.program.ProgramCatalogue;
import torikumi.submission.EntryKind;
import torikumi.submission.mention.Mention;
import torikumi.testing.Backing;
import torikumi.testing.SampleCouncil;
import torikumi.testing.SampleRound;

@QuarkusTest
@QuarkusTestResource(Backing.class)
class CatalogueCareTest {

    static final String PATH = "/api/v1/programs";
    static SampleCouncil sample;
    static SampleRound round;

    @Inject
    ProgramCatalogue catalogue;

    static SampleCouncil sample() {
        if (sample == null) {
            sample = SampleCouncil.store("care");
            round = SampleRound.open(sample, 2025);
        }
        return sample;
    }

    static Map<String, Object> body(String name, String... aliases) {
        var body = new HashMap<String, Object>();
        body.put("kind", "SUPPORT_PROGRAM");
        body.put("type", "SUBSIDY");
        body.put("name", name);
        body.put(
                "aliases",
                Stream.of(aliases).map(alias -> Map.of("name", alias)).toList());
        body.put("council_id", sample().id);
        return body;
    }

    static Response post(String path, Object body) {
        return given().contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body(body)
                .post(path);
    }

    static Response put(String path, Object body) {
        return given().contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body(body)
                .put(path);
    }

    static String create(Map<String, Object> body) {
        return post(PATH, body).then().statusCode(201).extract().path("id");
    }

    static List<UUID> named(UUID entry) {
        return QuarkusTransaction.requiringNew().call(() -> Mention.of(List.of(entry)).stream()
                .map(mention -> mention.programId)
                .toList());
    }

    @Nested
    @TestSecurity(user = "care-secretariat")
    class AsSecretariat {

        @Test
        void keepsTheOldNameAsAnAliasWhenItRenames() {
            var id = create(body("改名前助成金"));
            put(PATH + "/" + id, body("改名後助成金"))
                    .then()
                    .statusCode(200)
                    .body("aliases.name", contains("改名前助成金"))
                    .body("aliases[0].valid_to", not(nullValue()));
            assertThat(spellings()).contains("改名前助成金", "改名後助成金");
            put(PATH + "/" + id + "?keep_former_name=false", body("改名後助成金２号"))
                    .then()
                    .statusCode(200)
                    .body("aliases", empty());
            // another width is no other name
            put(PATH + "/" + id, body("改名後助成金2号")).then().statusCode(200).body("aliases", empty());
            // and back to what is an alias
            put(PATH + "/" + id, body("別の助成金", "改名前助成金")).then().statusCode(200);
            put(PATH + "/" + id, body("改名前助成金", "改名前助成金"))
                    .then()
                    .statusCode(200)
                    .body("aliases.name", contains("別の助成金"));
        }

        @Test
        void mergesWhatIsTheSame() {
            var loser = create(body("統合元助成金", "統合元"));
            var winner = create(body("統合先助成金"));
            var course = body("統合元コース");
            course.put("parent", Map.of("id", loser));
            var courseId = create(course);
            var entry = round.write(0, 1, EntryKind.INITIATIVE, "統合元助成金と統合先助成金を案内した。");
            round.mention(entry, UUID.fromString(loser), "統合元助成金");
            round.mention(entry, UUID.fromString(winner), "統合先助成金");
            var merge = PATH + "/" + loser + "/merge";
            given().get(merge + "?into=" + winner)
                    .then()
                    .statusCode(200)
                    .body("gained_aliases.name", contains("統合元助成金", "統合元"))
                    .body("courses.name", contains("統合元コース"))
                    .body("working_mentions", equalTo(1))
                    .body("working_entries", equalTo(1))
                    .body("published_entries", equalTo(0));
            given().get(merge).then().statusCode(400);
            given().contentType(ContentType.JSON)
                    .body(Map.of("into_id", winner))
                    .post(merge)
                    .then()
                    .statusCode(428);

            post(merge, Map.of("into_id", winner))
                    .then()
                    .statusCode(200)
                    .body("merged_into.id", equalTo(winner))
                    .body("aliases", empty());
            assertThat(named(entry)).containsOnly(UUID.fromString(winner)).hasSize(2);
            given().get(PATH + "/" + loser).then().statusCode(200).body("merged_into.name", equalTo("統合先助成金"));
            given().get(PATH + "/" + winner).then().body("aliases.name", containsInAnyOrder("統合元助成金", "統合元"));
            given().get(PATH + "/" + courseId).then().body("parent.id", equalTo(winner));
            given().queryParam("q", "統合元助成金").get(PATH).then().body("results.id", contains(winner));
            assertThat(catalogue.winner(UUID.fromString(loser))).isEqualTo(UUID.fromString(winner));
            for (var id : List.of(loser, winner)) {
                given().queryParam("scope", "working")
                        .queryParam("program", id)
                        .get("/api/v1/entries")
                        .then()
                        .statusCode(200)
                        .body("results.id", contains(entry.toString()));
            }
            // what leads to another is not written any more
            put(PATH + "/" + loser, body("統合元助成金")).then().statusCode(409).body("code", equalTo("program_merged"));
            post(PATH + "/" + winner + "/merge", Map.of("into_id", loser))
                    .then()
                    .statusCode(409);
            // and a third one takes both
            var third = create(body("統合の統合助成金"));
            post(PATH + "/" + winner + "/merge", Map.of("into_id", third))
                    .then()
                    .statusCode(200);
            given().get(PATH + "/" + loser).then().body("merged_into.id", equalTo(third));
            assertThat(named(entry)).containsOnly(UUID.fromString(third));
        }

        @Test
        void learnsWhatCannotBecomeOne() {
            var one = create(body("統合不可助成金"));
            var center = body("統合不可センター");
            center.put("kind", "SUPPORT_INSTITUTION");
            center.put("type", "CENTER");
            var other = create(center);
            refused(one, one, "merge_into_itself_program");
            refused(one, other, "merge_of_other_kinds");
            var course = body("統合不可コース");
            course.put("parent", Map.of("id", one));
            refused(one, create(course), "merge_into_own_course");
            post(PATH + "/" + one + "/merge", Map.of("into_id", UUID.randomUUID()))
                    .then()
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/into_id"));
        }

        private void refused(String loser, String winner, String code) {
            post(PATH + "/" + loser + "/merge", Map.of("into_id", winner))
                    .then()
                    .statusCode(409)
                    .body("code", equalTo(code));
            given().get(PATH + "/" + loser + "/merge?into=" + winner).then().statusCode(409);
        }

        @Test
        void splitsWhatWasTwo() {
            var id = create(body("分割前助成金", "分割前・別枠", "分割前"));
            var entry = round.write(0, 1, EntryKind.INITIATIVE, "😀分割前・別枠と分割前助成金を案内した。");
            round.mention(entry, UUID.fromString(id), "分割前・別枠");
            round.mention(entry, UUID.fromString(id), "分割前助成金");
            post(PATH + "/" + id + "/split", Map.of("name", "分割前助成金", "as_course", true))
                    .then()
                    .statusCode(422)
                    .body("errors[0].code", equalTo("split_same_name"));
            post(PATH + "/" + id + "/split", Map.of("name", "新枠", "as_course", true, "aliases", List.of("知らない別名")))
                    .then()
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/aliases/0"));
            given().queryParam("name", "別枠助成金")
                    .queryParam("alias", "分割前・別枠")
                    .get(PATH + "/" + id + "/split")
                    .then()
                    .statusCode(200)
                    .body("moving", equalTo(1))
                    .body("staying", equalTo(1))
                    .body("words.find { it.moves }.text", equalTo("分割前・別枠"))
                    .body("places.moves", contains(true, false))
                    .body("places[0].sentence", equalTo("😀分割前・別枠と分割前助成金を案内した。"))
                    .body("places[0].start", equalTo(2));
            var fresh = post(
                            PATH + "/" + id + "/split",
                            Map.of("name", "別枠助成金", "as_course", true, "aliases", List.of("分割前・別枠")))
                    .then()
                    .statusCode(201)
                    .body("parent.id", equalTo(id))
                    .body("aliases.name", contains("分割前・別枠"))
                    .extract()
                    .<String>path("id");
            given().get(PATH + "/" + id).then().body("aliases.name", contains("分割前"));
            assertThat(named(entry)).containsExactlyInAnyOrder(UUID.fromString(fresh), UUID.fromString(id));
        }

        @Test
        void saysWhatItsCouncilCallsANationwideOne() {
            var id = QuarkusTransaction.requiringNew().call(() -> {
                var program = new torikumi.program.Program();
                program.kind = torikumi.program.ProgramKind.SUPPORT_PROGRAM;
                program.type = torikumi.program.ProgramType.SUBSIDY;
                program.name = "別名全国助成金";
                program.persist();
                return program.id;
            });
            var path = PATH + "/" + id + "/aliases/" + sample().slug;
            put(path, Map.of("aliases", List.of(Map.of("name", "当県での呼び名"))))
                    .then()
                    .statusCode(200)
                    .body("aliases[0].council_id", equalTo(sample().id.toString()));
            assertThat(spellings()).contains("当県での呼び名");
            assertThat(catalogue.names(SampleCouncil.store("care-far").id))
                    .extracting(CatalogueName::spelling)
                    .contains("別名全国助成金")
                    .doesNotContain("当県での呼び名");
            put(path, Map.of("aliases", List.of())).then().statusCode(200).body("aliases", empty());
            put(PATH + "/" + id, body("x")).then().statusCode(403);
            // its own becomes the nationwide one: the name stays this council's word
            var own = create(body("別名自県助成金"));
            post(PATH + "/" + own + "/merge", Map.of("into_id", id)).then().statusCode(200);
            given().get(PATH + "/" + id)
                    .then()
                    .body("aliases.name", contains("別名自県助成金"))
                    .body("aliases[0].council_id", equalTo(sample().id.toString()));
            given().queryParam("council", sample().slug)
                    .get("/api/v1/audit_events")
                    .then()
                    .statusCode(200)
                    .body("results.find { it.action == 'merge' }.resource_type", equalTo("program"));
        }

        @Test
        void endsWithASuccessorAndFindsByStateAndSort() {
            var next = create(body("後継助成金"));
            var ended = body("終了助成金");
            ended.put("valid_to", "2020-03-31");
            ended.put("successor", Map.of("id", next));
            ended.put("reception_end_date", "2019-12-31");
            ended.put("max_amount", "最大600万円");
            ended.put("keywords", List.of("賃金", "賃金"));
            ended.put("checked_on", "2020-01-01");
            var id = create(ended);
            given().get(PATH + "/" + id)
                    .then()
                    .body("successor.name", equalTo("後継助成金"))
                    .body("max_amount", equalTo("最大600万円"))
                    .body("keywords", contains("賃金"))
                    .body("checked_on", equalTo("2020-01-01"))
                    .body("updated_at", not(nullValue()));
            found("status", "ended", 1);
            found("status", "in_force", 0);
            found("status", "reception_ended", 1);
            found("status", "receiving", 0);
            found("type", "subsidy", 1);
            found("type", "loan", 0);
            found("nationwide", "true", 0);
            var reversed = body("逆順助成金");
            reversed.put("reception_start_date", "2025-04-02");
            reversed.put("reception_end_date", "2025-04-01");
            post(PATH, reversed).then().statusCode(422).body("errors[0].pointer", equalTo("/reception_end_date"));
        }

        private void found(String filter, String value, int count) {
            given().queryParam("q", "終了助成金")
                    .queryParam(filter, value)
                    .get(PATH)
                    .then()
                    .statusCode(200)
                    .body("results", hasSize(count));
        }

        private List<String> spellings() {
            return catalogue.names(sample().id).stream()
                    .map(CatalogueName::spelling)
                    .toList();
        }
    }
}
