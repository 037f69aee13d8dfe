package torikumi.submission.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import torikumi.submission.EntryKind;
import torikumi.submission.Person;
import torikumi.submission.RoundFixture;
import torikumi.testing.Backing;
import torikumi.testing.Statements;

/** A save costs at most so many statements, whatever its text holds: many editors work at once. */
@QuarkusTest
@QuarkusTestResource(Backing.class)
class SaveStatementsTest {

    static final int MOST = 8;
    static final String RICH = "魅力づくり応援助成金を12件、延べ340人に案内した。";

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
        // The first save reads the round's frame and the catalogue, which are kept in memory.
        editor.write(part, 2, EntryKind.CHALLENGE, RICH).then().statusCode(201);
    }

    Map<String, Object> item(String text, UUID measure) {
        var body = new HashMap<String, Object>();
        body.put("theme", 1);
        body.put("kind", "INITIATIVE");
        body.put("text", text);
        body.put("response_measure_ids", List.of(measure));
        return body;
    }

    String written(String text) {
        return editor.write(part, item(text, made.measures().getFirst()))
                .then()
                .statusCode(201)
                .body("mentions", hasSize(1))
                .body("figures", hasSize(2))
                .extract()
                .path("id");
    }

    @Test
    void changesTextMentionsFiguresAndMeasures() {
        var id = written(RICH);
        var text = "先に職場づくり支援センターへ、延べ56人。次に魅力づくり応援助成金を7件、延べ340人に案内した。";
        var save = Statements.of(() -> save(editor, id, text));
        assertThat(save).isBetween(1L, (long) MOST);
    }

    @Test
    void changesThemOnTheMembersBehalf() {
        var id = written(RICH);
        var secretariat = new Person(made.sub("secretariat"));
        secretariat.explain(part).then().statusCode(201);
        var text = "先に職場づくり支援センターへ、延べ56人。次に魅力づくり応援助成金を7件、延べ340人に案内した。";
        assertThat(Statements.of(() -> save(secretariat, id, text))).isLessThanOrEqualTo(MOST);
    }

    private void save(Person person, String id, String text) {
        person.save(id, "\"1.0\"", item(text, made.measures().get(1)))
                .then()
                .statusCode(200)
                .body("mentions", hasSize(2))
                .body("figures.value", hasItem(equalTo(56)))
                .body(
                        "response_measures.id",
                        equalTo(List.of(made.measures().get(1).toString())))
                .body("version", equalTo(2));
    }

    @Test
    void addsTheFirstOfACellThatWasDeclaredEmpty() {
        editor.cell(part, 1, EntryKind.INITIATIVE, Map.of("nothing_to_report", true))
                .then()
                .statusCode(200);
        assertThat(Statements.of(() -> written(RICH))).isLessThanOrEqualTo(MOST);
    }

    @Test
    void addsOneUnderAnIdBehindAnother() {
        var first = written(RICH);
        written(RICH);
        var body = item(RICH, made.measures().getFirst());
        body.put("after", first);
        var creation = Statements.of(() -> create(UUID.randomUUID(), body).statusCode(201));
        assertThat(creation).isLessThanOrEqualTo(MOST);
    }

    @Test
    void addsOneWhoseAnswerMayGetLost() {
        written(RICH);
        var body = item(RICH, made.measures().getFirst());
        var creation = Statements.of(() -> editor.request()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post("/api/v1/submissions/" + part + "/entries")
                .then()
                .statusCode(201));
        assertThat(creation).isLessThanOrEqualTo(MOST);
    }

    @Test
    void costsTheSameHoweverMuchTheTextHolds() {
        var little = written(RICH);
        var much = written(RICH);
        var many = String.join(
                "\n", IntStream.range(0, 30).mapToObj(n -> n + "回目、" + RICH).toList());
        var one = Statements.of(() -> editor.save(little, "\"1.0\"", Map.of("text", "今年は" + RICH))
                .then()
                .statusCode(200));
        var thirty = Statements.of(() -> editor.save(much, "\"1.0\"", Map.of("text", many))
                .then()
                .statusCode(200)
                .body("mentions", hasSize(30)));
        assertThat(thirty).isEqualTo(one);
    }

    private ValidatableResponse create(UUID id, Map<String, Object> body) {
        return editor.request()
                .header("If-None-Match", "*")
                .body(body)
                .put("/api/v1/submissions/" + part + "/entries/" + id)
                .then();
    }
}
