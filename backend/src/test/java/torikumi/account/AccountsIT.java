package torikumi.account;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ClientProxy;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keycloak.admin.client.Keycloak;
import torikumi.embedded.MailCatcher;
import torikumi.embedded.TestBacking;
import torikumi.testing.BackingWithDemo;
import torikumi.testing.Tokens;

/** From the invitation to the end of an account, with a real Keycloak and a real mail. */
@QuarkusTest
@QuarkusTestResource(value = BackingWithDemo.class, restrictToAnnotatedClass = true)
class AccountsIT {

    private static final int PAGE = TestBacking.mailPort() + 1;
    private static final String SEAT = "00000000-0000-7000-8006-000000000005";
    private static final String COUNCIL = "00000000-0000-7000-8001-000000000001";
    private static final Pattern LINK = Pattern.compile("http://\\S+/login-actions/action-token\\S+");
    private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");
    private static final Pattern GO_ON = Pattern.compile("href=\"([^\"]*/login-actions/[^\"]+)\"");

    @Inject
    AccountWork work;

    @Inject
    Keycloak keycloak;

    @Inject
    Event<AccountsQueued> queued;

    String email;

    @BeforeEach
    void newcomer() {
        email = "new-" + UUID.randomUUID() + "@example.jp";
    }

    @Test
    void somebodyInvitedSetsAPasswordUnderTheMailedLinkAndIsInUntilDisabled() throws Exception {
        var place = invite(SEAT);
        try (var _ = MailCatcher.start(TestBacking.mailPort(), PAGE)) {
            assertThat(work.work()).isEqualTo(1);
            var mail = mails().get(0);
            assertThat(mail.path("to").asText()).contains(email);
            assertThat(mail.path("subject").asText()).isEqualTo("【取組状況表】アカウントの設定のお願い");
            assertThat(work.work()).as("nothing twice").isZero();
            setPassword(mail.path("text").asText());
        }
        var token = token();
        given().auth()
                .oauth2(token)
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .body("memberships[0].role", equalTo("EDITOR"));
        Tokens.as("secretariat").get(place).then().body("state", equalTo("ACCEPTED"));
        endsWithin5Seconds(token);
    }

    private void endsWithin5Seconds(String token) {
        String sub = given().auth().oauth2(token).get("/api/v1/me").path("sub");
        var person = Tokens.as("secretariat").queryParam("council", COUNCIL).get("/api/v1/people/" + sub);
        Tokens.as("secretariat")
                .contentType(ContentType.JSON)
                .header("If-Match", person.header("ETag"))
                .body(Map.of("council_id", COUNCIL))
                .post("/api/v1/people/" + sub + "/disable")
                .then()
                .statusCode(200);
        // The token itself is good for minutes.
        given().auth().oauth2(token).get("/api/v1/me").then().statusCode(401);
        work.work();
        assertThat(keycloak.realm("torikumi")
                        .users()
                        .get(sub)
                        .toRepresentation()
                        .isEnabled())
                .isFalse();
        assertThat(keycloak.realm("torikumi").users().get(sub).getUserSessions())
                .isEmpty();
        asToken().then().statusCode(400).body("error_description", containsString("disabled"));
    }

    @Test
    void aMailServerThatIsAwayLosesNobodyAndTheRoleIsGivenOnce() throws Exception {
        var place = invite(SEAT);
        work.work();
        var waiting = Tokens.as("secretariat").get(place);
        waiting.then().body("state", equalTo("WAITING")).body("failure.code", equalTo("accounts_mail_failed"));
        try (var _ = MailCatcher.start(TestBacking.mailPort(), PAGE)) {
            Tokens.as("secretariat")
                    .contentType(ContentType.JSON)
                    .header("If-Match", waiting.header("ETag"))
                    .post(place + "/resend")
                    .then()
                    .statusCode(200);
            assertThat(work.work()).isEqualTo(1);
            assertThat(mails()).hasSize(1);
        }
        Tokens.as("secretariat").get(place).then().body("state", equalTo("SENT"));
        var sub = Tokens.as("secretariat").get(place).path("sub");
        Tokens.as("secretariat")
                .queryParam("member", SEAT)
                .queryParam("limit", 1000)
                .get("/api/v1/memberships")
                .then()
                .body("results.findAll { it.sub == '%s' }.size()".formatted(sub), equalTo(1));
    }

    @Test
    void isCarriedOutThoughTheRequestThatAskedForItEndsMeanwhile() throws Exception {
        var place = invite(SEAT);
        var running = ClientProxy.unwrap(work);
        var interval = running.interval;
        running.interval = "heard at once";
        try (var _ = MailCatcher.start(TestBacking.mailPort(), PAGE)) {
            var asked = new Thread(() -> {
                var request = Arc.container().requestContext();
                request.activate();
                QuarkusTransaction.requiringNew().run(() -> queued.fire(new AccountsQueued()));
                while (isUntouched(place)) {
                    Thread.onSpinWait();
                }
                request.terminate();
            });
            asked.start();
            asked.join();
            var end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
            while (state(place).equals("WAITING") && System.nanoTime() < end) {
                Thread.sleep(100);
            }
            assertThat(state(place)).isEqualTo("SENT");
            assertThat(mails()).hasSize(1);
        } finally {
            running.interval = interval;
        }
    }

    private static boolean isUntouched(String place) {
        var id = UUID.fromString(place.substring(place.lastIndexOf('/') + 1));
        return QuarkusTransaction.requiringNew().call(() -> Invitation.count("id = ?1 and attempts = 0", id) == 1);
    }

    private static String state(String place) {
        return Tokens.as("secretariat").get(place).path("state");
    }

    @Test
    void whoHasACompleteAccountIsGivenTheRoleWithoutAPasswordMail() throws Exception {
        email = "editor2@example.jp";
        var place = invite(SEAT);
        try (var _ = MailCatcher.start(TestBacking.mailPort(), PAGE)) {
            assertThat(work.work()).isEqualTo(1);
            assertThat(mails()).isEmpty();
        }
        Tokens.as("secretariat").get(place).then().body("state", equalTo("GRANTED"));
    }

    @Test
    void ourClientMayManageUsersAndNothingElse() {
        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                        () -> keycloak.realm("torikumi").clients().findAll()))
                .hasMessageContaining("403");
        given().auth()
                .oauth2(keycloak.tokenManager().getAccessTokenString())
                .get("/api/v1/me")
                .then()
                .statusCode(401);
    }

    private String invite(String seat) {
        return Tokens.as("secretariat")
                .contentType(ContentType.JSON)
                .body(Map.of("role", "EDITOR", "member_id", seat, "name", "新任 花子", "email", email))
                .post("/api/v1/invitations")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    private static JsonNode mails() throws Exception {
        return new ObjectMapper()
                .readTree(given().get("http://127.0.0.1:" + PAGE + "/messages").asString());
    }

    /** As a browser: the link, its "go on", the form with the new password. */
    private static void setPassword(String mail) {
        var cookies = new HashMap<String, String>();
        var link = LINK.matcher(mail);
        assertThat(link.find()).as(mail).isTrue();
        var page = kept(cookies, with(cookies).get(link.group()));
        var on = GO_ON.matcher(page);
        if (!FORM.matcher(page).find() && on.find()) {
            page = kept(cookies, with(cookies).get(on.group(1).replace("&amp;", "&")));
        }
        var form = FORM.matcher(page);
        assertThat(form.find()).as(page).isTrue();
        var done = with(cookies)
                .contentType("application/x-www-form-urlencoded")
                .body("password-new=Correct-horse-9&password-confirm=Correct-horse-9")
                .post(form.group(1).replace("&amp;", "&"));
        assertThat(done.statusCode()).as(done.asString()).isIn(200, 302);
    }

    // Keycloak's cookies are for secure places; browsers count this machine among them, HTTP libraries do not.
    private static RequestSpecification with(Map<String, String> cookies) {
        return given().urlEncodingEnabled(false).cookies(cookies);
    }

    private static String kept(Map<String, String> cookies, Response response) {
        cookies.putAll(response.cookies());
        return response.asString();
    }

    private String token() {
        return asToken().then().statusCode(200).extract().path("access_token");
    }

    private Response asToken() {
        var issuer = ConfigProvider.getConfig().getValue("quarkus.oidc.auth-server-url", String.class);
        return given().formParams(Map.of(
                        "grant_type", "password",
                        "client_id", "torikumi-cli",
                        "username", email,
                        "password", "Correct-horse-9"))
                .post(issuer + "/protocol/openid-connect/token");
    }
}
