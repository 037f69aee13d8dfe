package torikumi.guide;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import torikumi.submission.EntryKind;
import torikumi.testing.Backing;
import torikumi.testing.SampleCouncil;
import torikumi.testing.SampleRound;
import torikumi.testing.Statements;

@QuarkusTest
@QuarkusTestResource(Backing.class)
class RoundGuideResourceTest {

    private static ValidatableResponse guide(Object round) {
        return given().get("/api/v1/rounds/" + round + "/guide").then();
    }

    @Test
    @TestSecurity(user = "guide-secretariat")
    void leadsFromPreparationToPublication() {
        var council = SampleCouncil.store("guide");
        var write = council.roundWrite(2025);
        var made = given().contentType(ContentType.JSON).body(write).post("/api/v1/rounds");
        guide(made.path("id"))
                .statusCode(200)
                .body("steps.name", contains("PREPARE", "REQUEST", "COLLECT", "REVIEW", "PUBLISH"))
                .body("steps.status", contains("CURRENT", "AHEAD", "AHEAD", "AHEAD", "AHEAD"))
                .body("steps[0].tasks.code", contains("themes", "members", "instructions"))
                .body("steps[0].tasks.done", contains(true, true, false))
                .body("steps[0].tasks[0].count", equalTo(2))
                .body("steps[1].tasks[0].count", equalTo(2));
        write.put("instructions", "記入要領");
        given().contentType(ContentType.JSON)
                .header("If-Match", made.header("ETag"))
                .body(write)
                .put(made.header("Location"))
                .then()
                .statusCode(200);
        guide(made.path("id")).body("steps.status", contains("DONE", "CURRENT", "AHEAD", "AHEAD", "AHEAD"));
    }

    @Test
    @TestSecurity(user = "guide-secretariat")
    void countsWhatWasHandedInAndReviewed() {
        var council = SampleCouncil.store("guide");
        var round = SampleRound.open(council, 2026);
        guide(round.id)
                .body("steps.status", contains("DONE", "DONE", "CURRENT", "AHEAD", "AHEAD"))
                .body("steps[2].tasks[0].count", equalTo(0))
                .body("steps[2].tasks[0].total", equalTo(2));
        round.write(0, 1, EntryKind.INITIATIVE, "本文");
        round.accept(0);
        guide(round.id).body("steps[2].tasks[0].count", equalTo(1)).body("steps[3].tasks[0].done", equalTo(false));
        round.write(1, 1, EntryKind.INITIATIVE, "本文");
        round.accept(1);
        round.close();
        guide(round.id).body("steps.status", contains("DONE", "DONE", "DONE", "DONE", "CURRENT"));
        assertThat(Statements.of(() -> guide(round.id).statusCode(200))).isLessThanOrEqualTo(3);
    }

    @Test
    @TestSecurity(user = "guide-editor")
    void isNotForMembers() {
        var round = SampleRound.open(SampleCouncil.store("guide"), 2027);
        guide(round.id).statusCode(404);
    }
}
