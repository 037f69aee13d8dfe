package torikumi.embedded;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Keycloak leaves a realm that exists alone on import. This applies the realm file's settings, roles, client scopes and
 * clients through the admin API when the file has changed; people stay as they are, and nothing is deleted but the
 * mappers of our own scopes.
 */
final class RealmSync {
    static final String ADMIN = "admin";

    private final AdminApi api;
    private final JsonNode realm;

    RealmSync(HttpClient http, URI keycloak, Map<String, String> places) {
        this.api = new AdminApi(http, keycloak, RealmFile.NAME);
        this.realm = RealmFile.filled(places);
    }

    /** @param applied remembers the realm that was applied last */
    void applyIfChanged(Path applied) {
        try {
            var wanted = realm.toString();
            if (Files.exists(applied) && Files.readString(applied).equals(wanted)) {
                return;
            }
            apply();
            Files.writeString(applied, wanted);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void apply() throws IOException {
        api.signIn(ADMIN, ADMIN);
        var settings = (ObjectNode) realm.deepCopy();
        settings.remove(List.of("roles", "clientScopes", "clients", "users", "components"));
        api.put("", settings);
        applyRoles();
        var scopes = applyScopes();
        applyClients(scopes);
        applyServiceAccounts();
    }

    private void applyRoles() throws IOException {
        var known = byName(api.get("/roles?max=1000"), "name");
        for (var role : realm.at("/roles/realm")) {
            var name = role.get("name").asText();
            if (known.containsKey(name)) {
                api.put("/roles/" + AdminApi.part(name), role);
            } else {
                api.post("/roles", role);
            }
        }
    }

    /** Gives the ids of all scopes by name. */
    private Map<String, String> applyScopes() throws IOException {
        var known = byName(api.get("/client-scopes"), "name");
        for (var scope : realm.get("clientScopes")) {
            var id = known.get(scope.get("name").asText());
            if (id == null) {
                api.post("/client-scopes", scope);
            } else {
                api.put("/client-scopes/" + id, scope);
                replaceMappers("/client-scopes/" + id + "/protocol-mappers/models", scope.path("protocolMappers"));
            }
        }
        return byName(api.get("/client-scopes"), "name");
    }

    private void replaceMappers(String path, JsonNode wanted) throws IOException {
        for (var mapper : api.get(path)) {
            api.delete(path + "/" + mapper.get("id").asText());
        }
        for (var mapper : wanted) {
            api.post(path, mapper);
        }
    }

    private void applyClients(Map<String, String> scopes) throws IOException {
        var known = byName(api.get("/clients?max=1000"), "clientId");
        for (var client : realm.get("clients")) {
            var id = known.get(client.get("clientId").asText());
            if (id == null) {
                api.post("/clients", client);
                continue;
            }
            api.put("/clients/" + id, client);
            for (var kind : List.of("default", "optional")) {
                applyScopesOf("/clients/%s/%s-client-scopes".formatted(id, kind), client, kind, scopes);
            }
        }
    }

    private void applyScopesOf(String path, JsonNode client, String kind, Map<String, String> scopes)
            throws IOException {
        var have = byName(api.get(path), "name");
        var want = new TreeMap<String, String>();
        client.path(kind + "ClientScopes").forEach(name -> want.put(name.asText(), scopes.get(name.asText())));
        for (var scope : have.entrySet()) {
            if (!want.containsKey(scope.getKey())) {
                api.delete(path + "/" + scope.getValue());
            }
        }
        for (var scope : want.entrySet()) {
            if (!have.containsKey(scope.getKey())) {
                api.put(path + "/" + scope.getValue(), null);
            }
        }
    }

    /** What a client may do as itself is no person's affair: it follows the file. */
    private void applyServiceAccounts() throws IOException {
        var clients = byName(api.get("/clients?max=1000"), "clientId");
        for (var user : realm.get("users")) {
            for (var granted : user.path("clientRoles").properties()) {
                var account = api.get("/clients/%s/service-account-user"
                        .formatted(
                                clients.get(user.get("serviceAccountClientId").asText())));
                var of = clients.get(granted.getKey());
                var roles = JsonNodeFactory.instance.arrayNode();
                for (var name : granted.getValue()) {
                    roles.add(api.get("/clients/%s/roles/%s".formatted(of, AdminApi.part(name.asText()))));
                }
                api.post(
                        "/users/%s/role-mappings/clients/%s"
                                .formatted(account.get("id").asText(), of),
                        roles);
            }
        }
    }

    private static Map<String, String> byName(JsonNode list, String key) {
        var ids = new TreeMap<String, String>();
        list.forEach(item -> ids.put(item.get(key).asText(), item.get("id").asText()));
        return ids;
    }
}
