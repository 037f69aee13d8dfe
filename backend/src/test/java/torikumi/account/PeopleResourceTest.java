package torikumi.account;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import torikumi.security.Membership;
import torikumi.security.Role;
import torikumi.testing.ActingAs;
import torikumi.testing.Backing;
import torikumi.testing.SampleCouncil;
import torikumi.testing.Statements;

@QuarkusTest
@QuarkusTestResource(Backing.class)
class PeopleResourceTest {

    private static final String PATH = "/api/v1/people";

    SampleCouncil sample;
    String prefix;

    @BeforeEach
    void store() {
        prefix = "people-" + UUID.randomUUID();
        sample = SampleCouncil.store(prefix);
    }

    RequestSpecification as(String role) {
        return given().header(ActingAs.HEADER, prefix + "-" + role);
    }

    Response person(String role) {
        return as("secretariat").queryParam("council", sample.slug).get(PATH + "/" + prefix + "-" + role);
    }

    Response step(String by, String of, String step, String tag) {
        return as(by).contentType(ContentType.JSON)
                .header("If-Match", tag)
                .body(Map.of("council_id", sample.id))
                .post(PATH + "/" + prefix + "-" + of + "/" + step);
    }

    void sees(String role, int status) {
        as(role).queryParam("member", sample.members.getFirst())
                .get("/api/v1/departments")
                .then()
                .statusCode(status);
    }

    @Test
    void whoIsDisabledIsLetInNoMoreAtTheNextRequestAndComesBackInTheirRoles() {
        as("editor").get("/api/v1/me").then().statusCode(200);
        person("editor").then().body("last_seen_at", notNullValue()).body("roles.role", contains("EDITOR"));
        sees("editor", 200);
        var gone = step("secretariat", "editor", "disable", person("editor").header("ETag"));
        gone.then().statusCode(200).body("disabled", equalTo(true)).body("account_enabled", equalTo(false));
        sees("editor", 404);
        as("secretariat")
                .queryParam("member", sample.members.getFirst())
                .get("/api/v1/memberships")
                .then()
                .body("results.sub", not(prefix + "-editor"));
        step("secretariat", "editor", "disable", gone.header("ETag"))
                .then()
                .statusCode(409)
                .body("code", equalTo("person_disabled"));
        step("secretariat", "editor", "enable", "\"99\"").then().statusCode(412);
        step("secretariat", "editor", "enable", gone.header("ETag"))
                .then()
                .statusCode(200)
                .body("disabled", equalTo(false))
                .body("account_enabled", equalTo(true));
        sees("editor", 200);
    }

    private static org.hamcrest.Matcher<Iterable<? super String>> not(String sub) {
        return org.hamcrest.Matchers.not(hasItem(sub));
    }

    @Test
    void aSeatOnAnotherCouncilStaysAndSoDoesTheAccount() {
        var other = SampleCouncil.store(prefix + "-other");
        give(prefix + "-editor", other);
        step("secretariat", "editor", "disable", person("editor").header("ETag"))
                .then()
                .statusCode(200)
                .body("account_enabled", equalTo(true));
        sees("editor", 404);
        as("editor")
                .queryParam("member", other.members.getFirst())
                .get("/api/v1/departments")
                .then()
                .statusCode(200);
    }

    private static void give(String sub, SampleCouncil council) {
        QuarkusTransaction.requiringNew().run(() -> {
            var membership = new Membership();
            membership.sub = sub;
            membership.councilId = council.id;
            membership.memberId = council.members.getFirst();
            membership.role = Role.VIEWER;
            membership.persist();
        });
    }

    @Test
    void nobodyDisablesThemselvesOrTheSecretariatOrOnAnotherCouncil() {
        var own = person("secretariat");
        own.then().body("actions[0].blockers.code", contains("person_is_yourself"));
        step("secretariat", "secretariat", "disable", own.header("ETag"))
                .then()
                .statusCode(409)
                .body("code", equalTo("person_is_yourself"));
        step("approver", "editor", "disable", "\"0\"").then().statusCode(404);
        var other = SampleCouncil.store(prefix + "-2");
        given().header(ActingAs.HEADER, prefix + "-2-secretariat")
                .queryParam("council", sample.slug)
                .get(PATH)
                .then()
                .statusCode(404);
        given().header(ActingAs.HEADER, prefix + "-2-secretariat")
                .queryParam("council", other.slug)
                .get(PATH + "/" + prefix + "-editor")
                .then()
                .statusCode(404);
    }

    @Test
    void aListHoldsEverybodyOnceAndCostsTheSameHoweverLongItIs() {
        var few = Statements.of(this::list);
        for (var i = 0; i < 4; i++) {
            give(prefix + "-more" + i, sample);
        }
        give(prefix + "-editor2", sample);
        assertThat(Statements.of(this::list)).isEqualTo(few);
        as("secretariat")
                .queryParam("council", sample.slug)
                .get(PATH)
                .then()
                .body("metadata.resultset.count", equalTo(9))
                .body("results", hasSize(9))
                .body("results.find { it.sub.endsWith('editor2') }.roles", hasSize(2));
        var first = as("secretariat")
                .queryParam("council", sample.slug)
                .queryParam("limit", 5)
                .get(PATH);
        first.then().body("results", hasSize(5));
        as("secretariat")
                .queryParam("council", sample.slug)
                .queryParam("limit", 5)
                .queryParam("cursor", first.<String>path("next_cursor"))
                .get(PATH)
                .then()
                .body("results", hasSize(4));
    }

    private void list() {
        as("secretariat").queryParam("council", sample.slug).get(PATH).then().statusCode(200);
    }

    @Test
    void anOfficeIsReachedApartFromItsPeople() {
        var place = "/api/v1/contacts/" + sample.members.getFirst();
        as("viewer").get(place).then().statusCode(200).header("ETag", "\"0\"").body("email", equalTo(null));
        Map<String, Object> write = new HashMap<>(Map.of("department", "企画課", "email", "kikaku@example.jp"));
        as("viewer")
                .contentType(ContentType.JSON)
                .body(write)
                .header("If-Match", "\"0\"")
                .put(place)
                .then()
                .statusCode(403);
        var put = as("approver")
                .contentType(ContentType.JSON)
                .body(write)
                .header("If-Match", "\"0\"")
                .put(place);
        put.then().statusCode(200).body("department", equalTo("企画課")).body("note", equalTo(""));
        as("secretariat")
                .contentType(ContentType.JSON)
                .body(write)
                .header("If-Match", "\"0\"")
                .put(place)
                .then()
                .statusCode(412);
        write.put("email", "kikaku");
        as("secretariat")
                .contentType(ContentType.JSON)
                .body(write)
                .header("If-Match", put.header("ETag"))
                .put(place)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/email"));
        as("secretariat")
                .queryParam("council", sample.slug)
                .get("/api/v1/contacts")
                .then()
                .body("results.email", contains("kikaku@example.jp"));
        as("editor2").get(place).then().statusCode(404);
    }
}
