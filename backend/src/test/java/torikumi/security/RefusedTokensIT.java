package torikumi.security;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.RSAPublicKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import torikumi.testing.BackingWithKeycloak;
import torikumi.testing.Tokens;

/** What RFC 9700 and RFC 8725 tell a resource server to refuse, against tokens of a real Keycloak. */
@QuarkusTest
@QuarkusTestResource(value = BackingWithKeycloak.class, restrictToAnnotatedClass = true)
class RefusedTokensIT {

    private static final String CLI = "torikumi-cli";

    @Test
    void aPersonsAccessTokenIsTaken() {
        given().auth()
                .oauth2(Tokens.ofPerson("editor"))
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .body("sub", equalTo("00000000-0000-7000-8000-0000000000a3"))
                .body("system_admin", equalTo(false));
        given().auth().oauth2(Tokens.ofPerson("admin")).get("/api/v1/me").then().body("system_admin", equalTo(true));
    }

    @Test
    void aTokenForAnotherAudienceIsRefused() {
        refuse(password(issuer(), "admin-cli", "editor", "openid").getString("access_token"));
    }

    @Test
    void anIdTokenOrARefreshTokenIsNoAccessToken() {
        var tokens = password(issuer(), CLI, "editor", "openid");
        refuse(tokens.getString("id_token"));
        refuse(tokens.getString("refresh_token"));
    }

    @Test
    void aTokenOfAnotherRealmIsRefused() {
        var master = issuer().replaceFirst("/realms/.*$", "/realms/master");
        refuse(password(master, "admin-cli", "admin", "openid").getString("access_token"));
    }

    @Test
    void anUnsignedTokenIsRefused() {
        refuse(Forged.unsigned(Forged.payload(Tokens.ofPerson("admin"))));
    }

    @Test
    void theSignersPublicKeyIsNoSharedSecret() throws GeneralSecurityException {
        var payload = Forged.payload(Tokens.ofPerson("admin"));
        var key = signingKey();
        var header = "{\"alg\":\"HS256\",\"typ\":\"JWT\",\"kid\":\"" + key.get("kid") + "\"}";
        var der = publicKey(key).getEncoded();
        var pem = "-----BEGIN PUBLIC KEY-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der) + "\n-----END PUBLIC KEY-----\n";
        refuse(Forged.hmac(header, payload, der));
        refuse(Forged.hmac(header, payload, pem.getBytes(StandardCharsets.US_ASCII)));
        refuse(Forged.hmac(header, payload, "torikumi-demo-secret".getBytes(StandardCharsets.US_ASCII)));
    }

    @Test
    void aKeyThatTheTokenBringsAlongIsNotTrusted() throws GeneralSecurityException {
        var payload = Forged.payload(Tokens.ofPerson("admin"));
        var pair = KeyPairGenerator.getInstance("RSA").generateKeyPair();
        var own = (RSAPublicKey) pair.getPublic();
        var jwk = "{\"kty\":\"RSA\",\"n\":\"" + Forged.encoded(own.getModulus().toByteArray()) + "\",\"e\":\"AQAB\"}";
        for (var header : List.of(
                "{\"alg\":\"RS256\",\"kid\":\"" + signingKey().get("kid") + "\"}",
                "{\"alg\":\"RS256\",\"kid\":\"unknown\"}",
                "{\"alg\":\"RS256\"}",
                "{\"alg\":\"RS256\",\"jwk\":" + jwk + "}",
                "{\"alg\":\"RS256\",\"jku\":\"http://127.0.0.1:1/keys\",\"kid\":\"own\"}")) {
            refuse(Forged.rsa(header, payload, pair.getPrivate()));
        }
    }

    @Test
    void anExpiredTokenIsRefused() {
        var admin = password(issuer().replaceFirst("/realms/.*$", "/realms/master"), "admin-cli", "admin", "openid")
                .getString("access_token");
        shortLivedClient(admin);
        var token = password(issuer(), "short-lived", "editor", "openid").getString("access_token");
        var deadline = Instant.now().plus(Duration.ofSeconds(20));
        int status;
        do {
            status = given().auth().oauth2(token).get("/api/v1/me").statusCode();
        } while (status == 200 && Instant.now().isBefore(deadline));
        assertThat(status).isEqualTo(401);
    }

    @Test
    void nonsenseIsRefusedInTheCallersLanguage() {
        given().header("Authorization", "Bearer nonsense")
                .header("Accept-Language", "en")
                .get("/api/v1/councils")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("Content-Language", "en")
                .body("code", equalTo("unauthenticated"));
    }

    private static void refuse(String token) {
        given().header("Authorization", "Bearer " + token)
                .get("/api/v1/me")
                .then()
                .statusCode(401)
                .body("code", equalTo("unauthenticated"));
    }

    private static String issuer() {
        return ConfigProvider.getConfig().getValue("quarkus.oidc.auth-server-url", String.class);
    }

    private static JsonPath password(String realm, String client, String name, String scope) {
        return given().formParams(Map.of(
                        "grant_type", "password",
                        "client_id", client,
                        "username", name,
                        "password", name,
                        "scope", scope))
                .post(realm + "/protocol/openid-connect/token")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static void shortLivedClient(String admin) {
        var client = new HashMap<String, Object>();
        client.put("clientId", "short-lived");
        client.put("publicClient", true);
        client.put("standardFlowEnabled", false);
        client.put("directAccessGrantsEnabled", true);
        client.put("attributes", Map.of("access.token.lifespan", "1"));
        client.put("defaultClientScopes", List.of("basic", "profile", "email", "roles", "torikumi_api"));
        given().auth()
                .oauth2(admin)
                .contentType("application/json")
                .body(client)
                .post(issuer().replace("/realms/", "/admin/realms/") + "/clients")
                .then()
                .statusCode(201);
    }

    private static Map<String, String> signingKey() {
        return given().get(issuer() + "/protocol/openid-connect/certs")
                .jsonPath()
                .getMap("keys.find { it.use == 'sig' && it.alg == 'RS256' }");
    }

    private static RSAPublicKey publicKey(Map<String, String> jwk) throws GeneralSecurityException {
        var decoder = Base64.getUrlDecoder();
        return (RSAPublicKey) KeyFactory.getInstance("RSA")
                .generatePublic(new RSAPublicKeySpec(
                        new BigInteger(1, decoder.decode(jwk.get("n"))),
                        new BigInteger(1, decoder.decode(jwk.get("e")))));
    }
}
