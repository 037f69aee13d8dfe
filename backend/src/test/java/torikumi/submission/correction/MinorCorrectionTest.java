package torikumi.submission.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import torikumi.submission.EntryKind;
import torikumi.submission.Person;
import torikumi.submission.RoundFixture;
import torikumi.testing.Backing;

@QuarkusTest
@QuarkusTestResource(Backing.class)
class MinorCorrectionTest {

    @Inject
    RoundFixture fixture;

    @Inject
    Heard heard;

    /** What was told to whoever sends notices; no proxy stands before its field. */
    @Singleton
    static class Heard {
        final List<Object> all = new ArrayList<>();

        void hear(@Observes SlipsCorrected slips) {
            all.add(slips.count());
        }

        void hear(@Observes CorrectionObjected objected) {
            all.add(objected.note());
        }
    }

    RoundFixture.Made made;
    Person editor;
    Person editor2;
    Person secretariat;
    UUID first;
    UUID second;

    @BeforeEach
    void open() {
        made = fixture.open();
        editor = new Person(made.sub("editor"));
        editor2 = new Person(made.sub("editor2"));
        secretariat = new Person(made.sub("secretariat"));
        first = made.submissions().getFirst();
        second = made.submissions().get(1);
        heard.all.clear();
    }

    String path() {
        return "/api/v1/rounds/" + made.round() + "/minor_corrections";
    }

    static Map<String, Object> slip(String entry, int version, String text) {
        return Map.of("entry_id", entry, "version", version, "text", text);
    }

    Response correct(Person person, Object... slips) {
        return person.request()
                .body(Map.of("reason", "表記を統一しました", "corrections", List.of(slips)))
                .post(path());
    }

    Response step(Person person, UUID part, String step) {
        Map<String, ?> body = step.equals("return") ? Map.of("reason", "確認を") : Map.of();
        return person.step(part, step, body, person.read(part).jsonPath().getInt("version"));
    }

    String handedIn(Person person, UUID part, String text) {
        String id = person.write(part, 1, EntryKind.INITIATIVE, text).path("id");
        step(person, part, "submit").then().statusCode(200);
        return id;
    }

    @Test
    void makesOneVersionAPartHoweverManySlipsAndEditionsTakeItWhereTheyTookTheLast() {
        String one = editor.write(first, 1, EntryKind.INITIATIVE, "人財を育てる").path("id");
        String two = editor.write(first, 2, EntryKind.CHALLENGE, "人財が足りない").path("id");
        step(editor, first, "submit").then().statusCode(200);
        step(secretariat, first, "accept").then().statusCode(200);
        String other = handedIn(editor2, second, "人財の相談");
        correct(secretariat, slip(one, 1, "人材を育てる"), slip(two, 1, "人材が足りない"), slip(other, 1, "人材の相談"))
                .then()
                .statusCode(200)
                .body("corrected", containsInAnyOrder(one, two, other))
                .body("left", hasSize(0));
        secretariat
                .read(first)
                .then()
                .body("state", equalTo("ACCEPTED"))
                .body("last_version", equalTo(2))
                .body("accepted_version", equalTo(2));
        secretariat
                .read(second)
                .then()
                .body("state", equalTo("SUBMITTED"))
                .body("last_version", equalTo(2))
                .body("accepted_version", nullValue());
        editor.request()
                .get("/api/v1/submissions/" + first + "/versions/2")
                .then()
                .body("minor_correction", equalTo(true))
                .body("cells.entries.flatten().text", contains("人材を育てる", "人材が足りない"));
        editor.request()
                .get("/api/v1/submissions/" + first + "/versions/1")
                .then()
                .body("minor_correction", equalTo(false))
                .body("cells.entries.flatten().text", contains("人財を育てる", "人財が足りない"));
        assertThat(heard.all).containsExactlyInAnyOrder(2, 1);
    }

    @Test
    void givesEachMemberItsListToCheckOrToObject() {
        String one = handedIn(editor, first, "人財を育てる");
        String other = handedIn(editor2, second, "人財の相談");
        correct(secretariat, slip(one, 1, "人材を育てる"), slip(other, 1, "人材の相談"))
                .then()
                .statusCode(200);
        var own = "/api/v1/submissions/" + first + "/minor_corrections";
        String id = editor.request()
                .get(own)
                .then()
                .statusCode(200)
                .body("results", hasSize(1))
                .body("results[0].changes[0].before", equalTo("人財を育てる"))
                .body("results[0].changes[0].after", equalTo("人材を育てる"))
                .body("results[0].state", equalTo("OPEN"))
                .body("results[0].reason", equalTo("表記を統一しました"))
                .extract()
                .path("results[0].id");
        editor2.request().get(own).then().statusCode(404);
        answer(new Person(made.sub("viewer")), id, "CHECKED", null).then().statusCode(403);
        answer(editor, id, "OBJECTED", null).then().statusCode(422);
        answer(editor, id, "OBJECTED", "社名です").then().statusCode(200).body("results[0].state", equalTo("OBJECTED"));
        answer(editor, id, "OBJECTED", "社名です").then().statusCode(200);
        assertThat(heard.all).containsExactlyInAnyOrder(1, 1, "社名です");
        secretariat
                .request()
                .get(path() + "?state=OBJECTED")
                .then()
                .statusCode(200)
                .body("results.member.name", contains("構成員1"))
                .body("results.answer_note", contains("社名です"));
        secretariat.request().get(path()).then().body("results", hasSize(2));
        answer(editor, UUID.randomUUID().toString(), "CHECKED", null).then().statusCode(422);
    }

    Response answer(Person person, String id, String state, String note) {
        var answer = new HashMap<String, Object>(Map.of("id", id, "state", state));
        answer.put("note", note);
        return person.request()
                .body(Map.of("answers", List.of(answer)))
                .post("/api/v1/submissions/" + first + "/minor_corrections/answers");
    }

    @Test
    void leavesWhatIsBeingWrittenWhatChangedAndWhatIsNoSlip() {
        String written = editor2.write(second, 1, EntryKind.INITIATIVE, "書きかけ").path("id");
        String handed = handedIn(editor, first, "人財を育てる");
        String gone = UUID.randomUUID().toString();
        correct(secretariat, slip(written, 1, "書きかけ。"), slip(handed, 7, "人材を育てる"), slip(gone, 1, "無い"))
                .then()
                .statusCode(200)
                .body("corrected", hasSize(0))
                .body("left.find { it.entry_id == '" + written + "' }.blockers.code", contains("still_written"))
                .body("left.find { it.entry_id == '" + handed + "' }.blockers.code", contains("entry_changed"))
                .body("left.find { it.entry_id == '" + gone + "' }.blockers.code", contains("entry_gone"));
        correct(secretariat, slip(handed, 1, "全く別の文章に差し替える。".repeat(20)))
                .then()
                .body("left.blockers.code.flatten()", contains("correction_not_minor"));
        correct(secretariat, slip(handed, 1, " "))
                .then()
                .body("left.blockers.code.flatten()", contains("text_missing"));
        secretariat.read(first).then().body("last_version", equalTo(1));
    }

    @Test
    void doesARepeatedRequestOnce() {
        String one = handedIn(editor, first, "人財を育てる");
        for (var i = 0; i < 2; i++) {
            correct(secretariat, slip(one, 1, "人材を育てる")).then().statusCode(200).body("corrected", contains(one));
        }
        secretariat.read(first).then().body("last_version", equalTo(2));
        secretariat.request().get(path()).then().body("results", hasSize(1));
    }

    @Test
    void isTheSecretariatsOfThisCouncilAlone() {
        String one = handedIn(editor, first, "人財を育てる");
        correct(editor, slip(one, 1, "人材を育てる")).then().statusCode(403);
        var stranger = fixture.open();
        var elsewhere = new Person(stranger.sub("secretariat"));
        correct(elsewhere, slip(one, 1, "人材を育てる")).then().statusCode(403);
        elsewhere.request().get(path()).then().statusCode(404);
        elsewhere
                .request()
                .body(Map.of("reason", "x", "corrections", List.of(slip(one, 1, "人材を育てる"))))
                .post("/api/v1/rounds/" + stranger.round() + "/minor_corrections")
                .then()
                .statusCode(200)
                .body("left.blockers.code.flatten()", everyItem(equalTo("entry_gone")));
        secretariat.read(first).then().body("last_version", equalTo(1));
    }

    @Test
    void standsInTheHistoryWithItsReason() {
        String one = handedIn(editor, first, "人財を育てる");
        correct(secretariat, slip(one, 1, "人材を育てる")).then().statusCode(200);
        editor.request()
                .get("/api/v1/submissions/" + first + "/revisions?action=CORRECT")
                .then()
                .statusCode(200)
                .body("results", hasSize(2))
                .body("results.find { it.entry_id == null }.reason", equalTo("表記を統一しました"))
                .body("results.find { it.entry_id == null }.number", equalTo(2))
                .body("results.find { it.entry_id != null }.after.text", equalTo("人材を育てる"));
    }
}
