package torikumi.rights;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import torikumi.testing.BackingWithDemo;

/** Every operation of the contract, asked by every role for its own, others' and nobody's things. */
@QuarkusTest
@QuarkusTestResource(value = BackingWithDemo.class, restrictToAnnotatedClass = true)
class RightsMatrixIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final RightsTable TABLE = RightsTable.read();
    // A form that names a round and lacks the file.
    private static final String FORM = "--b\r\nContent-Disposition: form-data; name=\"round\"\r\n\r\n%s\r\n--b--\r\n";
    private static Places places;

    @TestHTTPResource("/")
    URI root;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    static Stream<String> roles() {
        return TABLE.roles().stream();
    }

    @ParameterizedTest
    @MethodSource("roles")
    void answersAsTheTableSays(String role) throws IOException, InterruptedException {
        if (places == null) {
            places = Places.prepare();
        }
        var token = Actors.signIn(role, places);
        var differences = new ArrayList<String>();
        for (var cell : TABLE.of(role)) {
            var operation = cell.operation();
            var lists = TABLE.looksIntoLists(operation.rule());
            var expected = cell.answer(lists);
            var answer = send(token, operation, cell.target());
            var actual = told(answer, lists);
            if (!actual.equals(expected)) {
                differences.add("%s of %s: %s, not %s  %s"
                        .formatted(operation.id(), cell.target(), actual, expected, answer.body()));
            }
            refusesWell(answer, operation.id() + " of " + cell.target());
        }
        // In the first line of the failure too: it is all that summaries show.
        assertThat(differences)
                .as("what %s gets: %s", role, String.join("; ", differences))
                .isEmpty();
    }

    @Test
    void holdsEveryOperationOfTheContract() throws IOException {
        var contract = JSON.readTree(
                given().queryParam("format", "json").get("/q/openapi").asByteArray());
        var missing = new TreeSet<String>();
        var known = new TreeSet<String>();
        for (var path : contract.path("paths").properties()) {
            for (var method : path.getValue().properties()) {
                var id = method.getValue().path("operationId").asText();
                known.add(id);
                if (TABLE.operations.stream()
                        .noneMatch(line -> line.id().equals(id)
                                && line.method().equalsIgnoreCase(method.getKey())
                                && matches(path.getKey(), line.path()))) {
                    missing.add(id + " " + method.getKey() + " " + path.getKey());
                }
            }
        }
        assertThat(missing).as("add a line to rights/matrix.txt for").isEmpty();
        assertThat(TABLE.operations.stream().map(RightsTable.Operation::id).toList())
                .isSubsetOf(known);
    }

    private HttpResponse<String> send(String token, RightsTable.Operation operation, String target)
            throws IOException, InterruptedException {
        var sent = operation.body() == null ? "" : places.fill(operation.body(), target);
        var form = sent.startsWith("round=");
        var body = form ? BodyPublishers.ofString(FORM.formatted(sent.substring(6))) : BodyPublishers.ofString(sent);
        var request = HttpRequest.newBuilder(root.resolve(places.fill(operation.path(), target)))
                .method(operation.method(), body);
        if (operation.body() != null) {
            request.header("Content-Type", form ? "multipart/form-data; boundary=b" : "application/json");
        }
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private static String told(HttpResponse<String> answer, boolean lists) throws IOException {
        if (!lists || answer.statusCode() != 200) {
            return String.valueOf(answer.statusCode());
        }
        return results(answer).isEmpty() ? "200 none" : "200 some";
    }

    private static JsonNode results(HttpResponse<String> answer) throws IOException {
        return JSON.readTree(answer.body()).path("results");
    }

    private static void refusesWell(HttpResponse<String> answer, String what) {
        if (answer.statusCode() >= 400) {
            assertThat(answer.headers().firstValue("Content-Type"))
                    .as(what + ": " + answer)
                    .contains("application/problem+json");
            assertThat(answer.body()).as(what).contains("\"code\":").contains("\"trace_id\":");
        }
    }

    private static boolean matches(String template, String path) {
        var pattern = Pattern.compile("\\{[^}]+}").matcher(template).replaceAll("[^/]+");
        return path.replaceFirst("\\?.*$", "").matches(pattern);
    }
}
