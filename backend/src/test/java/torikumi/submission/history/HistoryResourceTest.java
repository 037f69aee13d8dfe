package torikumi.submission.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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
import torikumi.testing.Statements;

@QuarkusTest
@QuarkusTestResource(Backing.class)
class HistoryResourceTest {

    @Inject
    RoundFixture fixture;

    RoundFixture.Made made;
    Person editor;
    Person viewer;
    Person secretariat;
    UUID part;

    @BeforeEach
    void open() {
        made = fixture.open();
        editor = new Person(made.sub("editor"));
        viewer = new Person(made.sub("viewer"));
        secretariat = new Person(made.sub("secretariat"));
        part = made.submissions().getFirst();
    }

    String written(int theme, String text) {
        return editor.write(part, theme, EntryKind.INITIATIVE, text)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    Response history(Person person, String query) {
        return person.request().get("/api/v1/submissions/" + part + "/revisions" + query);
    }

    Response step(Person person, String step, Map<String, ?> body) {
        var version = person.read(part).jsonPath().getInt("version");
        return person.step(part, step, body, version);
    }

    @Nested
    class OfThePart {

        @Test
        void saysWhoDidWhatWithTheTextsBeforeAndAfter() {
            secretariat.explain(part).then().statusCode(201);
            var id = written(1, "最初");
            secretariat.save(id, "\"1.0\"", Map.of("text", "代わりに直した")).then().statusCode(200);
            editor.delete(id, "\"2.0\"").then().statusCode(204);
            editor.request()
                    .body(Map.of())
                    .post("/api/v1/entries/" + id + "/restore")
                    .then()
                    .statusCode(200);
            history(viewer, "")
                    .then()
                    .statusCode(200)
                    .body("results.action", contains("RESTORE", "DELETE", "UPDATE", "CREATE", "ON_BEHALF"))
                    .body("results.reason", hasItem("メールで回答があったため"))
                    .body("results.entry_id", contains(id, id, id, id, null))
                    .body("results.entry_version", contains(3, 2, 2, 1, null))
                    .body("results.before.text", contains("代わりに直した", "最初"))
                    .body("results.after.text", contains("代わりに直した", "代わりに直した", "最初"))
                    .body("results[1].after", nullValue())
                    .body("results[0].before", nullValue())
                    .body("results[2].by.on_behalf", equalTo(true))
                    .body("results[2].by.name", equalTo(secretariat.sub()))
                    .body("results[3].by.on_behalf", equalTo(false))
                    .body("results[0].theme", equalTo(1))
                    .body("results[0].kind", equalTo("INITIATIVE"))
                    .body("metadata.resultset.count", equalTo(5))
                    .body("next_cursor", nullValue());
        }

        @Test
        void tellsOfDeclarationsStepsAndAnswers() {
            written(1, "提出する");
            editor.cell(part, 2, EntryKind.CHALLENGE, Map.of("nothing_to_report", true))
                    .then()
                    .statusCode(200);
            step(editor, "submit", Map.of()).then().statusCode(200);
            var cells = List.of(Map.of("theme", 1, "kind", "INITIATIVE", "reason", "件数を入れてください"));
            step(secretariat, "return", Map.of("cells", cells)).then().statusCode(200);
            editor.cell(part, 1, EntryKind.INITIATIVE, Map.of("reply", "件数は未集計です"))
                    .then()
                    .statusCode(200);
            history(editor, "")
                    .then()
                    .statusCode(200)
                    .body("results.action", contains("REPLY", "RETURN", "SUBMIT", "CELL", "CREATE"))
                    .body("results[0].reason", equalTo("件数は未集計です"))
                    .body("results[0].theme", equalTo(1))
                    .body("results[1].returned[0].reason", equalTo("件数を入れてください"))
                    .body("results[2].number", equalTo(1))
                    .body("results[3].cell.nothing_to_report", equalTo(true))
                    .body("results[3].kind", equalTo("CHALLENGE"));
            history(editor, "?theme=2").then().body("results.action", contains("CELL"));
            history(editor, "?kind=INITIATIVE").then().body("results.action", contains("REPLY", "CREATE"));
        }

        @Test
        void findsWhatWasDeletedAndWhatLeftACell() {
            var gone = written(1, "消した");
            editor.delete(gone, "\"1.0\"").then().statusCode(204);
            var moved = written(1, "移した");
            editor.move(moved, 2, EntryKind.INITIATIVE, null).then().statusCode(200);
            history(editor, "?action=delete")
                    .then()
                    .statusCode(200)
                    .body("results.entry_id", contains(gone))
                    .body("results[0].before.text", equalTo("消した"));
            history(editor, "?theme=2")
                    .then()
                    .body("results.action", contains("MOVE"))
                    .body("results[0].before.theme", equalTo(1))
                    .body("results[0].after.theme", equalTo(2));
            history(editor, "?theme=1&action=MOVE").then().body("results", hasSize(1));
            history(editor, "?action=nothing").then().statusCode(400);
        }

        @Test
        void comesPageByPageWithoutGapsInAFixedNumberOfStatements() {
            var id = written(1, "版1");
            for (var version = 1; version < 12; version++) {
                editor.save(id, "\"" + version + ".0\"", Map.of("text", "版" + (version + 1)))
                        .then()
                        .statusCode(200);
            }
            var seen = new ArrayList<Integer>();
            String cursor = null;
            do {
                JsonPath page = history(editor, "?limit=5" + (cursor == null ? "" : "&cursor=" + cursor))
                        .then()
                        .statusCode(200)
                        .body("metadata.resultset.count", equalTo(12))
                        .extract()
                        .jsonPath();
                seen.addAll(page.getList("results.entry_version"));
                cursor = page.getString("next_cursor");
            } while (cursor != null);
            assertThat(seen).containsExactly(12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1);
            var few = Statements.of(() -> history(editor, "?limit=2").then().statusCode(200));
            var many = Statements.of(() -> history(editor, "?limit=100").then().statusCode(200));
            assertThat(many).isLessThanOrEqualTo(few);
        }

        @Test
        void isAFileForASpreadsheetThatRunsNothing() {
            var id = written(1, "=HYPERLINK(\"http://example\")\n二行目");
            editor.save(id, "\"1.0\"", Map.of("text", "＋全角", "heading", "○見出し"))
                    .then()
                    .statusCode(200);
            var response = editor.request()
                    .get("/api/v1/submissions/" + part + "/revisions.csv")
                    .then()
                    .statusCode(200)
                    .header("Content-Type", containsString("text/csv"))
                    .header("Content-Disposition", containsString("filename*=UTF-8''"))
                    .extract();
            var csv = new String(response.asByteArray(), StandardCharsets.UTF_8);
            assertThat(csv).startsWith("\uFEFFTime (Japan),Action,By,");
            assertThat(csv)
                    .contains("\"'=HYPERLINK(\"\"http://example\"\")\n二行目\"")
                    .contains(",'＋全角,");
            assertThat(csv.indexOf(",Added,")).isLessThan(csv.indexOf(",Changed,"));
        }
    }

    @Nested
    class OfOneEntry {

        @Test
        void isThereAlsoWhenItWasDeleted() {
            var id = written(1, "消した");
            written(1, "ほかの");
            editor.delete(id, "\"1.0\"").then().statusCode(204);
            viewer.request()
                    .get("/api/v1/entries/" + id + "/revisions")
                    .then()
                    .statusCode(200)
                    .body("results.action", contains("DELETE", "CREATE"));
        }
    }

    @Nested
    class AsOthers {

        @Test
        void isHidden() {
            var id = written(1, "秘密");
            for (var path : List.of(
                    "/api/v1/submissions/" + part + "/revisions",
                    "/api/v1/submissions/" + part + "/revisions.csv",
                    "/api/v1/entries/" + id + "/revisions")) {
                new Person(null).request().get(path).then().statusCode(401);
                new Person(made.sub("editor2")).request().get(path).then().statusCode(404);
            }
            editor.request()
                    .get("/api/v1/entries/" + UUID.randomUUID() + "/revisions")
                    .then()
                    .statusCode(404);
            history(editor, "?entry=" + UUID.randomUUID())
                    .then()
                    .statusCode(200)
                    .body("results", empty());
        }
    }
}
