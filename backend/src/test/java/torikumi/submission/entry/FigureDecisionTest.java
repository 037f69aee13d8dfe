package torikumi.submission.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import torikumi.program.ProgramMerged;
import torikumi.submission.EntryKind;
import torikumi.submission.Person;
import torikumi.submission.RoundFixture;
import torikumi.testing.Backing;

@QuarkusTest
@QuarkusTestResource(Backing.class)
class FigureDecisionTest {

    static final String TEXT = "魅力づくり応援助成金の令和6年度の申請件数は120件、支給決定は98件。";

    @Inject
    RoundFixture fixture;

    @Inject
    Event<ProgramMerged> merged;

    RoundFixture.Made made;
    Person editor;
    Person secretariat;
    UUID part;

    @BeforeEach
    void open() {
        made = fixture.open();
        fixture.change(made, round -> round.asOf = LocalDate.of(round.fiscalYear, 12, 1));
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

    static Map<String, Object> figure(Person person, String entry, int index) {
        return new HashMap<>(person.request()
                .get("/api/v1/entries/" + entry + "/figures")
                .jsonPath()
                .getMap("results[" + index + "].figure"));
    }

    static ValidatableResponse decide(Person person, Map<String, ?> figure, Map<String, ?> how) {
        return person.request()
                .header("If-Match", "\"" + figure.get("version") + "\"")
                .body(how)
                .put("/api/v1/figures/" + figure.get("id"))
                .then();
    }

    @Nested
    class AsEditor {

        @Test
        void aSaveReadsWhatTheSentenceSays() {
            var entry = written(TEXT);
            editor.request()
                    .get("/api/v1/entries/" + entry)
                    .then()
                    .statusCode(200)
                    .body("figures.value", contains(120, 98))
                    .body("figures.label", contains("申請件数", "支給決定"))
                    .body("figures.unit", everyItem(equalTo("件")))
                    .body("figures.program_id", everyItem(equalTo(made.program().toString())))
                    .body("figures.program_name", everyItem(equalTo("魅力づくり応援助成金")))
                    .body("figures.period_from", everyItem(equalTo("2024-04-01")))
                    .body("figures.state", everyItem(equalTo("DETECTED")))
                    .body("figures.doubts", everyItem(empty()));
        }

        @Test
        void aDecisionMovesTheSecondCounterAloneAndSurvivesEdits() {
            var entry = written(TEXT);
            var figure = figure(editor, entry, 0);
            figure.put("state", "CONFIRMED");
            figure.put("label", "新規申請");
            decide(editor, figure, figure).statusCode(200).body("state", equalTo("CONFIRMED"));
            editor.request()
                    .get("/api/v1/entries/" + entry)
                    .then()
                    .body("version", equalTo(1))
                    .body("etag", equalTo("\"1.1\""));
            editor.save(entry, "\"1.0\"", Map.of("text", "今年も、" + TEXT.replace("98", "97")))
                    .then()
                    .statusCode(200)
                    .body("figures.state", contains("CONFIRMED", "DETECTED"))
                    .body("figures.label", contains("新規申請", "支給決定"))
                    .body("figures.value", contains(120, 97));
            editor.save(entry, "\"2.0\"", Map.of("text", TEXT.replace("120件", "121件")))
                    .then()
                    .statusCode(200)
                    .body("figures.state", contains("DETECTED", "DETECTED"));
        }

        @Test
        void seesWhatADoubtfulOneMayMean() {
            var entry = written("令和6年度の支給は17件（11月末時点）。");
            editor.request()
                    .get("/api/v1/entries/" + entry + "/figures")
                    .then()
                    .statusCode(200)
                    .body("results[0].figure.doubts", contains("YEAR_AMBIGUOUS"))
                    .body("results[0].choices.size()", greaterThan(1))
                    .body("results[0].choices[0].as_of", equalTo("2024-11-30"));
        }

        @Test
        void decidesNothingAfterHandingIn() {
            var entry = written(TEXT);
            editor.step(part, "submit", Map.of(), version()).then().statusCode(200);
            decide(editor, figure(editor, entry, 0), Map.of("state", "CONFIRMED"))
                    .statusCode(409);
        }

        @Test
        void staleDecisionsAreRefusedWithThePresentFigure() {
            var entry = written(TEXT);
            var figure = figure(editor, entry, 0);
            decide(editor, figure, Map.of("state", "DISMISSED")).statusCode(200);
            decide(editor, figure, Map.of("state", "CONFIRMED"))
                    .statusCode(412)
                    .body("current.state", equalTo("DISMISSED"));
        }
    }

    @Nested
    class AsSecretariat {

        @Test
        void decidesAfterAcceptanceAndItIsPublished() {
            var entry = written(TEXT);
            accepted();
            var wrong = figure(secretariat, entry, 0);
            decide(secretariat, wrong, Map.of("state", "DISMISSED")).statusCode(200);
            var right = figure(secretariat, entry, 1);
            right.put("state", "CONFIRMED");
            right.put("call", "第1次");
            decide(secretariat, right, right).statusCode(200);
            for (var step : List.of("close")) {
                secretariat
                        .request()
                        .header(
                                "If-Match",
                                secretariat
                                        .request()
                                        .get("/api/v1/rounds/" + made.round())
                                        .header("ETag"))
                        .body(Map.of())
                        .post("/api/v1/rounds/" + made.round() + "/" + step)
                        .then()
                        .statusCode(200);
            }
            secretariat
                    .request()
                    .body(Map.of(
                            "kind",
                            "PUBLISHED",
                            "confirm_without_accepted",
                            made.members().subList(1, made.members().size())))
                    .post("/api/v1/rounds/" + made.round() + "/editions")
                    .then()
                    .statusCode(201);
            RestAssured.given()
                    .get("/api/v1/figures?round=" + made.round())
                    .then()
                    .statusCode(200)
                    .body("results", hasSize(1))
                    .body("results[0].value", equalTo(98))
                    .body("results[0].state", equalTo("CONFIRMED"))
                    .body("results[0].call", equalTo("第1次"))
                    .body("results[0].program_name", equalTo("魅力づくり応援助成金"))
                    .body("results[0].sentence", equalTo(TEXT))
                    .body("results[0].edition_id", not(nullValue()));
            RestAssured.given()
                    .get("/api/v1/entries?round=" + made.round())
                    .then()
                    .body("results[0].figures.value", contains(98));
            RestAssured.given()
                    .get("/api/v1/entries?fields=mentions&round=" + made.round())
                    .then()
                    .body("results[0].figures", nullValue());
            var csv = RestAssured.given()
                    .get("/api/v1/figures.csv?round=" + made.round())
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();
            assertThat(csv.lines())
                    .hasSize(2)
                    .last()
                    .asString()
                    .contains(",支給決定,98,件,,2024-04-01,2025-03-31,,令和6年4月1日,令和7年3月31日,");
        }

        @Test
        void marksAndDecidesSeveral() {
            var entry = written(TEXT + "\n満足した会社は半数。");
            var at = TEXT.length() + 1 + 7;
            secretariat
                    .request()
                    .body(Map.of(
                            "field", "TEXT", "start", at, "end", at + 2, "text", "半数", "value", 50, "unit", "%",
                            "label", "満足した会社"))
                    .post("/api/v1/entries/" + entry + "/figures")
                    .then()
                    .statusCode(201)
                    .body("state", equalTo("MANUAL"));
            var ids = List.of(
                    figure(secretariat, entry, 0).get("id"),
                    figure(secretariat, entry, 1).get("id"));
            secretariat
                    .request()
                    .body(Map.of("figures", ids, "state", "CONFIRMED"))
                    .post("/api/v1/rounds/" + made.round() + "/figures/decide")
                    .then()
                    .statusCode(200)
                    .body("count", equalTo(2));
            secretariat
                    .request()
                    .get("/api/v1/figures?scope=working&round=" + made.round() + "&label=申請&unit=件&program="
                            + made.program())
                    .then()
                    .statusCode(200)
                    .body("results.value", contains(120))
                    .body("results[0].submission_id", equalTo(part.toString()));
            var back = figure(secretariat, entry, 0);
            decide(secretariat, back, Map.of("state", "DETECTED"))
                    .statusCode(200)
                    .body("state", equalTo("DETECTED"));
            decide(secretariat, figure(secretariat, entry, 2), Map.of("state", "DETECTED"))
                    .statusCode(422)
                    .body("errors[0].code", equalTo("figure_not_detected"));
        }

        @Test
        void readsPageByPage() {
            for (var i = 0; i < 3; i++) {
                written(TEXT);
            }
            var path = "/api/v1/figures?scope=working&limit=4&round=" + made.round();
            var first = secretariat.request().get(path).jsonPath();
            assertThat(first.getInt("metadata.resultset.count")).isEqualTo(6);
            secretariat
                    .request()
                    .get(path + "&cursor=" + first.getString("next_cursor"))
                    .then()
                    .body("results", hasSize(2))
                    .body("next_cursor", nullValue());
        }

        @Test
        void figuresFollowAMergedProgramme() {
            var entry = written(TEXT);
            QuarkusTransaction.requiringNew()
                    .run(() -> merged.fire(new ProgramMerged(made.program(), made.institution())));
            secretariat
                    .request()
                    .get("/api/v1/entries/" + entry)
                    .then()
                    .body("version", equalTo(1))
                    .body(
                            "figures.program_id",
                            everyItem(equalTo(made.institution().toString())));
        }

        @Test
        void refusesWhatIsNoCorrection() {
            var entry = written(TEXT);
            var figure = figure(secretariat, entry, 0);
            figure.put("state", "CONFIRMED");
            figure.put("period_to", "2020-01-01");
            decide(secretariat, figure, figure)
                    .statusCode(422)
                    .body("errors[0].code", equalTo("figure_period_reversed"));
            figure.put("period_to", "2025-03-31");
            figure.put("program_id", UUID.randomUUID());
            decide(secretariat, figure, figure).statusCode(422).body("errors[0].code", equalTo("program_unknown"));
        }
    }
}
