import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

// Reads all published entries, a page of JSON a line. The JDK reads no JSON: bring your library for more than the cursor.
String torikumi = System.getenv().getOrDefault("TORIKUMI", "http://localhost:8080");
Pattern next = Pattern.compile("\"next_cursor\":\"([^\"]+)\"");

void main() throws Exception {
    try (var client = HttpClient.newHttpClient()) {
        var cursor = "";
        do {
            var uri = URI.create(torikumi + "/api/v1/entries?limit=500&cursor="
                    + URLEncoder.encode(cursor, StandardCharsets.UTF_8));
            var answer = client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(answer.body());
            }
            IO.println(answer.body());
            var found = next.matcher(answer.body());
            cursor = found.find() ? found.group(1) : "";
        } while (!cursor.isEmpty());
    }
}
