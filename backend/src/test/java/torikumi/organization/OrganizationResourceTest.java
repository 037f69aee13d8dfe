package torikumi.organization;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import torikumi.testing.Backing;

@QuarkusTest
@QuarkusTestResource(Backing.class)
class OrganizationResourceTest {

    static final String PATH = "/api/v1/organizations";

    static String stored(String name) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var organization = new Organization();
            organization.name = name;
            organization.persist();
            return organization.id.toString();
        });
    }

    @Nested
    class AsAnybody {

        @Test
        void readsAndSearches() {
            var id = stored("見本検索機構");
            given().queryParam("q", "検索機").get(PATH).then().statusCode(200).body("results.id", hasItem(id));
            given().get(PATH + "/" + id).then().statusCode(200).header("ETag", "\"0\"");
        }

        @Test
        void pagesThroughAllOfThemOnce() {
            for (int i = 0; i < 5; i++) {
                stored("頁めくり財団");
            }
            var seen = new HashMap<String, Integer>();
            String cursor = null;
            do {
                var page = given().queryParam("q", "頁めくり")
                        .queryParam("limit", 2)
                        .queryParam("cursor", cursor == null ? "" : cursor)
                        .get(PATH);
                page.jsonPath().getList("results.id", String.class).forEach(id -> seen.merge(id, 1, Integer::sum));
                cursor = page.path("next_cursor");
            } while (cursor != null);
            assertThat(seen).hasSize(5).allSatisfy((_, times) -> assertThat(times)
                    .isEqualTo(1));
        }

        @Test
        void learnsThatACursorIsNotOne() {
            given().queryParam("cursor", "eA")
                    .get(PATH)
                    .then()
                    .statusCode(400)
                    .body("errors[0].pointer", equalTo("?cursor"));
            given().queryParam("limit", "x")
                    .get(PATH)
                    .then()
                    .statusCode(400)
                    .body("errors[0].pointer", equalTo("?limit"));
        }

        @Test
        void writesNone() {
            given().contentType(ContentType.JSON)
                    .body(Map.of("name", "x"))
                    .post(PATH)
                    .then()
                    .statusCode(401);
        }
    }

    @Nested
    @TestSecurity(user = "somebody")
    class AsAPersonWithoutRoles {

        @Test
        void writesNone() {
            given().contentType(ContentType.JSON)
                    .body(Map.of("name", "x"))
                    .post(PATH)
                    .then()
                    .statusCode(403);
        }
    }

    @Nested
    @TestSecurity(user = "a-system-admin", roles = "system_admin")
    class AsSystemAdmin {

        @Test
        void isWarnedOfADoubtfulCorporateNumberWhichIsKept() {
            // 国税庁 has 7000012050002
            create(Map.of("name", "見本庁", "corporate_number", "7000012050002"))
                    .then()
                    .statusCode(201)
                    .body("warnings", empty());
            create(Map.of("name", "見本庁", "corporate_number", "1000012050002"))
                    .then()
                    .statusCode(201)
                    .body("corporate_number", equalTo("1000012050002"))
                    .body("warnings.code", contains("corporate_number_check_digit"));
            create(Map.of("name", "見本庁", "corporate_number", "12"))
                    .then()
                    .statusCode(422)
                    .body("errors[0].code", equalTo("corporate_number_format"));
        }

        @Test
        void sendsBackWhatItReadWithAChange() {
            var id = stored("旧見本庁");
            Map<String, Object> body = given().get(PATH + "/" + id).jsonPath().getMap("");
            body.put("name", "新見本庁");
            given().contentType(ContentType.JSON)
                    .body(body)
                    .put(PATH + "/" + id)
                    .then()
                    .statusCode(428);
            given().contentType(ContentType.JSON)
                    .header("If-Match", "\"0\"")
                    .body(body)
                    .put(PATH + "/" + id)
                    .then()
                    .statusCode(200)
                    .header("ETag", "\"1\"")
                    .body("name", equalTo("新見本庁"));
            given().contentType(ContentType.JSON)
                    .header("If-Match", "\"0\"")
                    .body(body)
                    .put(PATH + "/" + id)
                    .then()
                    .statusCode(412)
                    .body("current.version", equalTo(1));
        }

        @Test
        void deletesWhatNothingRefersTo() {
            var id = stored("消える財団");
            given().header("If-Match", "\"0\"").delete(PATH + "/" + id).then().statusCode(204);
            given().get(PATH + "/" + id).then().statusCode(404);
        }

        private Response create(Map<String, Object> body) {
            return given().contentType(ContentType.JSON).body(body).post(PATH);
        }
    }
}
