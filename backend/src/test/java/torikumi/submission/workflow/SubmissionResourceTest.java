package torikumi.submission.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import torikumi.http.TimeSource;
import torikumi.round.Round;
import torikumi.submission.EntryKind;
import torikumi.submission.Person;
import torikumi.submission.RoundFixture;
import torikumi.testing.Backing;
import torikumi.testing.Statements;

@QuarkusTest
@QuarkusTestResource(Backing.class)
class SubmissionResourceTest {

    static final Map<String, Object> NOTHING_SAID = Map.of();

    @Inject
    RoundFixture fixture;

    @Inject
    Clock clock;

    RoundFixture.Made made;
    UUID part;
    Person editor;
    Person secretariat;

    @BeforeEach
    void open() {
        made = fixture.open();
        part = made.submissions().getFirst();
        editor = new Person(made.sub("editor"));
        secretariat = new Person(made.sub("secretariat"));
    }

    void step(Person person, String step, Map<String, ?> body) {
        int version = person.read(part).path("version");
        person.step(part, step, body, version).then().statusCode(200);
    }

    void endRound() {
        fixture.change(made, round -> round.dueOn = LocalDate.now(clock).minusDays(1));
    }

    @Nested
    class AsEditor {

        @Test
        void seesItsOwnPartsOnly() {
            editor.request()
                    .get("/api/v1/submissions?round=" + made.round())
                    .then()
                    .statusCode(200)
                    .body("results.id", contains(part.toString()))
                    .body("results[0].cells", hasSize(4))
                    .body("results[0].due_at", startsWith(LocalDate.now(clock).plusDays(10) + "T23:59:59+09:00"));
            editor.read(made.submissions().get(1)).then().statusCode(404);
        }

        @Test
        void isBoundByTheDueTimeUntilItIsExtended() {
            endRound();
            editor.write(part, 1, EntryKind.INITIATIVE, "遅れた")
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("past_due"))
                    .body("blockers[0].message", startsWith("The due time ("));
            var due = LocalDate.now(clock).plusDays(1).atTime(23, 59, 59).atZone(TimeSource.ZONE);
            secretariat
                    .request()
                    .header("If-Match", "\"0\"")
                    .body(Map.of(
                            "not_participating",
                            false,
                            "due_at",
                            due.toOffsetDateTime().toString()))
                    .put("/api/v1/submissions/" + part)
                    .then()
                    .statusCode(200);
            editor.write(part, 1, EntryKind.INITIATIVE, "間に合った").then().statusCode(201);
        }

        @Test
        void correctsOnlyTheCellsThatWereSentBack() {
            var other = editor.write(part, 2, EntryKind.CHALLENGE, "そのまま").<String>path("id");
            editor.write(part, 1, EntryKind.INITIATIVE, "直す").then().statusCode(201);
            step(editor, "submit", NOTHING_SAID);
            step(
                    secretariat,
                    "return",
                    Map.of("cells", List.of(Map.of("theme", 1, "kind", "INITIATIVE", "reason", "数字"))));
            endRound();
            editor.write(part, 1, EntryKind.INITIATIVE, "追加").then().statusCode(201);
            editor.save(other, "\"1.0\"", Map.of("text", "だめ"))
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("cell_not_returned"))
                    .body("blockers[0].theme", equalTo(2));
            editor.move(other, 1, EntryKind.INITIATIVE, null).then().statusCode(409);
            var seen = editor.read(part).then().body("state", equalTo("RETURNED"));
            seen.body("cells.find { it.theme == 1 && it.kind == 'INITIATIVE' }.return_reason", equalTo("数字"))
                    .body("cells.findAll { it.editable }.theme", contains(1))
                    .body("cells.findAll { it.changed_since_last_version }.theme", contains(1))
                    .body("due_at", startsWith(LocalDate.now(clock).plusDays(7) + "T23:59:59"));
            step(editor, "submit", NOTHING_SAID);
            secretariat
                    .read(part)
                    .then()
                    .body("last_version", equalTo(2))
                    .body("cells.findAll { it.changed_since_last_version }.theme", contains(1));
            step(editor, "withdraw", NOTHING_SAID);
            editor.read(part)
                    .then()
                    .body("state", equalTo("RETURNED"))
                    .body("cells.findAll { it.editable }.theme", contains(1));
        }

        @Test
        void isUnchangedAfterWritingTheSameAgain() {
            var id = editor.write(part, 1, EntryKind.INITIATIVE, "元").<String>path("id");
            step(editor, "submit", NOTHING_SAID);
            step(editor, "withdraw", NOTHING_SAID);
            editor.save(id, "\"1.0\"", Map.of("text", "別")).then().statusCode(200);
            editor.read(part).then().body("cells.changed_since_last_version", hasItem(true));
            editor.save(id, "\"2.0\"", Map.of("text", "元")).then().statusCode(200);
            editor.read(part).then().body("cells.changed_since_last_version", everyItem(equalTo(false)));
        }

        @Test
        void doesNotSubmitWhereApproversDo() {
            QuarkusTransaction.requiringNew().run(() -> Round.<Round>findById(made.round()).editorsMaySubmit = false);
            editor.write(part, 1, EntryKind.INITIATIVE, "本文").then().statusCode(201);
            editor.step(part, "submit", NOTHING_SAID, 0)
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("approver_submits"));
            step(new Person(made.sub("approver")), "submit", NOTHING_SAID);
        }

        @Test
        void doesNotSubmitWhatTheyWroteLastWhereAnotherPairOfEyesIsWanted() {
            QuarkusTransaction.requiringNew()
                    .run(() -> Round.<Round>findById(made.round()).lastEditorMaySubmit = false);
            editor.write(part, 1, EntryKind.INITIATIVE, "本文").then().statusCode(201);
            editor.read(part)
                    .then()
                    .body("actions.find { it.name == 'submit' }.blockers.code", contains("last_editor_submits"));
            editor.step(part, "submit", NOTHING_SAID, 0)
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("last_editor_submits"));
            step(new Person(made.sub("approver")), "submit", NOTHING_SAID);
        }

        @Test
        void notesTheDayOfItsOwnApproval() {
            editor.write(part, 1, EntryKind.INITIATIVE, "本文").then().statusCode(201);
            var tomorrow = LocalDate.now(clock).plusDays(1).toString();
            editor.step(part, "submit", Map.of("decided_on", tomorrow), 0)
                    .then()
                    .statusCode(422)
                    .body("errors.code", contains("decided_in_future"));
            var today = LocalDate.now(clock).toString();
            step(editor, "submit", Map.of("decided_on", today, "decision_note", "労第12号"));
            secretariat.read(part).then().body("decided_on", equalTo(today)).body("decision_note", equalTo("労第12号"));
            step(editor, "withdraw", NOTHING_SAID);
            editor.read(part).then().body("decided_on", equalTo(today));
            step(editor, "submit", NOTHING_SAID);
            editor.read(part).then().body("decided_on", nullValue());
        }

        @Test
        void readsWhatWasHandedIn() {
            editor.write(part, 1, EntryKind.INITIATIVE, "魅力づくり応援助成金").then().statusCode(201);
            editor.cell(part, 2, EntryKind.CHALLENGE, Map.of("nothing_to_report", true))
                    .then()
                    .statusCode(200);
            step(editor, "submit", NOTHING_SAID);
            step(editor, "withdraw", NOTHING_SAID);
            editor.write(part, 1, EntryKind.INITIATIVE, "後から").then().statusCode(201);
            editor.request()
                    .get("/api/v1/submissions/" + part + "/versions")
                    .then()
                    .statusCode(200)
                    .body("results.number", contains(1))
                    .body("results[0].on_behalf", equalTo(false));
            editor.request()
                    .get("/api/v1/submissions/" + part + "/versions/1")
                    .then()
                    .statusCode(200)
                    .body("cells", hasSize(4))
                    .body("cells[0].entries.text", contains("魅力づくり応援助成金"))
                    .body("cells[0].entries[0].mentions[0].program_name", equalTo("魅力づくり応援助成金"))
                    .body("cells[3].nothing_to_report", equalTo(true));
            editor.request()
                    .get("/api/v1/submissions/" + part + "/versions/2")
                    .then()
                    .statusCode(404);
        }

        @Test
        void saysThatACellIsDone() {
            editor.cell(part, 1, EntryKind.INITIATIVE, Map.of("completed", true))
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("cell_without_entries"));
            editor.write(part, 1, EntryKind.INITIATIVE, "本文").then().statusCode(201);
            editor.cell(part, 1, EntryKind.INITIATIVE, Map.of("completed", true))
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("COMPLETED"));
            editor.request()
                    .body(Map.of("completed", false))
                    .put("/api/v1/submissions/" + part + "/cells/1/initiative")
                    .then()
                    .statusCode(428);
        }
    }

    @Nested
    class AsSecretariat {

        @Test
        void listsSubmissionsInAFixedNumberOfStatements() {
            var list = "/api/v1/submissions?round=" + made.round();
            assertThat(Statements.of(() -> secretariat.request().get(list))).isLessThanOrEqualTo(5);
            var one = Statements.of(() -> secretariat.request().get(list + "&limit=1"));
            assertThat(Statements.of(() -> secretariat.request().get(list))).isEqualTo(one);
        }

        @Test
        void acceptsEverythingInOneAct() {
            editor.write(part, 1, EntryKind.INITIATIVE, "本文").then().statusCode(201);
            var path = "/api/v1/rounds/" + made.round() + "/accept_all";
            editor.request().body(Map.of("reason", "x")).post(path).then().statusCode(403);
            secretariat.request().body(Map.of("reason", " ")).post(path).then().statusCode(422);
            secretariat
                    .request()
                    .body(Map.of("reason", "昨年度の表の取込み"))
                    .post(path)
                    .then()
                    .statusCode(200)
                    .body("accepted.submission_id", contains(part.toString()))
                    .body("left", hasSize(2))
                    .body("left[0].blockers[0].code", equalTo("nothing_entered"));
            secretariat.read(part).then().body("state", equalTo("ACCEPTED")).body("accepted_version", equalTo(1));
            secretariat
                    .request()
                    .get("/api/v1/submissions/" + part + "/versions")
                    .then()
                    .body("results[0].on_behalf", equalTo(true));
        }

        @Test
        void keepsTheAcceptedVersionWhileReopened() {
            editor.write(part, 1, EntryKind.INITIATIVE, "本文").then().statusCode(201);
            step(editor, "submit", NOTHING_SAID);
            step(secretariat, "accept", NOTHING_SAID);
            step(secretariat, "reopen", Map.of("reason", "誤字"));
            secretariat
                    .read(part)
                    .then()
                    .body("state", equalTo("RETURNED"))
                    .body("accepted_version", equalTo(1))
                    .body("return_reason", equalTo("誤字"));
            secretariat.explain(part).then().statusCode(201);
            secretariat.write(part, 1, EntryKind.INITIATIVE, "代わりに").then().statusCode(201);
            step(secretariat, "submit", NOTHING_SAID);
            step(secretariat, "accept", NOTHING_SAID);
            secretariat.read(part).then().body("accepted_version", equalTo(2)).body("return_reason", nullValue());
        }

        @Test
        void marksAMemberThatDoesNotTakePart() {
            secretariat
                    .request()
                    .header("If-Match", "\"0\"")
                    .body(Map.of("not_participating", true))
                    .put("/api/v1/submissions/" + part)
                    .then()
                    .statusCode(200)
                    .body("not_participating", equalTo(true))
                    .body("actions.find { it.name == 'submit' }.blockers.code", contains("not_participating"));
            editor.request()
                    .header("If-Match", "\"1\"")
                    .body(Map.of("not_participating", false))
                    .put("/api/v1/submissions/" + part)
                    .then()
                    .statusCode(403);
        }

        @Test
        void saysWhatIsMissingInAReturn() {
            editor.write(part, 1, EntryKind.INITIATIVE, "本文").then().statusCode(201);
            step(editor, "submit", NOTHING_SAID);
            int version = secretariat.read(part).path("version");
            for (var body : List.<Map<String, Object>>of(
                    Map.of(),
                    Map.of("cells", List.of(Map.of("theme", 1, "kind", "INITIATIVE"))),
                    Map.of("reason", "x", "cells", List.of(Map.of("theme", 9, "kind", "INITIATIVE"))),
                    Map.of("reason", "x", "due_at", "2020-01-01T00:00:00+09:00"))) {
                secretariat.step(part, "return", body, version).then().statusCode(422);
            }
        }
    }
}
