package torikumi.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import torikumi.embedded.FreePort;
import torikumi.testing.Backing;

/** A Keycloak that is not there: nothing public depends on it, and signing in says so. */
@QuarkusTest
@WithTestResource(IdentityProviderDownTest.NobodyListens.class)
class IdentityProviderDownTest {
    /** The other tests run without an identity provider at all. */
    public static class NobodyListens extends Backing {
        @Override
        public Map<String, String> start() {
            var settings = new HashMap<>(super.start());
            settings.put("quarkus.oidc.tenant-enabled", "true");
            settings.put("quarkus.oidc.auth-server-url", "http://127.0.0.1:" + FreePort.find() + "/realms/torikumi");
            return settings;
        }

        @Override
        public int order() {
            return 1;
        }
    }

    @Test
    void publicDataIsServed() {
        given().get("/api/v1/councils").then().statusCode(200);
    }

    @Test
    void aTokenCannotBeCheckedAndThatIsSaid() {
        given().auth()
                .oauth2("e30.e30.AAAA")
                .get("/api/v1/councils")
                .then()
                .statusCode(503)
                .header("Retry-After", "5")
                .body("code", is("sign_in_unavailable"));
    }

    @Test
    void signingInShowsAPageThatTriesAgain() {
        given().redirects()
                .follow(false)
                .get("/auth/login")
                .then()
                .statusCode(503)
                .body(containsString("準備中"));
    }
}
