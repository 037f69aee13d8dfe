package torikumi.submission.workflow;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import torikumi.round.RoundStep;
import torikumi.submission.EntryKind;
import torikumi.submission.Person;
import torikumi.submission.RoundFixture;
import torikumi.testing.Backing;

/** What the secretariat sets for one member: a due time of its own and 不参加, each with its reason. */
@QuarkusTest
@QuarkusTestResource(Backing.class)
class SettleTest {

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

    ValidatableResponse set(Person person, Map<String, ?> change) {
        int version = person.read(part).path("version");
        var body = new HashMap<String, Object>(Map.of("not_participating", false));
        body.putAll(change);
        return person.request()
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .put("/api/v1/submissions/" + part)
                .then();
    }

    String due(int days) {
        return LocalDate.now(clock).plusDays(days) + "T23:59:59+09:00";
    }

    void step(Person person, String step) {
        int version = person.read(part).path("version");
        person.step(part, step, Map.of(), version).then().statusCode(200);
    }

    void submit() {
        editor.write(part, 1, EntryKind.INITIATIVE, "本文").then().statusCode(201);
        step(editor, "submit");
    }

    @Nested
    class AsSecretariat {

        @Test
        void givesADueTimeOfItsOwnWithTheReason() {
            set(secretariat, Map.of("due_at", due(20), "due_reason", "担当者の交代"))
                    .statusCode(200)
                    .body("due_extended", equalTo(true))
                    .body("due_reason", equalTo("担当者の交代"));
            editor.read(part).then().body("due_at", startsWith(due(20))).body("due_reason", equalTo("担当者の交代"));
            set(secretariat, Map.of())
                    .statusCode(200)
                    .body("due_extended", equalTo(false))
                    .body("due_reason", nullValue())
                    .body("due_at", startsWith(due(10)));
        }

        @Test
        void namesADayThatLiesAhead() {
            set(secretariat, Map.of("due_at", due(-1)))
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/due_at"))
                    .body("errors[0].code", equalTo("due_in_past"));
        }

        @Test
        void keepsADueTimeThatHasPassedWhenItChangesOtherThings() {
            fixture.change(made, round -> round.dueOn = LocalDate.now(clock).minusDays(3));
            set(secretariat, Map.of("due_at", due(-3), "not_participating", true))
                    .statusCode(200)
                    .body("due_extended", equalTo(false));
        }

        @Test
        void extendsNothingThatIsDone() {
            submit();
            set(secretariat, Map.of("due_at", due(20))).statusCode(200);
            step(secretariat, "accept");
            set(secretariat, Map.of("due_at", due(21))).statusCode(409).body("code", equalTo("accepted"));
            set(secretariat, Map.of("due_at", due(20), "not_participating", true))
                    .statusCode(200);
        }

        @Test
        void extendsNobodyWhoCouldNotSubmitByThen() {
            fixture.change(made, round -> round.move(RoundStep.CLOSE, clock.instant()));
            set(secretariat, Map.of("due_at", due(20)))
                    .statusCode(409)
                    .body("code", equalTo("extension_needs_open_round"));
            secretariat
                    .read(part)
                    .then()
                    .body("actions.find { it.name == 'extend' }.allowed", equalTo(false))
                    .body(
                            "actions.find { it.name == 'extend' }.blockers[0].code",
                            equalTo("extension_needs_open_round"));
        }

        @Test
        void recordsThatAMemberDoesNotTakePartAndWhy() {
            set(secretariat, Map.of("not_participating", true, "not_participating_reason", "今年度は該当なし"))
                    .statusCode(200)
                    .body("not_participating_reason", equalTo("今年度は該当なし"));
            editor.read(part).then().body("not_participating_reason", equalTo("今年度は該当なし"));
            set(secretariat, Map.of("not_participating_reason", "残らない"))
                    .statusCode(200)
                    .body("not_participating", equalTo(false))
                    .body("not_participating_reason", nullValue());
        }
    }

    @Nested
    class AsEditor {

        @Test
        void mayNotSetItsOwnDueTime() {
            set(editor, Map.of("due_at", due(20))).statusCode(403);
            editor.read(part)
                    .then()
                    .body("actions.find { it.name == 'extend' }.blockers[0].code", equalTo("forbidden"));
        }
    }
}
