package torikumi.submission.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import torikumi.submission.EntryKind;
import torikumi.submission.Person;
import torikumi.submission.RoundFixture;
import torikumi.testing.Backing;

@QuarkusTest
@QuarkusTestResource(Backing.class)
class EntryRestoreTest {

    @Inject
    RoundFixture fixture;

    RoundFixture.Made made;
    Person editor;
    UUID part;

    @BeforeEach
    void open() {
        made = fixture.open();
        editor = new Person(made.sub("editor"));
        part = made.submissions().getFirst();
    }

    JsonPath written(String text) {
        return editor.write(part, 1, EntryKind.INITIATIVE, text)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    Response restore(Person person, String entry, Integer version, String etag) {
        var request = person.request().body(version == null ? Map.of() : Map.of("version", version));
        return (etag == null ? request : request.header("If-Match", etag))
                .post("/api/v1/entries/" + entry + "/restore");
    }

    List<String> texts() {
        return editor.request()
                .get("/api/v1/entries?submission=" + part)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("results.text");
    }

    @Nested
    class OfADeletedEntry {

        @Test
        void bringsItBackInItsPlaceWithIdLineageMeasuresAndDecisions() {
            written("一");
            var body = new HashMap<String, Object>();
            body.put("theme", 1);
            body.put("kind", "INITIATIVE");
            body.put("text", "魅力づくり応援助成金を案内した。");
            body.put("heading", "○周知");
            body.put("response_measure_ids", List.of(made.measures().get(1)));
            var entry = editor.write(part, body).jsonPath();
            var id = entry.getString("id");
            written("三");
            editor.request()
                    .header("If-Match", "\"0\"")
                    .body(Map.of("state", "DISMISSED"))
                    .put("/api/v1/mentions/" + entry.getString("mentions[0].id"))
                    .then()
                    .statusCode(200);
            editor.delete(id, "\"1.0\"").then().statusCode(204);
            restore(editor, id, null, null)
                    .then()
                    .statusCode(200)
                    .header("ETag", "\"2.0\"")
                    .body("id", equalTo(id))
                    .body("lineage_id", equalTo(entry.getString("lineage_id")))
                    .body("heading", equalTo("○周知"))
                    .body("response_measures.name", contains("対応策1-2"))
                    .body("mentions.state", contains("DISMISSED"));
            assertThat(texts()).containsExactly("一", "魅力づくり応援助成金を案内した。", "三");
        }

        @Test
        void mayBeRepeatedAndMakesWhatWasReadBeforeStale() {
            var id = written("消して戻す").getString("id");
            editor.delete(id, "\"1.0\"").then().statusCode(204);
            for (var i = 0; i < 2; i++) {
                restore(editor, id, null, null).then().statusCode(200).body("version", equalTo(2));
            }
            editor.save(id, "\"1.0\"", Map.of("text", "削除前の画面から")).then().statusCode(412);
            editor.save(id, "\"2.0\"", Map.of("text", "戻した画面から")).then().statusCode(200);
        }

        @Test
        void takesTheNextPlaceWhenItsOwnWasTaken() {
            var first = written("一").getString("id");
            var last = written("三").getString("id");
            editor.delete(last, "\"1.0\"").then().statusCode(204);
            // the end of the cell is where the deleted one stood
            written("四");
            restore(editor, last, null, null).then().statusCode(200);
            assertThat(texts()).containsExactlyInAnyOrder("一", "三", "四");
            assertThat(texts().getFirst()).isEqualTo("一");
            assertThat(first).isNotNull();
        }

        @Test
        void takesAnEarlierTextAlsoOfAMovedEntry() {
            var id = written("最初").getString("id");
            editor.save(id, "\"1.0\"", Map.of("text", "二度目")).then().statusCode(200);
            editor.move(id, 2, EntryKind.CHALLENGE, null).then().statusCode(200);
            editor.delete(id, "\"2.0\"").then().statusCode(204);
            restore(editor, id, 1, null)
                    .then()
                    .statusCode(200)
                    .body("text", equalTo("最初"))
                    .body("theme.number", equalTo(2))
                    .body("kind", equalTo("CHALLENGE"));
        }

        @Test
        void takesTheDeclarationAway() {
            var id = written("あった").getString("id");
            editor.delete(id, "\"1.0\"").then().statusCode(204);
            editor.cell(part, 1, EntryKind.INITIATIVE, Map.of("nothing_to_report", true))
                    .then()
                    .statusCode(200);
            restore(editor, id, null, null).then().statusCode(200);
            editor.request()
                    .get("/api/v1/submissions/" + part + "/cells/1/initiative")
                    .then()
                    .body("status", equalTo("IN_PROGRESS"));
        }

        @Test
        void isRefusedInALockedCell() {
            written("残る");
            var id = written("消す").getString("id");
            editor.delete(id, "\"1.0\"").then().statusCode(204);
            var version = editor.read(part).jsonPath().getInt("version");
            editor.step(part, "submit", Map.of(), version).then().statusCode(200);
            restore(editor, id, null, null).then().statusCode(409).body("code", equalTo("submitted"));
        }

        @Test
        void isHiddenFromOthers() {
            var id = written("消す").getString("id");
            editor.delete(id, "\"1.0\"").then().statusCode(204);
            restore(new Person(null), id, null, null).then().statusCode(401);
            restore(new Person(made.sub("editor2")), id, null, null).then().statusCode(404);
            restore(new Person(made.sub("viewer")), id, null, null).then().statusCode(403);
            restore(editor, UUID.randomUUID().toString(), null, null).then().statusCode(404);
        }
    }

    @Nested
    class OfAnEarlierText {

        @Test
        void isASaveOnTheVersionThatWasRead() {
            var id = written("最初").getString("id");
            editor.save(id, "\"1.0\"", Map.of("text", "二度目")).then().statusCode(200);
            restore(editor, id, 1, null).then().statusCode(428);
            restore(editor, id, 1, "\"1.0\"").then().statusCode(412).body("current.text", equalTo("二度目"));
            restore(editor, id, 1, "\"2.0\"")
                    .then()
                    .statusCode(200)
                    .header("ETag", "\"3.0\"")
                    .body("text", equalTo("最初"));
            restore(editor, id, 99, "\"3.0\"")
                    .then()
                    .statusCode(422)
                    .body("errors[0].code", equalTo("revision_unknown"));
        }
    }
}
