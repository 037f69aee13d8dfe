package torikumi.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeycloakServerIT {
    private static final JsonMapper JSON = new JsonMapper();
    private static HttpClient http;
    private static URI issuer;

    @BeforeAll
    static void start() {
        http = HttpClient.newHttpClient();
        issuer = URI.create(TestBacking.issuer());
    }

    @AfterAll
    static void stop() {
        http.close();
    }

    @Test
    void tokensOfTheDemoAccountsSayWhoTheyAreAndForWhomTheyAre() throws IOException, InterruptedException {
        var admin = claims("grant_type=password&client_id=torikumi-cli&username=admin&password=admin");
        assertThat(admin.get("sub").asText()).isEqualTo("00000000-0000-7000-8000-0000000000a1");
        assertThat(admin.get("aud").asText()).isEqualTo("torikumi");
        assertThat(admin.get("name").asText()).isEqualTo("管理 太郎");
        assertThat(admin.at("/realm_access/roles"))
                .anyMatch(role -> role.asText().equals("system_admin"));

        var editor = claims("grant_type=password&client_id=torikumi-cli&username=editor&password=editor");
        assertThat(editor.at("/realm_access/roles"))
                .noneMatch(role -> role.asText().equals("system_admin"));
    }

    @Test
    void theSignInPageIsOurs() throws IOException, InterruptedException {
        var page = get(issuer + "/protocol/openid-connect/auth?client_id=torikumi&response_type=code&scope=openid"
                + "&redirect_uri=http://localhost:8080/auth/callback&code_challenge_method=S256&code_challenge="
                + "a".repeat(43));
        assertThat(page).contains("<title>取組状況表にサインイン</title>").contains("lang=\"ja\"");
        var style = Pattern.compile("href=\"(/[^\"]*torikumi\\.css)\"").matcher(page);
        assertThat(style.find()).isTrue();
        assertThat(get(issuer.resolve(style.group(1)).toString())).contains("#0017c1");
    }

    @Test
    void aMachineGetsItsScopesAndNoMoreThanItMayAskFor() throws IOException, InterruptedException {
        var form = "grant_type=client_credentials&client_id=demo-system&client_secret=demo-system";
        assertThat(claims(form).get("scope").asText().split(" "))
                .containsExactlyInAnyOrder("read:published", "read:submissions");
        assertThat(claims(form + "&scope=write:entries").get("scope").asText()).contains("write:entries");
        assertThat(token("grant_type=password&client_id=torikumi&client_secret=torikumi-demo-secret"
                                + "&username=editor&password=editor")
                        .get("error")
                        .asText())
                .isEqualTo("unauthorized_client");
    }

    @Test
    void aChangedRealmFileIsAppliedAndPeopleStay(@TempDir Path folder) throws IOException {
        var api = new AdminApi(http, issuer, RealmFile.NAME);
        api.signIn(RealmSync.ADMIN, RealmSync.ADMIN);
        api.post("/users", JSON.readTree("{\"username\":\"newcomer\",\"enabled\":true,\"lastName\":\"新任\"}"));

        new RealmSync(http, issuer, Map.of("TORIKUMI_URL", "http://localhost:9999"))
                .applyIfChanged(folder.resolve("applied"));

        var client = api.get("/clients?clientId=torikumi").get(0);
        assertThat(client.get("redirectUris"))
                .extracting(JsonNode::asText)
                .containsExactlyInAnyOrder("http://localhost:9999/auth/callback", "http://localhost:9999/");
        assertThat(client.get("defaultClientScopes")).hasSize(6);
        assertThat(api.get("/users?exact=true&username=newcomer")).hasSize(1);
        assertThat(api.get("/users?exact=true&username=editor")).hasSize(1);
    }

    private static String get(String address) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address)).build();
        return http.send(request, BodyHandlers.ofString()).body();
    }

    private static JsonNode claims(String form) throws IOException, InterruptedException {
        var payload = token(form).get("access_token").asText().split("\\.")[1];
        return JSON.readTree(Base64.getUrlDecoder().decode(payload));
    }

    private static JsonNode token(String form) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        return JSON.readTree(http.send(request, BodyHandlers.ofString()).body());
    }
}
