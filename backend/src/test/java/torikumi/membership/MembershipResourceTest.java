package torikumi.membership;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import torikumi.testing.Backing;
import torikumi.testing.SampleCouncil;

@QuarkusTest
@QuarkusTestResource(Backing.class)
class MembershipResourceTest {

    static final String PATH = "/api/v1/memberships";
    static SampleCouncil sample;

    static SampleCouncil sample() {
        if (sample == null) {
            sample = SampleCouncil.store("people");
        }
        return sample;
    }

    static Response give(String sub, String role, UUID member) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("sub", sub, "role", role, "member_id", member))
                .post(PATH);
    }

    static Response giveCouncil(String sub, UUID council) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("sub", sub, "role", "SECRETARIAT", "council_id", council))
                .post(PATH);
    }

    @Nested
    class AsAnybody {

        @Test
        void learnsNothing() {
            given().queryParam("council", sample().slug).get(PATH).then().statusCode(401);
            give("x", "EDITOR", sample().members.getFirst()).then().statusCode(401);
            given().get("/api/v1/me").then().statusCode(401).body("code", equalTo("unauthenticated"));
        }
    }

    @Nested
    @TestSecurity(user = "people-secretariat")
    class AsSecretariat {

        @Test
        void givesAndTakesRolesOnItsSeats() {
            var given = give("newcomer", "EDITOR", sample().members.getFirst());
            given.then().statusCode(201).body("council_id", equalTo(sample().id.toString()));
            give("newcomer", "EDITOR", sample().members.getFirst())
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("membership_exists"));
            given().queryParam("council", sample().slug).get(PATH).then().body("results.sub", hasItem("newcomer"));
            given().header("If-Match", given.header("ETag"))
                    .delete(given.header("Location"))
                    .then()
                    .statusCode(204);
            given().get(given.header("Location")).then().statusCode(404);
        }

        @Test
        void makesNoSecretariatAndReachesNoOtherCouncil() {
            giveCouncil("friend", sample().id).then().statusCode(403);
            var other = SampleCouncil.store("people-other");
            give("friend", "EDITOR", other.members.getFirst()).then().statusCode(404);
            given().queryParam("council", other.slug).get(PATH).then().statusCode(404);
            given().queryParam("member", other.members.getFirst())
                    .get(PATH)
                    .then()
                    .statusCode(404);
        }

        @Test
        void seesItselfInMe() {
            given().get("/api/v1/me")
                    .then()
                    .statusCode(200)
                    .body("sub", equalTo("people-secretariat"))
                    .body("system_admin", equalTo(false))
                    .body("memberships[0].role", equalTo("SECRETARIAT"))
                    .body("memberships[0].council.slug", equalTo(sample().slug))
                    .body("memberships[0].member", nullValue());
            given().get("/api/v1/me").then().statusCode(200);
        }
    }

    @Nested
    @TestSecurity(user = "people-approver")
    class AsApprover {

        @Test
        void looksAfterColleaguesOfItsSeatOnly() {
            var seat = sample().members.getFirst();
            give("colleague", "APPROVER", seat).then().statusCode(201);
            given().queryParam("member", seat)
                    .get(PATH)
                    .then()
                    .statusCode(200)
                    .body("results.sub", hasItem("colleague"));
            give("stranger", "EDITOR", sample().members.getLast()).then().statusCode(404);
            given().queryParam("council", sample().slug).get(PATH).then().statusCode(404);
            giveCouncil("colleague", sample().id).then().statusCode(403);
        }

        @Test
        void addsSomebodyByTheirVerifiedAddress() {
            person("known-" + sample().id, "Known@example.jp", true);
            person("unverified-" + sample().id, "unverified@example.jp", false);
            var seat = sample().members.getFirst();
            var added = byEmail(" known@EXAMPLE.jp ", seat);
            added.then()
                    .statusCode(201)
                    .body("sub", equalTo("known-" + sample().id))
                    .body("name", equalTo("既知 太郎"));
            byEmail("unverified@example.jp", seat)
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/email"))
                    .body("errors.code", contains("person_unknown"));
            byEmail("nobody@example.jp", seat).then().statusCode(422);
            byEmail("", seat).then().statusCode(422).body("errors.pointer", contains("/sub"));
            byEmail("known@example.jp", sample().members.getLast()).then().statusCode(404);
        }

        @Test
        void handsOverToASuccessorButNotToNobody() {
            sample();
            var council = SampleCouncil.store("people");
            var seat = council.members.getFirst();
            var list = given().queryParam("member", seat).get(PATH);
            var own = list.<String>path("results.find { it.role == 'APPROVER' }.id");
            var colleague = list.<String>path("results.find { it.role == 'EDITOR' }.id");
            change(own, "EDITOR").then().statusCode(409).body("code", equalTo("last_approver"));
            given().header("If-Match", "\"0\"")
                    .delete(PATH + "/" + own)
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("last_approver"));
            given().body(Map.of("role", "APPROVER"))
                    .contentType(ContentType.JSON)
                    .put(PATH + "/" + colleague)
                    .then()
                    .statusCode(428);
            change(colleague, "SECRETARIAT").then().statusCode(422);
            change(colleague, "APPROVER").then().statusCode(200).body("role", equalTo("APPROVER"));
            change(own, "VIEWER").then().statusCode(200);
            given().queryParam("member", seat).get(PATH).then().statusCode(403);
        }
    }

    static Response byEmail(String email, UUID member) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("email", email, "role", "EDITOR", "member_id", member))
                .post(PATH);
    }

    static Response change(String membership, String role) {
        return given().contentType(ContentType.JSON)
                .header("If-Match", "\"0\"")
                .body(Map.of("role", role))
                .put(PATH + "/" + membership);
    }

    static void person(String sub, String email, boolean verified) {
        QuarkusTransaction.requiringNew()
                .run(() -> Person.seen(
                        sub, "既知 太郎", email, verified, Instant.parse("2026-01-01T00:00:00Z"), Instant.EPOCH));
    }

    @Nested
    @TestSecurity(user = "people-editor")
    class AsEditor {

        @Test
        void givesNoRoles() {
            give("friend", "EDITOR", sample().members.getFirst()).then().statusCode(403);
            given().queryParam("member", sample().members.getFirst())
                    .get(PATH)
                    .then()
                    .statusCode(403);
        }
    }

    @Nested
    @TestSecurity(user = "a-system-admin", roles = "system_admin")
    class AsSystemAdmin {

        @Test
        void saysWhoIsSecretariat() {
            giveCouncil("second-secretariat", sample().id)
                    .then()
                    .statusCode(201)
                    .body("member_id", nullValue());
            given().queryParam("council", sample().slug)
                    .get(PATH)
                    .then()
                    .body("results.sub", hasItem("second-secretariat"))
                    .body("results.role", not(hasItem("EDITOR")));
            give("x", "EDITOR", sample().members.getFirst()).then().statusCode(404);
        }
    }

    @Nested
    @TestSecurity(user = "nobody-yet")
    class AsAPersonWithoutRoles {

        @Test
        void learnsTheirSubject() {
            given().get("/api/v1/me")
                    .then()
                    .statusCode(200)
                    .body("sub", equalTo("nobody-yet"))
                    .body("memberships", empty())
                    .body("authenticated", equalTo(true));
        }
    }
}
