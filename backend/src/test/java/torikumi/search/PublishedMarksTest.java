package torikumi.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import torikumi.submission.EntryKind;
import torikumi.submission.rereading.RereadingJob;
import torikumi.testing.Backing;
import torikumi.testing.SampleCouncil;
import torikumi.testing.SampleRound;

/** Published mentions and figures: they never change, but what a question about them means does. */
@QuarkusTest
@QuarkusTestResource(Backing.class)
@TestSecurity(user = "marks-secretariat")
class PublishedMarksTest {

    private static int year = 2036;

    @Inject
    RereadingJob job;

    SampleCouncil council;
    SampleRound round;
    String loser;
    String winner;

    @BeforeEach
    void publishTwoProgrammes() {
        council = SampleCouncil.store("marks");
        round = SampleRound.open(council, year++);
        round.write(0, 1, EntryKind.INITIATIVE, "標旧\n助成金の申請は12件。");
        round.write(1, 1, EntryKind.INITIATIVE, "標助成金の申請は34件。");
        loser = create("標旧助成金");
        winner = create("標助成金");
        job.run();
        round.accept(0);
        round.accept(1);
        round.close();
        given().contentType(ContentType.JSON)
                .body(Map.of("kind", "PUBLISHED", "confirm_without_accepted", List.of()))
                .post("/api/v1/rounds/" + round.id + "/editions")
                .then()
                .statusCode(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mentions?program=%s", "mentions?q=標助成金", "figures?program=%s"})
    void aMergeGivesAnotherAnswerToTheSameQuestion(String question) {
        var path = "/api/v1/" + question.formatted(winner) + "&round=" + round.id;
        var before = given().get(path).then().statusCode(200).body("results", hasSize(1));
        var etag = before.extract().header("ETag");
        given().header("If-None-Match", etag).get(path).then().statusCode(304);

        given().contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body(Map.of("into_id", winner))
                .post("/api/v1/programs/" + loser + "/merge")
                .then()
                .statusCode(200);

        given().header("If-None-Match", etag).get(path).then().statusCode(200).body("results", hasSize(2));
    }

    @Test
    void aFileHasNoLineBreaksWithinACell() {
        var csv = given().get("/api/v1/mentions.csv?round=" + round.id).asString();
        assertThat(csv.split("\r\n", -1)).hasSize(4).noneMatch(line -> line.contains("\n"));
        assertThat(csv).contains(",標旧／助成金,");
    }

    private String create(String name) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("kind", "SUPPORT_PROGRAM", "type", "SUBSIDY", "name", name, "council_id", council.id))
                .post("/api/v1/programs")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
