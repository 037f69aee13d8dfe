package torikumi.embedded;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/** The few calls of Keycloak's admin API that a realm is kept up to date with. */
final class AdminApi {
    private final JsonMapper json = new JsonMapper();
    private final HttpClient http;
    private final URI keycloak;
    private final String realm;
    private String token = "";

    AdminApi(HttpClient http, URI keycloak, String realm) {
        this.http = http;
        this.keycloak = keycloak;
        this.realm = realm;
    }

    /** Signs in to the master realm; the token is good for about a minute. */
    void signIn(String user, String password) throws IOException {
        var form =
                "grant_type=password&client_id=admin-cli&username=%s&password=%s".formatted(part(user), part(password));
        var request = HttpRequest.newBuilder(keycloak.resolve("/realms/master/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
        token = send(request).path("access_token").asText();
    }

    JsonNode get(String path) throws IOException {
        return send(request(path).GET());
    }

    void post(String path, JsonNode body) throws IOException {
        send(request(path).POST(BodyPublishers.ofString(body.toString())));
    }

    /** @param body may be null: then nothing is sent */
    void put(String path, JsonNode body) throws IOException {
        send(request(path).PUT(body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body.toString())));
    }

    void delete(String path) throws IOException {
        send(request(path).DELETE());
    }

    /** A name as one part of a path or form. */
    static String part(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(keycloak.resolve("/admin/realms/" + realm + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json");
    }

    private JsonNode send(HttpRequest.Builder builder) throws IOException {
        var request = builder.build();
        try {
            var response = http.send(request, BodyHandlers.ofString());
            if (response.statusCode() >= 400) {
                throw new StartFailed("Keycloak の設定を更新できません。 Keycloak refused: %s %s -> %d %s"
                        .formatted(request.method(), request.uri().getPath(), response.statusCode(), response.body()));
            }
            return response.body().isBlank() ? MissingNode.getInstance() : json.readTree(response.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailed("中断されました。 Interrupted.", e);
        }
    }
}
