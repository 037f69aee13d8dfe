package torikumi.submission.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import torikumi.program.Program;
import torikumi.program.ProgramAlias;
import torikumi.program.ProgramKind;
import torikumi.program.ProgramType;
import torikumi.submission.EntryKind;
import torikumi.submission.Person;
import torikumi.submission.RoundFixture;
import torikumi.testing.Backing;

@QuarkusTest
@QuarkusTestResource(Backing.class)
class MentionDecisionTest {

    @Inject
    RoundFixture fixture;

    RoundFixture.Made made;
    Person editor;
    Person secretariat;
    UUID part;

    @BeforeEach
    void open() {
        made = fixture.open();
        editor = new Person(made.sub("editor"));
        secretariat = new Person(made.sub("secretariat"));
        part = made.submissions().getFirst();
    }

    String written(String text) {
        return editor.write(part, 1, EntryKind.INITIATIVE, text)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    void accepted() {
        editor.step(part, "submit", Map.of(), version()).then().statusCode(200);
        secretariat.step(part, "accept", Map.of(), version()).then().statusCode(200);
    }

    int version() {
        return secretariat.read(part).path("version");
    }

    Map<String, Object> mention(String entry, int index) {
        return secretariat
                .request()
                .get("/api/v1/entries/" + entry + "/mentions")
                .jsonPath()
                .getMap("results[" + index + "]");
    }

    io.restassured.response.ValidatableResponse decide(Person person, Map<String, Object> mention, Map<String, ?> how) {
        return person.request()
                .header("If-Match", "\"" + mention.get("version") + "\"")
                .body(how)
                .put("/api/v1/mentions/" + mention.get("id"))
                .then();
    }

    UUID program(String name, LocalDate to, ProgramAlias... aliases) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var program = new Program();
            program.councilId = made.council();
            program.kind = ProgramKind.SUPPORT_PROGRAM;
            program.type = ProgramType.SUBSIDY;
            program.name = name;
            program.validTo = to;
            program.aliases.addAll(List.of(aliases));
            program.persistAndFlush();
            return program.id;
        });
    }

    @Nested
    class AsSecretariat {

        @Test
        void decidesWithoutAReasonAndAfterAcceptance() {
            var entry = written("魅力づくり応援助成金を職場づくり支援センターで案内した。");
            accepted();
            decide(secretariat, mention(entry, 0), Map.of("state", "CONFIRMED"))
                    .statusCode(200)
                    .body("state", equalTo("CONFIRMED"));
            decide(secretariat, mention(entry, 1), Map.of("state", "DISMISSED")).statusCode(200);
            secretariat
                    .request()
                    .body(Map.of("field", "TEXT", "start", 22, "end", 24, "program_id", made.program()))
                    .post("/api/v1/entries/" + entry + "/mentions")
                    .then()
                    .statusCode(201);
            secretariat
                    .request()
                    .get("/api/v1/entries/" + entry)
                    .then()
                    .body("version", equalTo(1))
                    .body("mentions.state", contains("CONFIRMED", "DISMISSED", "MANUAL"));
        }

        @Test
        void takesADecisionBack() {
            var entry = written("魅力づくり応援助成金を案内した。");
            decide(secretariat, mention(entry, 0), Map.of("state", "DISMISSED")).statusCode(200);
            decide(secretariat, mention(entry, 0), Map.of("state", "DETECTED"))
                    .statusCode(200)
                    .body("state", equalTo("DETECTED"));
            secretariat
                    .request()
                    .body(Map.of("field", "TEXT", "start", 11, "end", 13, "program_id", made.program()))
                    .post("/api/v1/entries/" + entry + "/mentions")
                    .then()
                    .statusCode(201);
            decide(secretariat, mention(entry, 1), Map.of("state", "DETECTED"))
                    .statusCode(422)
                    .body("errors[0].code", equalTo("mention_not_detected"));
        }

        @Test
        void choosesAmongHomonyms() {
            var old = program("奨学支援金", LocalDate.of(2020, 3, 31));
            var present = program("奨学支援金制度", null, ProgramAlias.of("奨学支援金"));
            var entry = written("奨学支援金を案内した。");
            var found = mention(entry, 0);
            assertThat(found.get("program_id"))
                    .as("the one of the round's time")
                    .isEqualTo(present.toString());
            assertThat((List<?>) found.get("choices")).hasSize(2);
            decide(secretariat, found, Map.of("state", "CONFIRMED", "program_id", old))
                    .statusCode(200)
                    .body("program_id", equalTo(old.toString()));
            editor.save(entry, "\"1.0\"", Map.of("text", "今年も奨学支援金を案内した。"))
                    .then()
                    .statusCode(200)
                    .body("mentions.program_id", contains(old.toString()));
        }

        @Test
        void decidesAboutSeveralAtOnce() {
            var one = written("魅力づくり応援助成金と職場づくり支援センター");
            var other = written("魅力づくり応援助成金");
            var ids = List.of(
                    mention(one, 0).get("id"),
                    mention(one, 1).get("id"),
                    mention(other, 0).get("id"));
            secretariat
                    .request()
                    .body(Map.of("mentions", ids, "state", "CONFIRMED"))
                    .post("/api/v1/rounds/" + made.round() + "/mentions/decide")
                    .then()
                    .statusCode(200)
                    .body("count", equalTo(3));
            secretariat
                    .request()
                    .get("/api/v1/mentions?scope=working&state=CONFIRMED&round=" + made.round())
                    .then()
                    .statusCode(200)
                    .body("results", hasSize(3))
                    .body("results[0].sentence", equalTo("魅力づくり応援助成金と職場づくり支援センター"))
                    .body("results[1].start", equalTo(11))
                    .body("results[0].program_name", equalTo("魅力づくり応援助成金"));
            var file = secretariat
                    .request()
                    .get("/api/v1/mentions.csv?scope=working&kind=SUPPORT_PROGRAM&round=" + made.round())
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();
            assertThat(file.lines()).hasSize(3);
        }

        @Test
        void readsPageByPage() {
            for (var i = 0; i < 3; i++) {
                written("魅力づくり応援助成金と職場づくり支援センターと魅力づくり応援助成金");
            }
            var path = "/api/v1/mentions?scope=working&limit=4&round=" + made.round();
            var first = secretariat.request().get(path).jsonPath();
            var second = secretariat
                    .request()
                    .get(path + "&cursor=" + first.getString("next_cursor"))
                    .jsonPath();
            var third = secretariat
                    .request()
                    .get(path + "&cursor=" + second.getString("next_cursor"))
                    .jsonPath();
            assertThat(first.getInt("metadata.resultset.count")).isEqualTo(9);
            assertThat(first.getList("results.id"))
                    .hasSize(4)
                    .doesNotContainAnyElementsOf(second.getList("results.id"));
            assertThat(third.getList("results")).hasSize(1);
            assertThat(third.getString("next_cursor")).isNull();
            secretariat
                    .request()
                    .get(path + "&program=" + made.institution())
                    .then()
                    .body("results", hasSize(3));
            secretariat.request().get(path + "&q=職場ヅクリ").then().body("results", hasSize(3));
        }
    }

    @Nested
    class AsEditor {

        @Test
        void decidesOnlyWhileTheCellIsTheirs() {
            var entry = written("魅力づくり応援助成金を案内した。");
            decide(editor, mention(entry, 0), Map.of("state", "DISMISSED")).statusCode(200);
            decide(editor, mention(entry, 0), Map.of("state", "DETECTED")).statusCode(200);
            accepted();
            decide(editor, mention(entry, 0), Map.of("state", "DISMISSED"))
                    .statusCode(409)
                    .body("code", equalTo("accepted"));
        }

        @Test
        void seesTheMarksOfATextBeforeItIsSaved() {
            var entry = written("魅力づくり応援助成金を案内した。");
            decide(editor, mention(entry, 0), Map.of("state", "DISMISSED")).statusCode(200);
            var typed = new HashMap<String, Object>();
            typed.put("entry_id", entry);
            typed.put("text", "先に魅力づくり応援助成金、次に職場づくり\n支援センター");
            typed.put("title", "魅力づくり応援助成金の周知");
            editor.request()
                    .body(typed)
                    .post("/api/v1/submissions/" + part + "/mentions/reading")
                    .then()
                    .statusCode(200)
                    .body("mentions.state", contains("DISMISSED", "DETECTED", "DETECTED"))
                    .body("mentions[0].id", equalTo(mention(entry, 0).get("id")))
                    .body("mentions[1].id", nullValue())
                    .body("mentions[1].text", startsWith("職場づくり\n"))
                    .body("mentions[2].field", equalTo("TITLE"));
            editor.request().get("/api/v1/entries/" + entry).then().body("text", equalTo("魅力づくり応援助成金を案内した。"));
        }

        @Test
        void isReadWithTheNamesOfTheOwnMember() {
            program(
                    "見本奨励金",
                    null,
                    new ProgramAlias(
                            "同奨励金", null, null, made.council(), made.members().getFirst()));
            assertThat(mention(written("同奨励金を案内した。"), 0)).containsEntry("text", "同奨励金");
            new Person(made.sub("editor2"))
                    .write(made.submissions().get(1), 1, EntryKind.INITIATIVE, "同奨励金を案内した。")
                    .then()
                    .statusCode(201)
                    .body("mentions", hasSize(0));
        }
    }
}
