package torikumi.submission.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import torikumi.round.RoundState;
import torikumi.round.RoundStep;
import torikumi.submission.EntryKind;
import torikumi.submission.Person;
import torikumi.submission.RoundFixture;
import torikumi.submission.Submission;
import torikumi.submission.SubmissionState;
import torikumi.testing.Backing;

/** The whole table: every state x step x role x state of the round, over HTTP. */
@QuarkusTest
@QuarkusTestResource(Backing.class)
class StateMachineTest {

    static final List<String> STEPS = List.of("write", "submit", "withdraw", "return", "accept", "reopen");
    static final List<String> PEOPLE = List.of("anonymous", "editor2", "viewer", "editor", "approver", "secretariat");

    @Inject
    RoundFixture fixture;

    @Inject
    Clock clock;

    RoundFixture.Made made;
    UUID part;

    @BeforeEach
    void open() {
        made = fixture.open();
        part = made.submissions().getFirst();
    }

    /** What the design says: 200, or the code of the refusal. */
    static String expected(SubmissionState state, String step, String person, RoundState round) {
        switch (person) {
            case "anonymous" -> {
                return "unauthenticated";
            }
            case "editor2" -> {
                return "not_found";
            }
            case "viewer" -> {
                return "forbidden";
            }
            default -> {
                return person.equals("secretariat") ? ofSecretariat(state, step) : ofMember(state, step, round);
            }
        }
    }

    static String ofSecretariat(SubmissionState state, String step) {
        return switch (step) {
            case "write", "submit" ->
                switch (state) {
                    case DRAFT, RETURNED -> "ok";
                    case SUBMITTED -> "submitted";
                    case ACCEPTED -> "accepted";
                };
            case "reopen" -> state == SubmissionState.ACCEPTED ? "ok" : "not_accepted";
            default ->
                switch (state) {
                    case DRAFT, RETURNED -> "not_submitted";
                    case SUBMITTED -> "ok";
                    case ACCEPTED -> "accepted";
                };
        };
    }

    static String ofMember(SubmissionState state, String step, RoundState round) {
        if (List.of("return", "accept", "reopen").contains(step)) {
            return "forbidden";
        }
        var closed = round != RoundState.OPEN;
        return switch (state) {
            case DRAFT -> step.equals("withdraw") ? "not_submitted" : closed ? "round_closed" : "ok";
            // Taken back from here it would be a draft again, which a closed round no longer takes.
            case SUBMITTED -> step.equals("withdraw") ? closed ? "round_closed" : "ok" : "submitted";
            case RETURNED -> step.equals("withdraw") ? "not_submitted" : "ok";
            case ACCEPTED -> "accepted";
        };
    }

    @TestFactory
    List<DynamicTest> answersAsTheTableSays() {
        var tests = new ArrayList<DynamicTest>();
        for (var round : List.of(RoundState.OPEN, RoundState.CLOSED, RoundState.PUBLISHED)) {
            for (var state : SubmissionState.values()) {
                for (var step : STEPS) {
                    for (var person : PEOPLE) {
                        tests.add(DynamicTest.dynamicTest(
                                round + " " + state + ": " + step + " by " + person,
                                () -> check(state, step, person, round)));
                    }
                }
            }
        }
        return tests;
    }

    void check(SubmissionState state, String step, String person, RoundState round) {
        var where = fixtureIn(state, round);
        var who = new Person(person.equals("anonymous") ? null : where.sub(person));
        var expected = expected(state, step, person, round);
        var answer = take(who, where.submissions().getFirst(), step);
        var code = answer.statusCode() < 300 ? "ok" : answer.<String>path("code");
        assertThat(code).isEqualTo(expected);
        if (person.equals("secretariat") || person.equals("approver")) {
            assertThat(expected.equals("ok")).isEqualTo(announced.get(step + person));
        }
    }

    final Map<String, Boolean> announced = new HashMap<>();

    /** A part in a state, and what its actions announced to the people before. */
    RoundFixture.Made fixtureIn(SubmissionState state, RoundState round) {
        var where = fixture.open();
        var id = where.submissions().getFirst();
        var editor = new Person(where.sub("editor"));
        var secretariat = new Person(where.sub("secretariat"));
        editor.write(id, 1, EntryKind.INITIATIVE, "本文").then().statusCode(201);
        switch (state) {
            case DRAFT -> {}
            case SUBMITTED -> ok(take(editor, id, "submit"));
            case RETURNED -> {
                ok(take(editor, id, "submit"));
                ok(take(secretariat, id, "return"));
            }
            case ACCEPTED -> {
                ok(take(editor, id, "submit"));
                ok(take(secretariat, id, "accept"));
            }
        }
        if (state == SubmissionState.DRAFT || state == SubmissionState.RETURNED) {
            secretariat.explain(id).then().statusCode(201);
        }
        fixture.change(where, row -> {
            if (round != RoundState.OPEN) {
                row.move(RoundStep.CLOSE, clock.instant());
            }
            if (round == RoundState.PUBLISHED) {
                row.move(RoundStep.PUBLISH, clock.instant());
            }
        });
        for (var person : List.of("secretariat", "approver")) {
            List<Map<String, Object>> actions =
                    new Person(where.sub(person)).read(id).jsonPath().getList("actions");
            for (var action : actions) {
                announced.put(action.get("name") + person, (Boolean) action.get("allowed"));
            }
        }
        announced.put("writesecretariat", announced.get("edit_on_behalfsecretariat"));
        announced.put("writeapprover", announced.get("editapprover"));
        return where;
    }

    Response take(Person person, UUID submission, String step) {
        if (step.equals("write")) {
            return person.write(submission, 1, EntryKind.INITIATIVE, "もう一つ");
        }
        Map<String, ?> body = List.of("return", "reopen").contains(step) ? Map.of("reason", "数字を確かめてください。") : Map.of();
        return person.step(submission, step, body, version(submission));
    }

    int version(UUID submission) {
        return QuarkusTransaction.requiringNew().call(() -> Submission.<Submission>findById(submission).version);
    }

    static void ok(Response answer) {
        answer.then().statusCode(200);
    }

    @Test
    void asksForTheVersionBeforeAnythingElseOfTheDecision() {
        var editor = new Person(made.sub("editor"));
        editor.request()
                .body(Map.of())
                .post("/api/v1/submissions/" + part + "/submit")
                .then()
                .statusCode(428);
        editor.step(part, "submit", Map.of(), 9).then().statusCode(412);
        assertThat(editor.step(part, "submit", Map.of(), 0).<String>path("code"))
                .isEqualTo("nothing_entered");
    }
}
