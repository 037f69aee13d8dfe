package torikumi.testing;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;

/** Real access tokens of the demo realm, for tests that run on {@link BackingWithKeycloak}. */
public final class Tokens {
    private Tokens() {}

    /** The access token of a demo account: {@code admin secretariat editor approver viewer editor2}. */
    public static String ofPerson(String name) {
        return request(
                Map.of("grant_type", "password", "client_id", "torikumi-cli", "username", name, "password", name));
    }

    /** The access token of {@code demo-system}; {@code scope} adds optional ones such as {@code write:entries}. */
    public static String ofDemoSystem(String scope) {
        return request(Map.of(
                "grant_type", "client_credentials",
                "client_id", "demo-system",
                "client_secret", "demo-system",
                "scope", scope));
    }

    /** A request that carries the token of a demo account. */
    public static RequestSpecification as(String name) {
        return given().auth().oauth2(ofPerson(name));
    }

    private static String request(Map<String, String> form) {
        var issuer = ConfigProvider.getConfig().getValue("quarkus.oidc.auth-server-url", String.class);
        return given().formParams(form)
                .post(issuer + "/protocol/openid-connect/token")
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
    }
}
