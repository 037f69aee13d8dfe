package torikumi.edition.lastcheck;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import torikumi.submission.EntryKind;
import torikumi.testing.ActingAs;
import torikumi.testing.Backing;
import torikumi.testing.SampleCouncil;
import torikumi.testing.SampleRound;

@QuarkusTest
@QuarkusTestResource(Backing.class)
class LastCheckTest {

    static final Map<String, Object> START = Map.of("due_on", "2199-11-30", "message", "ご自分の行を確かめてください。");

    SampleCouncil council;
    SampleRound round;
    UUID first;
    UUID second;
    UUID entry;
    String draft;

    @BeforeEach
    void compileADraft() {
        council = SampleCouncil.store("check");
        first = council.members.getFirst();
        second = council.members.getLast();
        round = SampleRound.open(council, 2025);
        entry = round.write(0, 1, EntryKind.INITIATIVE, "説明会を10回開いた。");
        round.accept(0);
        round.write(1, 1, EntryKind.INITIATIVE, "相談会を開いた。");
        round.accept(1);
        draft = compile(Map.of("kind", "DRAFT", "document_number", "資料1"));
    }

    @Nested
    class TheSecretariat {

        @Test
        void sendsADraftRoundOnce() {
            start(draft, START)
                    .statusCode(201)
                    .body("edition_number", equalTo(1))
                    .body("due_at", containsString("2199-11-30"))
                    .body("answers.member.name", contains("見本労働局", "見本県商工会"))
                    .body("answers.answer", contains(nullValue(), nullValue()))
                    .body("counts.waiting", equalTo(2));
            start(draft, START).statusCode(409).body("code", equalTo("last_check_exists"));
            start(compile(Map.of("kind", "MEETING")), START)
                    .statusCode(409)
                    .body("code", equalTo("last_check_needs_draft"));
        }

        @Test
        void givesADayThatLiesAhead() {
            start(draft, Map.of("due_on", "2020-01-01")).statusCode(422).body("errors[0].code", equalTo("due_in_past"));
            start(draft, Map.of()).statusCode(422).body("errors[0].pointer", equalTo("/due_on"));
        }

        @Test
        void movesTheDay() {
            start(draft, START);
            as("secretariat")
                    .header("If-Match", "\"0\"")
                    .body(Map.of("due_on", "2199-12-24"))
                    .put(path(draft))
                    .then()
                    .statusCode(200)
                    .body("due_on", equalTo("2199-12-24"));
            as("secretariat")
                    .header("If-Match", "\"0\"")
                    .body(Map.of("due_on", "2199-12-25"))
                    .put(path(draft))
                    .then()
                    .statusCode(412)
                    .body("current.due_on", equalTo("2199-12-24"));
        }

        @Test
        void recordsWhatItIsToldOnBehalfAlsoWhenTheDayHasPassed() {
            start(draft, START);
            letTheDayPass();
            answer("editor", draft, first, 0, "NO_CHANGE", "")
                    .statusCode(409)
                    .body("code", equalTo("last_check_past_due"))
                    .body("blockers[0].message", containsString("令和2年1月1日"));
            answer("secretariat", draft, first, 0, "CHANGES", "電話：件数は12回。")
                    .statusCode(200)
                    .body("on_behalf", equalTo(true))
                    .body("answered_by", equalTo("check-secretariat"));
            as("secretariat")
                    .get("/api/v1/audit_events?resource_type=last_check&action=answer&council=" + council.id)
                    .then()
                    .body("results", hasSize(1))
                    .body("results[0].on_behalf_of.name", equalTo("見本労働局"))
                    .body("results[0].after.comment", equalTo("電話：件数は12回。"));
        }

        @Test
        void keepsTheConsentToRowsThatStayedTheSame() {
            start(draft, START);
            answer("editor", draft, first, 0, "NO_CHANGE", "").statusCode(200);
            answer("editor2", draft, second, 0, "NO_CHANGE", "").statusCode(200);
            round.rewrite(entry, "説明会を12回開いた。");
            round.accept(0);
            as("secretariat")
                    .get("/api/v1/editions/" + draft + "/changes")
                    .then()
                    .body("members.name", contains("見本労働局"));
            var next = compile(Map.of("kind", "DRAFT"));
            var again = new HashMap<>(START);
            again.put("keep_answers", true);
            start(next, again)
                    .statusCode(201)
                    .body("answers.answer", contains(nullValue(), equalTo("NO_CHANGE")))
                    .body("answers.kept", contains(false, true));
            as("secretariat").get(path(draft)).then().body("superseded", equalTo(true));
            answer("editor", draft, first, 1, "CHANGES", "古い案への回答")
                    .statusCode(409)
                    .body("code", equalTo("last_check_superseded"));
        }
    }

    @Nested
    class AMember {

        @Test
        void answersForItsOwnSeatAloneAndSeesNoOther() {
            start(draft, START);
            as("editor")
                    .get(path(draft))
                    .then()
                    .statusCode(200)
                    .body("answers.member.id", contains(first.toString()))
                    .body("answers[0].actions[0].allowed", equalTo(true));
            answer("editor", draft, first, 0, "CHANGES", " ")
                    .statusCode(422)
                    .body("errors[0].code", equalTo("last_check_comment_required"));
            answer("editor", draft, first, 0, "CHANGES", "テーマ1①の件数は12回です。").statusCode(200);
            answer("editor", draft, first, 0, "NO_CHANGE", "")
                    .statusCode(412)
                    .body("current.answer", equalTo("CHANGES"));
            answer("editor", draft, first, 1, "NO_CHANGE", "").statusCode(200).body("on_behalf", equalTo(false));
            answer("editor", draft, second, 0, "NO_CHANGE", "").statusCode(404);
            answer("viewer", draft, first, 2, "NO_CHANGE", "").statusCode(403);
            as("viewer").get(path(draft)).then().body("answers[0].actions", empty());
        }

        @Test
        void findsWhatItIsAskedFor() {
            as("editor2").get("/api/v1/last_checks?round=" + round.id).then().body("results", empty());
            start(draft, START);
            as("editor2")
                    .get("/api/v1/last_checks?round=" + round.id)
                    .then()
                    .body("results", hasSize(1))
                    .body("results[0].answers.member.id", contains(second.toString()))
                    .body("results[0].round.name", equalTo("令和7年度"));
            as("editor2")
                    .get("/api/v1/last_checks?round=" + round.id + "&member=" + first)
                    .then()
                    .body("results", empty());
        }
    }

    @Nested
    class TheMeetingEdition {

        @Test
        void isPublishedAsItWasHandedOutWhateverWasAcceptedSince() {
            var meeting = compile(Map.of("kind", "MEETING", "from_edition_id", draft, "document_number", "資料2"));
            round.rewrite(entry, "会議の後に直した文。");
            round.accept(0);
            round.close();
            var published = compile(Map.of("kind", "PUBLISHED", "from_edition_id", meeting));
            given().get("/api/v1/editions/" + meeting).then().statusCode(404);
            as("editor2")
                    .get("/api/v1/editions/" + meeting + "/table.json")
                    .then()
                    .statusCode(200)
                    .body("edition", equalTo("会議配付版（第2版）"))
                    .body("document_number", equalTo("資料2"))
                    .body("watermark", equalTo(""));
            given().get("/api/v1/editions/" + published + "/table.json")
                    .then()
                    .statusCode(200)
                    .body("edition", equalTo("第3版"))
                    .body("members[0].initiatives[0].entries.text", contains("説明会を10回開いた。"));
            given().get("/api/v1/entries?round=" + round.id + "&member=" + first)
                    .then()
                    .body("results.text", contains("説明会を10回開いた。"));
            given().get("/api/v1/editions/" + published).then().body("from_edition_id", equalTo(meeting));
        }

        @Test
        void isTakenFromThisRoundAndConfirmedWhereRowsAreEmpty() {
            var other = SampleRound.open(council, 2026);
            as("secretariat")
                    .body(Map.of("kind", "MEETING", "from_edition_id", draft))
                    .post("/api/v1/rounds/" + other.id + "/editions")
                    .then()
                    .statusCode(422)
                    .body("errors[0].code", equalTo("from_edition_unknown"));
            var empty = as("secretariat")
                    .body(Map.of("kind", "DRAFT", "confirm_without_accepted", council.members))
                    .post("/api/v1/rounds/" + other.id + "/editions")
                    .then()
                    .statusCode(201)
                    .extract()
                    .<String>path("id");
            as("secretariat")
                    .body(Map.of("kind", "MEETING", "from_edition_id", empty))
                    .post("/api/v1/rounds/" + other.id + "/editions")
                    .then()
                    .statusCode(409)
                    .body("members", hasSize(2));
        }
    }

    static RequestSpecification as(String person) {
        return given().header(ActingAs.HEADER, "check-" + person).contentType(ContentType.JSON);
    }

    String compile(Map<String, Object> write) {
        return as("secretariat")
                .body(write)
                .post("/api/v1/rounds/" + round.id + "/editions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static String path(String edition) {
        return "/api/v1/editions/" + edition + "/last_check";
    }

    static ValidatableResponse start(String edition, Map<String, Object> write) {
        return as("secretariat").body(write).post(path(edition)).then();
    }

    static ValidatableResponse answer(
            String person, String edition, UUID member, int version, String answer, String comment) {
        return as(person)
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("answer", answer, "comment", comment))
                .put(path(edition) + "/answers/" + member)
                .then();
    }

    void letTheDayPass() {
        QuarkusTransaction.requiringNew()
                .run(() -> LastCheck.ofEdition(UUID.fromString(draft)).orElseThrow().dueOn = LocalDate.of(2020, 1, 1));
    }
}
