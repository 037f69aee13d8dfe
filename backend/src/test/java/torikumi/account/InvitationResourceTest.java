package torikumi.account;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
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
class InvitationResourceTest {

    private static final String PATH = "/api/v1/invitations";

    @Inject
    AccountWork work;

    SampleCouncil sample;
    String prefix;

    @BeforeEach
    void store() {
        prefix = "invite-" + UUID.randomUUID();
        sample = SampleCouncil.store(prefix);
        QuarkusTransaction.requiringNew().run(() -> Invitation.update("dueAt = null where dueAt is not null"));
    }

    RequestSpecification as(String role) {
        return given().header(ActingAs.HEADER, prefix + "-" + role);
    }

    Response invite(String role, String email, int seat) {
        return as(role).contentType(ContentType.JSON)
                .body(Map.of("role", "EDITOR", "member_id", sample.members.get(seat), "name", "新任 太郎", "email", email))
                .post(PATH);
    }

    Response file(String text, Charset charset, boolean apply) {
        return as("secretariat")
                .multiPart("file", "people.csv", text.getBytes(charset), "text/csv")
                .queryParam("council", sample.slug)
                .queryParam("apply", apply)
                .post("/api/v1/invitation_files");
    }

    @Test
    void isWrittenDownOnceAndListed() {
        var made = invite("secretariat", "Taro@example.jp", 0);
        made.then()
                .statusCode(201)
                .body("state", equalTo("WAITING"))
                .body("email", equalTo("taro@example.jp"))
                .body("failure", nullValue());
        invite("secretariat", "TARO@example.jp", 0).then().statusCode(409).body("code", equalTo("invitation_exists"));
        invite("secretariat", "taro@example.jp", 1).then().statusCode(201);
        as("secretariat")
                .queryParam("council", sample.slug)
                .get(PATH)
                .then()
                .statusCode(200)
                .body("results.id", hasItem(made.path("id").toString()));
    }

    @Test
    void refusesWhatIsNoAddressAndWhoHasTheRole() {
        invite("secretariat", "nobody", 0).then().statusCode(422).body("errors.pointer", contains("/email"));
        QuarkusTransaction.requiringNew()
                .run(() -> Membership.update("email = 'here@example.jp' where sub = ?1", prefix + "-editor"));
        invite("secretariat", "HERE@example.jp", 0).then().statusCode(409).body("code", equalTo("membership_exists"));
    }

    @Test
    void anApproverInvitesToTheirOwnSeatAlone() {
        invite("approver", "colleague@example.jp", 0).then().statusCode(201);
        invite("approver", "stranger@example.jp", 1).then().statusCode(404);
        invite("editor", "colleague2@example.jp", 0).then().statusCode(403);
        as("approver")
                .queryParam("member", sample.members.getFirst())
                .get(PATH)
                .then()
                .statusCode(200)
                .body("results.email", contains("colleague@example.jp"));
        as("approver").queryParam("council", sample.slug).get(PATH).then().statusCode(404);
    }

    @Test
    void staysAndSaysWhyWhileTheIdentityProviderIsAway() {
        // Nothing listens where the identity provider should be.
        var made = invite("secretariat", "wait@example.jp", 0);
        assertThat(work.work()).isZero();
        var place = made.header("Location");
        var waiting = as("secretariat").get(place);
        waiting.then()
                .statusCode(200)
                .body("state", equalTo("WAITING"))
                .body("failure.code", equalTo("accounts_unavailable"));
        as("secretariat").header("Accept-Language", "en").get(place).then().body("failure.message", not(nullValue()));
        as("secretariat").delete(place).then().statusCode(428);
        as("secretariat")
                .header("If-Match", waiting.header("ETag"))
                .delete(place)
                .then()
                .statusCode(204);
        as("secretariat").get(place).then().statusCode(404);
    }

    @Test
    void aTableIsShownFirstAndThenDone() {
        var table = """
                構成員,役割,氏名,メールアドレス
                見本労働局,記入担当,一人目,first@example.jp
                見本県商工会,取りまとめ担当,"二人目, 次郎",second@example.jp
                """;
        file(table, Charset.forName("windows-31j"), false)
                .then()
                .statusCode(200)
                .body("applied", equalTo(false))
                .body("lines.status", contains("NEW", "NEW"))
                .body("lines.name", contains("一人目", "二人目, 次郎"))
                .body("lines.line", contains(2, 3));
        assertThat(count()).isZero();
        file(table, StandardCharsets.UTF_8, true).then().statusCode(200).body("applied", equalTo(true));
        assertThat(count()).isEqualTo(2);
        file(table, StandardCharsets.UTF_8, true)
                .then()
                .statusCode(200)
                .body("lines.status", contains("UNCHANGED", "UNCHANGED"));
        assertThat(count()).as("a retry does it once").isEqualTo(2);
    }

    @Test
    void aTableWithMistakesInvitesNobody() {
        var table = """
                Name,member,role,email
                一人目,どこにもない会,記入担当,first@example.jp
                ,見本労働局,係長,nowhere
                三人目,見本労働局,閲覧,third@example.jp
                三人目,見本労働局,閲覧,THIRD@example.jp
                """;
        file(table, StandardCharsets.UTF_8, false)
                .then()
                .statusCode(200)
                .body("lines.status", contains("INVALID", "INVALID", "NEW", "INVALID"))
                .body("lines[0].problems.code", contains("people_file_member_unknown"))
                .body("lines[1].problems.column", hasItem("役割"))
                .body("lines[1].problems.column", hasItem("氏名"))
                .body("lines[1].problems.column", hasItem("メールアドレス"))
                .body("lines[3].problems.code", contains("people_file_repeated"));
        file(table, StandardCharsets.UTF_8, true).then().statusCode(422);
        assertThat(count()).isZero();
        file("a,b\n1,2\n", StandardCharsets.UTF_8, false)
                .then()
                .statusCode(422)
                .body("errors.code", contains("people_file_columns"));
    }

    @Test
    void whatIsGivenOutAsATableChangesNothingWhenItComesBack() {
        QuarkusTransaction.requiringNew()
                .run(() -> Membership.update(
                        "email = concat(sub, '@example.jp'), name = '=名前' where councilId = ?1 and role <> ?2",
                        sample.id,
                        Role.SECRETARIAT));
        var csv = as("secretariat").queryParam("council", sample.slug).get("/api/v1/people.csv");
        csv.then().statusCode(200);
        assertThat(csv.asString()).startsWith("\uFEFF構成員,役割,氏名,メールアドレス\r\n").contains("'=名前");
        var shown = file(csv.asString(), StandardCharsets.UTF_8, false);
        shown.then()
                .statusCode(200)
                .body("lines.size()", equalTo(4))
                .body("lines.findAll { it.status != 'UNCHANGED' }.size()", equalTo(0));
    }

    @Test
    void aListCostsTheSameHoweverLongItIs() {
        invite("secretariat", "one@example.jp", 0).then().statusCode(201);
        var few = Statements.of(() -> list());
        for (var i = 0; i < 5; i++) {
            invite("secretariat", "more" + i + "@example.jp", 0).then().statusCode(201);
        }
        assertThat(Statements.of(() -> list())).isEqualTo(few);
    }

    private void list() {
        as("secretariat").queryParam("council", sample.slug).get(PATH).then().statusCode(200);
    }

    private long count() {
        return QuarkusTransaction.requiringNew().call(() -> Invitation.count("councilId", sample.id));
    }
}
