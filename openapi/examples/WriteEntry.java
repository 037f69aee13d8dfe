import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;

// Adds an entry to theme 1. Run again with the same ID it changes nothing, so a lost answer is no problem.
static final int ATTEMPTS = 4;
static final String ENTRY =
        """
        {"theme": 1, "kind": "INITIATIVE", "title": "相談会の開催", "text": "出張相談会を3回開催した。"}
        """;

Map<String, String> settings = System.getenv();
String torikumi = settings.getOrDefault("TORIKUMI", "http://localhost:8080");
String issuer = settings.getOrDefault("ISSUER", "http://localhost:8180/realms/torikumi");

void main(String[] args) throws Exception {
    if (args.length != 2) {
        throw new IllegalArgumentException("usage: java WriteEntry.java SUBMISSION ID");
    }
    try (var client = HttpClient.newHttpClient()) {
        var request = HttpRequest.newBuilder(
                        URI.create(torikumi + "/api/v1/submissions/" + args[0] + "/entries/" + args[1]))
                .header("Authorization", "Bearer " + token(client))
                .header("If-None-Match", "*")
                .header("Content-Type", "application/json")
                .timeout(Duration.ofSeconds(30))
                .PUT(BodyPublishers.ofString(ENTRY))
                .build();
        var answer = patiently(client, request);
        // 201 the first time, 200 when it was there already with this content
        IO.println(answer.statusCode() + " " + answer.body());
    }
}

HttpResponse<String> patiently(HttpClient client, HttpRequest request) throws Exception {
    for (var attempt = 1; ; attempt++) {
        try {
            var answer = client.send(request, BodyHandlers.ofString());
            if (answer.statusCode() < 500 || attempt == ATTEMPTS) {
                return answer;
            }
        } catch (IOException failure) {
            if (attempt == ATTEMPTS) {
                throw failure;
            }
        }
        Thread.sleep(Duration.ofSeconds(1L << attempt));
    }
}

String token(HttpClient client) throws Exception {
    var form = "grant_type=client_credentials&scope=write:entries&client_id="
            + settings.getOrDefault("CLIENT_ID", "demo-system")
            + "&client_secret=" + settings.getOrDefault("CLIENT_SECRET", "demo-system");
    var request = HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build();
    var answer = client.send(request, BodyHandlers.ofString()).body();
    var found = Pattern.compile("\"access_token\":\"([^\"]+)\"").matcher(answer);
    if (!found.find()) {
        throw new IllegalStateException(answer);
    }
    return found.group(1);
}
