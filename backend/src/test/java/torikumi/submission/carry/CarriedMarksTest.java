package torikumi.submission.carry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import torikumi.submission.EntryKind;
import torikumi.submission.Person;
import torikumi.testing.Backing;
import torikumi.testing.SampleCouncil;
import torikumi.testing.SampleRound;

/** What a person put right about numbers and words is proposed again where the text goes on. */
@QuarkusTest
@QuarkusTestResource(Backing.class)
class CarriedMarksTest {

    static final String TEXT = "（12月1日時点）申請は120件。案内は第二窓口で15件、みんなで三割増し。";

    SampleCouncil council;
    SampleRound last;
    Person editor;
    Person secretariat;
    UUID entry;

    @BeforeEach
    void aRoundWithAnEntry() {
        var prefix = "marks-" + UUID.randomUUID();
        council = SampleCouncil.store(prefix);
        last = SampleRound.open(council, 2030);
        editor = new Person(prefix + "-editor");
        secretariat = new Person(prefix + "-secretariat");
        entry = UUID.fromString(editor.write(last.submission(0), 2, EntryKind.INITIATIVE, TEXT)
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    static Map<String, Object> figure(Person person, String entry, String words) {
        Map<String, Object> figure = person.request()
                .get("/api/v1/entries/" + entry + "/figures")
                .jsonPath()
                .getMap("results.find { it.figure.text == '" + words + "' }.figure");
        return new HashMap<>(figure);
    }

    void decide(String words, Map<String, ?> changes) {
        var figure = figure(secretariat, entry.toString(), words);
        figure.putAll(changes);
        secretariat
                .request()
                .header("If-Match", "\"" + figure.get("version") + "\"")
                .body(figure)
                .put("/api/v1/figures/" + figure.get("id"))
                .then()
                .statusCode(200);
    }

    /** The entry that goes on in the next round. */
    String carried(SampleRound from, UUID source, SampleRound to) {
        from.accept(0);
        var part = to.submission(0);
        var path = "/api/v1/submissions/" + part + "/carry_over/" + source;
        int version = editor.request().get(path).path("version");
        editor.request()
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("decision", "CONTINUED"))
                .put(path)
                .then()
                .statusCode(200);
        return editor.request()
                .get("/api/v1/entries?submission=" + part)
                .path("results.find { it.theme.number == 2 }.id");
    }

    @Test
    void aCorrectionIsProposedAgainWithItsDatesReadAnew() {
        decide("120件", Map.of("state", "CONFIRMED", "label", "相談の申込み", "scope", "PREFECTURE", "as_of", "2030-11-30"));
        var next = SampleRound.open(council, 2031);
        var read = figure(editor, carried(last, entry, next), "120件");
        assertThat(read)
                .containsEntry("state", "DETECTED")
                .containsEntry("label", "相談の申込み")
                .containsEntry("scope", "PREFECTURE")
                .containsEntry("version", 0);
        assertThat(read.get("as_of").toString()).isNotEqualTo("2030-11-30").endsWith("-12-01");
    }

    @Test
    void whatIsNoNumberIsNoneAgain() {
        decide("15件", Map.of("state", "DISMISSED"));
        var next = SampleRound.open(council, 2031);
        var now = carried(last, entry, next);
        assertThat(figure(editor, now, "15件")).containsEntry("state", "DISMISSED");
        assertThat(figure(editor, now, "120件")).containsEntry("state", "DETECTED");
    }

    @Test
    void aNumberMarkedByHandIsProposedAgain() {
        var start = TEXT.indexOf("三割増し");
        secretariat
                .request()
                .body(Map.of(
                        "field", "TEXT", "start", start, "end", start + 4, "value", 30, "unit", "%", "label", "来場者の増加"))
                .post("/api/v1/entries/" + entry + "/figures")
                .then()
                .statusCode(201);
        var next = SampleRound.open(council, 2031);
        var now = carried(last, entry, next);
        assertThat(figure(editor, now, "三割増し"))
                .containsEntry("state", "DETECTED")
                .containsEntry("label", "来場者の増加");
        // It is still proposed when its surroundings are written anew, and goes with its own characters.
        var etag = editor.request().get("/api/v1/entries/" + now).header("ETag");
        editor.save(now, etag, Map.of("text", "今年も" + TEXT)).then().statusCode(200);
        assertThat(figure(editor, now, "三割増し"))
                .containsEntry("state", "DETECTED")
                .containsEntry("label", "来場者の増加");
        etag = editor.request().get("/api/v1/entries/" + now).header("ETag");
        editor.save(now, etag, Map.of("text", TEXT.replace("三割増し", "多かった")))
                .then()
                .statusCode(200);
        editor.request()
                .get("/api/v1/entries/" + now)
                .then()
                .body("figures", hasSize(2))
                .body("figures.text", contains("120件", "15件"));
    }

    @Test
    void aDecisionAfterTheAcceptanceCountsAndIsNotLostInAThirdRound() {
        last.accept(0);
        decide("120件", Map.of("state", "CONFIRMED", "label", "相談の申込み"));
        var next = SampleRound.open(council, 2031);
        var second = carried(last, entry, next);
        var third = SampleRound.open(council, 2032);
        var now = carried(next, UUID.fromString(second), third);
        assertThat(figure(editor, now, "120件"))
                .containsEntry("state", "DETECTED")
                .containsEntry("label", "相談の申込み");
        secretariat
                .request()
                .get("/api/v1/figures?scope=WORKING&round=" + third.id)
                .then()
                .statusCode(200)
                .body("results.find { it.text == '120件' }.carried", equalTo(true))
                .body("results.find { it.text == '15件' }.carried", nullValue());
    }
}
