package torikumi.handover;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import torikumi.security.Membership;
import torikumi.submission.EntryKind;
import torikumi.submission.Person;
import torikumi.submission.RoundFixture;
import torikumi.testing.Backing;

@QuarkusTest
@QuarkusTestResource(Backing.class)
class HandOverResourceTest {

    @Inject
    RoundFixture fixture;

    @Inject
    Clock clock;

    RoundFixture.Made made;
    UUID part;
    Person approver;
    Person editor;
    Person viewer;

    @BeforeEach
    void open() {
        made = fixture.open();
        part = made.submissions().getFirst();
        approver = new Person(made.sub("approver"));
        editor = new Person(made.sub("editor"));
        viewer = new Person(made.sub("viewer"));
    }

    String path() {
        return "/api/v1/submissions/" + part + "/hand_overs";
    }

    UUID membership(String person) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Membership.of(made.sub(person)).getFirst().id);
    }

    Response ask(Person person, Map<String, ?> body) {
        return person.request().body(body).post(path());
    }

    Response askEditor() {
        var response = ask(
                approver,
                Map.of(
                        "theme",
                        2,
                        "membership_id",
                        membership("editor"),
                        "due_on",
                        LocalDate.now(clock).plusDays(3).toString(),
                        "note",
                        "件数を確かめてください。\n急ぎません。"));
        response.then().statusCode(201);
        return response;
    }

    Response answer(Person person, Response asked, int version, String state) {
        var body = new HashMap<String, Object>();
        body.put("state", state);
        body.put("note", "済み");
        return person.request()
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .post(asked.header("Location") + "/answer");
    }

    @Nested
    class AsApprover {

        @Test
        void asksAColleagueAndSeesTheAnswer() {
            var asked = askEditor();
            asked.then()
                    .body("state", equalTo("ASKED"))
                    .body("assignee_name", equalTo("editor"))
                    .body("assignee_has_account", equalTo(true))
                    .body("mine", equalTo(false))
                    .body("answerable", equalTo(true));
            answer(editor, asked, 0, "ANSWERED").then().statusCode(200);
            approver.request()
                    .get(path())
                    .then()
                    .body("results.state", contains("ANSWERED"))
                    .body("results.answer_note", contains("済み"))
                    .body("metadata.resultset.count", equalTo(1));
        }

        @Test
        void notesTheAnswerOfSomebodyWithoutAnAccount() {
            var asked = ask(approver, Map.of("department", "商工課", "assignee_name", "商工課 担当"));
            asked.then().statusCode(201).body("assignee_has_account", equalTo(false));
            answer(editor, asked, 0, "NOT_CONCERNED").then().statusCode(403);
            answer(approver, asked, 0, "NOT_CONCERNED").then().statusCode(200).body("state", equalTo("NOT_CONCERNED"));
            answer(approver, asked, 1, "ASKED")
                    .then()
                    .body("state", equalTo("ASKED"))
                    .body("answer_note", nullValue())
                    .body("answered_at", nullValue());
        }

        @Test
        void changesWhatIsAskedAndTakesItBack() {
            var asked = askEditor();
            var at = asked.header("Location");
            var body = new HashMap<String, Object>(asked.jsonPath().getMap(""));
            body.put("note", "別のお願い");
            approver.request().body(body).put(at).then().statusCode(428);
            approver.request()
                    .header("If-Match", "\"0\"")
                    .body(body)
                    .put(at)
                    .then()
                    .statusCode(200)
                    .body("note", equalTo("別のお願い"))
                    .body("assignee_has_account", equalTo(true));
            body.put("assignee_name", "ほかの人");
            approver.request()
                    .header("If-Match", "\"1\"")
                    .body(body)
                    .put(at)
                    .then()
                    .body("assignee_has_account", equalTo(false));
            approver.request().header("If-Match", "\"1\"").delete(at).then().statusCode(412);
            approver.request().header("If-Match", "\"2\"").delete(at).then().statusCode(204);
            approver.request().get(at).then().statusCode(404);
        }

        @Test
        void isToldWhatMakesNoSense() {
            var colleague = membership("editor");
            ask(approver, Map.of("membership_id", colleague)).then().statusCode(422);
            ask(approver, Map.of("theme", 9, "membership_id", colleague))
                    .then()
                    .statusCode(422)
                    .body("errors.code", contains("theme_not_in_round"));
            ask(approver, Map.of("theme", 1))
                    .then()
                    .statusCode(422)
                    .body("errors.code", contains("hand_over_to_nobody"));
            ask(approver, Map.of("theme", 1, "membership_id", membership("editor2")))
                    .then()
                    .statusCode(422)
                    .body("errors.code", contains("not_a_colleague"));
            ask(approver, Map.of("theme", 1, "membership_id", colleague, "due_on", "2020-01-01"))
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/due_on"));
        }
    }

    @Nested
    class AsTheColleague {

        @Test
        void seesWhatIsAskedAndIsNotLocked() {
            var asked = askEditor();
            editor.request()
                    .get("/api/v1/hand_overs")
                    .then()
                    .statusCode(200)
                    .body("results.id", contains(asked.<String>path("id")))
                    .body("results[0].mine", equalTo(true))
                    .body("results[0].round_name", equalTo("令和7年度"))
                    .body("results[0].member_name", equalTo("構成員1"));
            approver.request().get("/api/v1/hand_overs").then().body("results", empty());
            approver.write(part, 2, EntryKind.INITIATIVE, "取りまとめ担当も書ける").then().statusCode(201);
            editor.write(part, 1, EntryKind.INITIATIVE, "ほかのテーマも書ける").then().statusCode(201);
        }

        @Test
        void isAskedNoMoreAfterLeavingTheSeat() {
            askEditor();
            QuarkusTransaction.requiringNew()
                    .run(() -> Membership.of(made.sub("editor")).forEach(Membership::delete));
            editor.request().get("/api/v1/hand_overs").then().statusCode(200).body("results", empty());
            approver.request().get(path()).then().body("results.assignee_name", contains("editor"));
        }
    }

    @Nested
    class AsOthers {

        @Test
        void readOrLearnNothing() {
            var asked = askEditor();
            viewer.request().get(path()).then().statusCode(200).body("results[0].answerable", equalTo(false));
            answer(viewer, asked, 0, "ANSWERED").then().statusCode(403);
            ask(editor, Map.of()).then().statusCode(403);
            new Person(made.sub("editor2")).request().get(path()).then().statusCode(404);
            // A hand-over is found under its own submission only.
            new Person(made.sub("secretariat"))
                    .request()
                    .get("/api/v1/submissions/" + made.submissions().get(1) + "/hand_overs/" + asked.path("id"))
                    .then()
                    .statusCode(404);
        }
    }
}
