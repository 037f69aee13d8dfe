package torikumi.search;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import torikumi.submission.Person;
import torikumi.testing.Backing;
import torikumi.testing.SampleCouncil;

/** A round from its preparation to a corrected edition, over HTTP alone. */
@QuarkusTest
@QuarkusTestResource(Backing.class)
class WholeRoundTest {

    @Nested
    @TestSecurity(user = "whole-secretariat")
    class AsSecretariatOnBehalfOfItsMembers {

        @Test
        void preparesCollectsPublishesAndCorrects() {
            var council = SampleCouncil.store("whole");
            var round = json().body(council.roundWrite(2025))
                    .post("/api/v1/rounds")
                    .then()
                    .statusCode(201)
                    .extract()
                    .<String>path("id");
            act("/api/v1/rounds/" + round, "open").body("state", equalTo("OPEN"));

            var labour = submission(round, council.members.getFirst());
            explain(labour);
            var entry = write(labour, 1, "INITIATIVE", "業務改善の相談会を3回開いた。", council.measures.getFirst());
            write(labour, 1, "CHALLENGE", "価格への転嫁が進んでいない。", null);
            given().get("/api/v1/rounds/" + round + "/table.json")
                    .then()
                    .body("members[0].initiatives[0].entries.text", contains("業務改善の相談会を3回開いた。"));
            act("/api/v1/submissions/" + labour, "submit").body("state", equalTo("SUBMITTED"));
            act("/api/v1/submissions/" + labour, "accept").body("state", equalTo("ACCEPTED"));
            act("/api/v1/rounds/" + round, "close");

            var silent = council.members.get(1).toString();
            compile(round, "PUBLISHED", List.of()).statusCode(409).body("members.id", contains(silent));
            var first = compile(round, "PUBLISHED", List.of(silent))
                    .statusCode(201)
                    .extract()
                    .<String>path("id");
            published(council)
                    .body("results", hasSize(2))
                    .body("results[0].id", equalTo(entry))
                    .body("results[0].edition_id", equalTo(first))
                    .body("results[0].response_measures.name", contains("業務改善の支援"));

            act("/api/v1/submissions/" + labour, "reopen", Map.of("reason", "回数の確認"));
            explain(labour);
            rewrite(entry, "業務改善の相談会を4回開いた。");
            published(council).body("results[0].text", startsWith("業務改善の相談会を3回"));
            act("/api/v1/submissions/" + labour, "submit");
            act("/api/v1/submissions/" + labour, "accept");
            var second = compile(round, "CORRECTED", List.of(silent))
                    .statusCode(201)
                    .extract()
                    .<String>path("id");
            published(council)
                    .body("results[0].text", startsWith("業務改善の相談会を4回"))
                    .body("results[0].edition_id", equalTo(second))
                    .body("results.id", hasSize(2));
            given().get("/api/v1/entries/" + entry + "?edition=" + first)
                    .then()
                    .body("text", startsWith("業務改善の相談会を3回"));
            given().get("/api/v1/editions/" + first + "/table.json")
                    .then()
                    .body("members[0].initiatives[0].entries.text", contains("業務改善の相談会を3回開いた。"))
                    .body("members[1].initiatives[0].entries", empty());
        }

        private void explain(String submission) {
            new Person(null).explain(UUID.fromString(submission)).then().statusCode(201);
        }

        private String write(String submission, int theme, String kind, String text, UUID measure) {
            return json().body(Map.of(
                            "theme", theme,
                            "kind", kind,
                            "text", text,
                            "response_measure_ids", measure == null ? List.of() : List.of(measure)))
                    .post("/api/v1/submissions/" + submission + "/entries")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
        }

        private void rewrite(String entry, String text) {
            var etag = given().get("/api/v1/entries/" + entry).header("ETag");
            json().header("If-Match", etag)
                    .body(Map.of("text", text))
                    .put("/api/v1/entries/" + entry)
                    .then()
                    .statusCode(200);
        }

        private ValidatableResponse compile(String round, String kind, List<String> confirmed) {
            return json().body(Map.of("kind", kind, "confirm_without_accepted", confirmed))
                    .post("/api/v1/rounds/" + round + "/editions")
                    .then();
        }

        private ValidatableResponse published(SampleCouncil council) {
            return given().get("/api/v1/entries?council=" + council.slug).then().statusCode(200);
        }

        private String submission(String round, UUID member) {
            return given().get("/api/v1/submissions?round=" + round + "&member=" + member)
                    .then()
                    .statusCode(200)
                    .body("results", hasSize(1))
                    .extract()
                    .path("results[0].id");
        }

        private ValidatableResponse act(String path, String action) {
            return act(path, action, Map.of());
        }

        private ValidatableResponse act(String path, String action, Map<String, Object> body) {
            var etag = given().get(path).header("ETag");
            return json().header("If-Match", etag)
                    .body(body)
                    .post(path + "/" + action)
                    .then()
                    .statusCode(200);
        }

        private RequestSpecification json() {
            return given().contentType(ContentType.JSON);
        }
    }
}
