package torikumi.member;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

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
import torikumi.testing.SampleCouncil;
import torikumi.testing.Statements;

@QuarkusTest
@QuarkusTestResource(Backing.class)
class MemberResourceTest {

    static final String PATH = "/api/v1/members";
    static final String SECRETARIAT = "members-secretariat";
    static SampleCouncil sample;

    static SampleCouncil sample() {
        if (sample == null) {
            sample = SampleCouncil.store("members");
        }
        return sample;
    }

    static Map<String, Object> write(String name) {
        var write = new HashMap<String, Object>();
        write.put("council_id", sample().id);
        write.put("name", name);
        write.put("position", 9);
        return write;
    }

    static Response create(String path, Map<String, Object> write) {
        return given().contentType(ContentType.JSON).body(write).post(path);
    }

    @Nested
    class AsAnybody {

        @Test
        void readsACouncilsMembersInPrintedOrder() {
            given().queryParam("council", sample().slug)
                    .get(PATH)
                    .then()
                    .statusCode(200)
                    .body("results[0].name", equalTo("見本労働局"))
                    .body("results[0].category.printed_label", equalTo(""))
                    .body("results[1].category.name", equalTo("関係機関"));
        }

        @Test
        void pagesThemInThatOrder() {
            var slug = SampleCouncil.store("member-pages").slug;
            var first =
                    given().queryParam("council", slug).queryParam("limit", 1).get(PATH);
            var second = given().queryParam("council", slug)
                    .queryParam("limit", 1)
                    .queryParam("cursor", first.<String>path("next_cursor"))
                    .get(PATH);
            first.then().body("results.name", contains("見本労働局")).body("metadata.resultset.count", equalTo(2));
            second.then().body("results.name", contains("見本県商工会")).body("next_cursor", nullValue());
        }

        @Test
        void saysWhichCouncil() {
            given().get(PATH).then().statusCode(400).body("errors[0].pointer", equalTo("?council"));
            given().queryParam("council", "nowhere").get(PATH).then().statusCode(404);
        }

        @Test
        void costsTheSameHoweverManyThereAre() {
            var slug = sample().slug;
            var one = Statements.of(() ->
                    given().queryParam("council", slug).queryParam("limit", 1).get(PATH));
            var all = Statements.of(() -> given().queryParam("council", slug).get(PATH));
            assertThat(all).isEqualTo(one).isLessThanOrEqualTo(5);
        }
    }

    @Nested
    @TestSecurity(user = SECRETARIAT)
    class AsSecretariat {

        @Test
        void givesTheCouncilAMemberAndEndsIt() {
            var created = create(PATH, write("見本県経営者会"));
            created.then().statusCode(201).body("category", nullValue());
            Map<String, Object> body = created.jsonPath().getMap("");
            body.put("valid_to", "2020-03-31");
            given().contentType(ContentType.JSON)
                    .header("If-Match", created.header("ETag"))
                    .body(body)
                    .put(created.header("Location"))
                    .then()
                    .statusCode(200);
            given().queryParam("council", sample().slug)
                    .queryParam("valid_on", "2026-01-01")
                    .get(PATH)
                    .then()
                    .body("results.name", not(hasItem("見本県経営者会")));
        }

        @Test
        void keepsTheCategoryWhenSendingBackWhatItRead() {
            var read = given().get(PATH + "/" + sample().members.getLast());
            Map<String, Object> body = read.jsonPath().getMap("");
            given().contentType(ContentType.JSON)
                    .header("If-Match", read.header("ETag"))
                    .body(body)
                    .put(PATH + "/" + sample().members.getLast())
                    .then()
                    .statusCode(200)
                    .body("category.name", equalTo("関係機関"));
        }

        @Test
        void learnsWhatIsWrong() {
            var otherCouncils = SampleCouncil.store("members-elsewhere");
            var category =
                    given().get(PATH + "/" + otherCouncils.members.getFirst()).<String>path("category.id");
            var write = write("x");
            write.put("category", Map.of("id", category));
            create(PATH, write).then().statusCode(422).body("errors[0].pointer", equalTo("/category/id"));
            var backwards = write("x");
            backwards.put("valid_from", "2026-04-01");
            backwards.put("valid_to", "2025-04-01");
            create(PATH, backwards)
                    .then()
                    .statusCode(422)
                    .body("errors[0].code", equalTo("valid_to_before_valid_from"));
            var homeless = write("x");
            homeless.remove("council_id");
            create(PATH, homeless).then().statusCode(422).body("errors[0].pointer", equalTo("/council_id"));
        }

        @Test
        void deletesOnlyWhatNothingRefersTo() {
            given().header("If-Match", "*")
                    .delete(PATH + "/" + sample().members.getFirst())
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("still_referenced"));
            var fresh = create(PATH, write("入力間違い"));
            given().header("If-Match", "*")
                    .delete(fresh.header("Location"))
                    .then()
                    .statusCode(204);
        }

        @Test
        void looksAfterCategories() {
            var write = Map.<String, Object>of("council_id", sample().id, "name", "金融機関", "position", 5);
            var created = create("/api/v1/categories", write);
            created.then().statusCode(201).body("printed_label", equalTo(""));
            given().header("If-Match", "*")
                    .delete(created.header("Location"))
                    .then()
                    .statusCode(204);
            var used = given().get(PATH + "/" + sample().members.getLast()).<String>path("category.id");
            given().header("If-Match", "*")
                    .delete("/api/v1/categories/" + used)
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("category_has_members"));
            given().queryParam("council", sample().slug)
                    .get("/api/v1/categories")
                    .then()
                    .body("results.position", contains(1, 2));
        }

        @Test
        void doesNotReachIntoAnotherCouncil() {
            var other = SampleCouncil.store("members-other");
            var write = write("x");
            write.put("council_id", other.id);
            create(PATH, write).then().statusCode(403).body("code", equalTo("forbidden"));
            given().header("If-Match", "*")
                    .delete(PATH + "/" + other.members.getFirst())
                    .then()
                    .statusCode(403);
        }
    }

    @Nested
    @TestSecurity(user = "members-approver")
    class AsApprover {

        @Test
        void changesNothing() {
            create(PATH, write("x")).then().statusCode(403);
            given().header("If-Match", "*")
                    .delete(PATH + "/" + sample().members.getFirst())
                    .then()
                    .statusCode(403);
        }
    }
}
