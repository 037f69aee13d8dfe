package torikumi.submission.entry;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import torikumi.submission.EntryKind;
import torikumi.submission.Person;
import torikumi.submission.RoundFixture;
import torikumi.testing.Backing;

@QuarkusTest
@QuarkusTestResource(Backing.class)
class EntryResourceTest {

    static RoundFixture.Made made;

    @Inject
    RoundFixture fixture;

    Person editor;
    UUID part;

    @BeforeEach
    void open() {
        if (made == null) {
            made = fixture.open();
        }
        editor = new Person(made.sub("editor"));
        part = made.submissions().getFirst();
    }

    static Map<String, Object> item(int theme, String text) {
        var body = new HashMap<String, Object>();
        body.put("theme", theme);
        body.put("kind", "INITIATIVE");
        body.put("text", text);
        return body;
    }

    JsonPath written(String text) {
        return editor.write(part, 1, EntryKind.INITIATIVE, text)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    @Nested
    class AsEditor {

        @Test
        void writesAnEntryWithEverythingInIt() {
            var body = item(1, "魅力づくり応援助成金を\r\n職場づくり支援センターで案内した。");
            body.put("department", "産業課");
            body.put("heading", "○周知");
            body.put("response_measure_ids", List.of(made.measures().get(1)));
            editor.write(part, body)
                    .then()
                    .statusCode(201)
                    .header("ETag", "\"1.0\"")
                    .header("Location", notNullValue())
                    .body("text", equalTo("魅力づくり応援助成金を\n職場づくり支援センターで案内した。"))
                    .body("theme.number", equalTo(1))
                    .body("response_measures.name", contains("対応策1-2"))
                    .body("mentions.kind", contains("SUPPORT_PROGRAM", "SUPPORT_INSTITUTION"))
                    .body("mentions[0].start", equalTo(0))
                    .body("mentions[1].text", equalTo("職場づくり支援センター"))
                    .body("mentions.state", contains("DETECTED", "DETECTED"))
                    .body("updated_by.on_behalf", equalTo(false));
        }

        @Test
        void savesOnTheVersionThatWasRead() {
            var entry = written("一度目");
            editor.save(entry.getString("id"), "\"1.0\"", Map.of("text", "二度目"))
                    .then()
                    .statusCode(200)
                    .header("ETag", "\"2.0\"")
                    .body("version", equalTo(2));
            editor.save(entry.getString("id"), "\"1.0\"", Map.of("text", "古い"))
                    .then()
                    .statusCode(412)
                    .body("current.text", equalTo("二度目"))
                    .body("current.version", equalTo(2));
            editor.request()
                    .body(Map.of("text", "版なし"))
                    .put("/api/v1/entries/" + entry.getString("id"))
                    .then()
                    .statusCode(428);
        }

        @Test
        void sendsARepresentationBackUnchanged() {
            var entry = written("そのまま");
            Map<String, Object> body = entry.getMap("$");
            editor.save(entry.getString("id"), entry.getString("etag"), body)
                    .then()
                    .statusCode(200)
                    .body("version", equalTo(1));
        }

        @Test
        void repeatsACreationWhoseAnswerWasLost() {
            var path = "/api/v1/submissions/" + part + "/entries/" + UUID.randomUUID();
            var body = item(1, "一回だけ");
            editor.request().body(body).put(path).then().statusCode(428);
            for (var status : List.of(201, 200)) {
                editor.request()
                        .header("If-None-Match", "*")
                        .body(body)
                        .put(path)
                        .then()
                        .statusCode(status)
                        .body("text", equalTo("一回だけ"));
            }
            editor.request()
                    .header("If-None-Match", "*")
                    .body(item(1, "別の内容"))
                    .put(path)
                    .then()
                    .statusCode(412)
                    .body("code", equalTo("entry_exists"))
                    .body("current.text", equalTo("一回だけ"));
        }

        @Test
        void deletesAndFindsTheIdTaken() {
            var entry = written("消す");
            var id = entry.getString("id");
            editor.delete(id, "\"9.0\"").then().statusCode(412);
            editor.delete(id, "\"1.0\"").then().statusCode(204);
            editor.delete(id, "\"1.0\"").then().statusCode(404);
            editor.request()
                    .header("If-None-Match", "*")
                    .body(item(1, "消す"))
                    .put("/api/v1/submissions/" + part + "/entries/" + id)
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("entry_id_used"));
        }

        @Test
        void takesTheDeclarationAwayByWriting() {
            var other = made.submissions().get(1);
            var colleague = new Person(made.sub("editor2"));
            colleague
                    .cell(other, 2, EntryKind.CHALLENGE, Map.of("nothing_to_report", true))
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("NOTHING_TO_REPORT"))
                    .body("declared_by_name", equalTo(colleague.sub()));
            colleague.write(other, 2, EntryKind.CHALLENGE, "やはりあった").then().statusCode(201);
            colleague
                    .request()
                    .get("/api/v1/submissions/" + other + "/cells/2/challenge")
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("IN_PROGRESS"))
                    .body("declared_by_name", nullValue());
            colleague
                    .cell(other, 2, EntryKind.CHALLENGE, Map.of("nothing_to_report", true))
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("cell_has_entries"));
        }

        @Test
        void keepsADecisionWhileTheTextAroundItChanges() {
            var entry = written("魅力づくり応援助成金を案内した。");
            var mention = entry.getString("mentions[0].id");
            editor.request()
                    .header("If-Match", "\"0\"")
                    .body(Map.of("state", "DISMISSED"))
                    .put("/api/v1/mentions/" + mention)
                    .then()
                    .statusCode(200)
                    .header("ETag", "\"1\"")
                    .body("state", equalTo("DISMISSED"));
            editor.save(entry.getString("id"), "\"1.0\"", Map.of("text", "今年も魅力づくり応援助成金を広く案内した。"))
                    .then()
                    .statusCode(200)
                    .body("mentions.state", contains("DISMISSED"))
                    .body("mentions[0].id", equalTo(mention))
                    .body("mentions[0].start", equalTo(3));
        }

        @Test
        void marksASpanByHand() {
            var entry = written("𠮷野の制度");
            var path = "/api/v1/entries/" + entry.getString("id") + "/mentions";
            Map<String, Object> mark = Map.of("field", "TEXT", "start", 0, "end", 3, "program_id", made.program());
            editor.request()
                    .body(mark)
                    .post(path)
                    .then()
                    .statusCode(201)
                    .body("text", equalTo("𠮷野"))
                    .body("state", equalTo("MANUAL"));
            editor.request().body(mark).post(path).then().statusCode(409).body("code", equalTo("mention_overlaps"));
            for (var span : List.of(List.of(1, 3), List.of(0, 1), List.of(3, 99), List.of(4, 4), List.of(-1, 2))) {
                editor.request()
                        .body(Map.of(
                                "field", "TEXT",
                                "start", span.getFirst(),
                                "end", span.getLast(),
                                "program_id", made.program()))
                        .post(path)
                        .then()
                        .statusCode(422);
            }
            editor.request().get(path).then().statusCode(200).body("results", hasSize(1));
        }
    }

    @Nested
    class WithBadInput {

        @ParameterizedTest
        @CsvSource({
            "text,                 ,                  422, /text,                   constraint_not_blank",
            "text,                 'あ\\7い',      422, /text,                   control_character",
            "heading,              '二\\n行',          422, /heading,                line_break",
            "theme,                7,                 422, /theme,                  theme_not_in_round",
            "theme,                x,                 400, /theme,                  wrong_type",
            "kind,                 OTHER,             400, /kind,                   unknown_value",
            "marker,               BULLET,            400, /marker,                 unknown_value",
            "response_measure_ids, x,                 400, /response_measure_ids,   wrong_type",
            "texts,                x,                 400, /texts,                  unknown_field",
        })
        void saysWhereAndWhy(String field, String value, int status, String pointer, String code) {
            var body = item(1, "本文");
            body.put(field, value == null ? "" : value.translateEscapes());
            editor.write(part, body)
                    .then()
                    .statusCode(status)
                    .contentType("application/problem+json")
                    .body("errors.pointer", hasItem(pointer))
                    .body("errors.code", hasItem(code));
        }

        @Test
        void refusesWhatIsTooLongAndLosesNothing() {
            var entry = written("短い");
            editor.save(entry.getString("id"), "\"1.0\"", Map.of("text", "長".repeat(100_000)))
                    .then()
                    .statusCode(422)
                    .body("errors[0].code", equalTo("too_long"));
            editor.save(entry.getString("id"), "\"1.0\"", Map.of("text", "𠮷".repeat(20_000)))
                    .then()
                    .statusCode(200);
        }

        @Test
        void refusesMeasuresOfAnotherTheme() {
            var body = item(2, "本文");
            body.put("response_measure_ids", List.of(made.measures().getFirst()));
            editor.write(part, body)
                    .then()
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/response_measure_ids/0"))
                    .body("errors[0].code", equalTo("measure_not_in_theme"));
        }

        @Test
        void refusesNothingAtAllAndWhatIsNoJson() {
            editor.request()
                    .post("/api/v1/submissions/" + part + "/entries")
                    .then()
                    .statusCode(400);
            editor.request()
                    .body("{\"theme\": 1,")
                    .post("/api/v1/submissions/" + part + "/entries")
                    .then()
                    .statusCode(400)
                    .body("errors[0].code", equalTo("json_unreadable"));
        }
    }

    @Nested
    class AsOthers {

        @Test
        void isRefusedInTheOrderOfWhatMayBeKnown() {
            var entry = written("他人のもの");
            var id = entry.getString("id");
            var save = Map.of("text", "書き換え");
            new Person(null).save(id, "\"1.0\"", save).then().statusCode(401);
            new Person(made.sub("editor2")).save(id, "\"1.0\"", save).then().statusCode(404);
            new Person(made.sub("viewer")).save(id, "\"9.0\"", save).then().statusCode(403);
            new Person(made.sub("editor2"))
                    .write(part, 1, EntryKind.INITIATIVE, "x")
                    .then()
                    .statusCode(404);
            new Person(made.sub("viewer"))
                    .write(part, 1, EntryKind.INITIATIVE, "x")
                    .then()
                    .statusCode(403);
            editor.save(UUID.randomUUID().toString(), "\"1.0\"", save).then().statusCode(404);
            editor.write(UUID.randomUUID(), 1, EntryKind.INITIATIVE, "x").then().statusCode(404);
        }

        @Test
        void writesOnTheMembersBehalfAndSaysSo() {
            var secretariat = new Person(made.sub("secretariat"));
            secretariat
                    .write(part, 1, EntryKind.INITIATIVE, "代わりに")
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("on_behalf_unexplained"));
            secretariat.explain(part).then().statusCode(201);
            secretariat
                    .write(part, 1, EntryKind.INITIATIVE, "代わりに")
                    .then()
                    .statusCode(201)
                    .body("updated_by.on_behalf", equalTo(true));
        }
    }
}
