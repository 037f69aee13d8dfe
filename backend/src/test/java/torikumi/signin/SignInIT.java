package torikumi.signin;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.http.Cookie;
import io.restassured.http.Cookies;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import torikumi.testing.BackingWithKeycloak;

/** The whole code flow as a browser goes through it, with a real Keycloak. */
@QuarkusTest
@QuarkusTestResource(value = BackingWithKeycloak.class, restrictToAnnotatedClass = true)
class SignInIT {

    private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");
    // What a proxy may pass on in one header line.
    private static final int COOKIE_LIMIT = 8_000;

    @Test
    void comesBackToThePageWithASessionThatTheApiTakes() {
        var browser = new HashMap<String, Cookie>();
        var back = signIn(browser, "/auth/login?return_to=/submissions/1%3Ftab%3Da");
        assertThat(back).isEqualTo("/submissions/1?tab=a");

        assertThat(browser.values().toString().length()).isLessThan(COOKIE_LIMIT);
        browser.values().stream()
                .filter(cookie -> cookie.getName().startsWith("q_session"))
                .forEach(cookie -> {
                    assertThat(cookie.isHttpOnly()).isTrue();
                    assertThat(cookie.getSameSite()).isEqualToIgnoringCase("lax");
                });
        with(browser).get("/api/v1/me").then().statusCode(200).body("sub", startsWith("00000000-0000-7000-8000"));

        writesNeedOurHeaderAndOrigin(browser);
        leaves(browser);
    }

    private void writesNeedOurHeaderAndOrigin(Map<String, Cookie> browser) {
        var body = Map.of("name", "x");
        with(browser)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/organizations")
                .then()
                .statusCode(403)
                .body("code", equalTo("cross_site_write"));
        with(browser)
                .contentType(ContentType.JSON)
                .header("X-Torikumi-Request", "1")
                .header("Origin", "https://evil.example")
                .body(body)
                .post("/api/v1/organizations")
                .then()
                .statusCode(403)
                .body("code", equalTo("cross_site_write"));
        with(browser)
                .contentType(ContentType.JSON)
                .header("X-Torikumi-Request", "1")
                .header("Origin", "http://localhost:8080")
                .body(body)
                .post("/api/v1/organizations")
                .then()
                .statusCode(403)
                .body("code", equalTo("forbidden"));
    }

    private void leaves(Map<String, Cookie> browser) {
        with(browser)
                .redirects()
                .follow(false)
                .get("/auth/logout")
                .then()
                .statusCode(302)
                .header("Location", containsString("/protocol/openid-connect/logout"));
    }

    @Test
    void goesNowhereElse() {
        var browser = new HashMap<String, Cookie>();
        assertThat(signIn(browser, "/auth/login?return_to=//evil.example/")).isEqualTo("/");
    }

    @Test
    void aForgedSessionHidesNoPublicPage() {
        for (var value : List.of("nonsense", "a.b.c", "eyJhbGciOiJkaXIifQ..x.y.z")) {
            var browser = Map.of("q_session", new Cookie.Builder("q_session", value).build());
            with(browser).get("/api/v1/councils").then().statusCode(200);
            with(browser)
                    .get("/api/v1/me")
                    .then()
                    .statusCode(401)
                    .contentType("application/problem+json")
                    .body("code", equalTo("unauthenticated"));
        }
    }

    @Test
    void aScriptWithoutSessionIsAnsweredNotRedirected() {
        given().redirects().follow(false).get("/api/v1/me").then().statusCode(401);
        given().header("X-Requested-With", "JavaScript")
                .get("/api/v1/me")
                .then()
                .statusCode(401);
    }

    @Test
    void aCallbackThatNobodyAskedForBeginsAgain() {
        given().redirects()
                .follow(false)
                .get("/auth/callback?code=x&state=y")
                .then()
                .statusCode(302)
                .header("Location", containsString("/protocol/openid-connect/auth"));
    }

    @Test
    void leavingWithoutASessionLeadsToTheTopPage() {
        given().redirects()
                .follow(false)
                .get("/auth/logout")
                .then()
                .statusCode(303)
                .header("Location", equalTo("/"));
    }

    /** Goes through the login page and gives the place where it ends. */
    private static String signIn(Map<String, Cookie> browser, String path) {
        var toKeycloak = with(browser)
                .redirects()
                .follow(false)
                .urlEncodingEnabled(false)
                .get(path);
        keep(browser, toKeycloak);
        var login = toKeycloak.header("Location");
        assertThat(login)
                .contains("code_challenge_method=S256", "redirect_uri=http%3A%2F%2Flocalhost%3A8080%2Fauth%2Fcallback");
        var page = given().urlEncodingEnabled(false).get(login);
        var form = FORM.matcher(page.asString());
        assertThat(form.find()).as(page.asString()).isTrue();
        var answer = given().redirects()
                .follow(false)
                .urlEncodingEnabled(false)
                .cookies(page.detailedCookies())
                .contentType("application/x-www-form-urlencoded")
                .body("username=editor&password=editor&credentialId=")
                .post(form.group(1).replace("&amp;", "&"));
        var callback = URI.create(answer.header("Location"));
        var next = callback.getRawPath() + "?" + callback.getRawQuery();
        while (next.startsWith("/auth/")) {
            var step = with(browser)
                    .redirects()
                    .follow(false)
                    .urlEncodingEnabled(false)
                    .get(next);
            keep(browser, step);
            assertThat(step.statusCode()).as(next + step.asString()).isIn(302, 303);
            next = step.header("Location").replaceFirst("^http://localhost:8080", "");
        }
        return next;
    }

    // The proxy says what the browser asked for.
    private static RequestSpecification with(Map<String, Cookie> browser) {
        return given().header("X-Forwarded-Host", "localhost:8080")
                .header("X-Forwarded-Proto", "http")
                .cookies(new Cookies(new ArrayList<>(browser.values())));
    }

    private static void keep(Map<String, Cookie> browser, Response response) {
        for (var cookie : response.detailedCookies()) {
            if (cookie.getMaxAge() == 0 || cookie.getValue().isEmpty()) {
                browser.remove(cookie.getName());
            } else {
                browser.put(cookie.getName(), cookie);
            }
        }
    }
}
