package torikumi.council;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import torikumi.testing.Backing;

@QuarkusTest
@QuarkusTestResource(Backing.class)
class CouncilResourceTest {

    static final Map<String, Object> COUNCIL = Map.of(
            "slug", "sample",
            "name", "見本県魅力ある職場づくり協議会",
            "table_title", "取組状況表",
            "initiative_label", "①取組内容",
            "challenge_label", "②課題",
            "initiative_nothing_text", "取組事項無し",
            "challenge_nothing_text", "把握事項無し");

    @Nested
    class AsAnybody {

        @Test
        void readsCouncils() {
            given().get("/api/v1/councils").then().statusCode(200).body("metadata.resultset.limit", equalTo(50));
        }

        @Test
        void learnsThatACouncilDoesNotExist() {
            given().header("Accept-Language", "en")
                    .get("/api/v1/councils/nowhere")
                    .then()
                    .statusCode(404)
                    .contentType("application/problem+json")
                    .body("code", equalTo("not_found"))
                    .body("trace_id", notNullValue());
        }

        @Test
        void createsNone() {
            given().contentType(ContentType.JSON)
                    .body(COUNCIL)
                    .post("/api/v1/councils")
                    .then()
                    .statusCode(401)
                    .body("code", equalTo("unauthenticated"));
        }
    }

    @Nested
    @TestSecurity(user = "a-system-admin", roles = "system_admin")
    class AsSystemAdmin {

        @Test
        void createsACouncilOnce() {
            var place = given().contentType(ContentType.JSON)
                    .body(COUNCIL)
                    .post("/api/v1/councils")
                    .then()
                    .statusCode(201)
                    .header("ETag", "\"0\"")
                    .extract()
                    .header("Location");
            given().get(place).then().statusCode(200).body("table_title", equalTo("取組状況表"));
            given().contentType(ContentType.JSON)
                    .body(COUNCIL)
                    .post("/api/v1/councils")
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("slug_taken"));
        }

        @Test
        void learnsWhichFieldsAreWrong() {
            given().contentType(ContentType.JSON)
                    .body(Map.of("slug", "x", "name", ""))
                    .post("/api/v1/councils")
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", hasItem("/name"))
                    .body("errors.pointer", hasItem("/table_title"));
            given().contentType(ContentType.JSON)
                    .body(Map.of("slugg", "x"))
                    .post("/api/v1/councils")
                    .then()
                    .statusCode(400)
                    .body("errors[0].code", equalTo("unknown_field"));
        }

        @Test
        void learnsWhereATextCannotBeStored() {
            given().contentType(ContentType.JSON)
                    .header("Accept-Language", "en")
                    .body(Map.of("slug", "x", "name", "𠮟".repeat(201), "legend", "a\nb\u0007", "table_title", "a\nb"))
                    .post("/api/v1/councils")
                    .then()
                    .statusCode(422)
                    .body("errors.find { it.pointer == '/name' }.message", containsString("at most 200"))
                    .body("errors.find { it.pointer == '/name' }.code", equalTo("too_long"))
                    .body("errors.find { it.pointer == '/table_title' }.code", equalTo("line_break"))
                    .body("errors.find { it.pointer == '/legend' }.code", equalTo("control_character"))
                    .body(
                            "errors.find { it.pointer == '/legend' }.message",
                            equalTo("Line 2, character 2 is a control character (U+0007) that cannot be stored."
                                    + " Please delete it."));
        }
    }
}
