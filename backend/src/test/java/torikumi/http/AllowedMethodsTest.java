package torikumi.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import torikumi.testing.Backing;

/** Every address of the contract refuses the methods that it does not have, and names those that it has. */
@QuarkusTest
@QuarkusTestResource(Backing.class)
class AllowedMethodsTest {

    private static final List<String> METHODS = List.of("GET", "POST", "PUT", "DELETE", "PATCH");

    static Stream<String> paths() throws IOException {
        return contract().properties().stream().map(path -> path.getKey());
    }

    @ParameterizedTest
    @MethodSource("paths")
    void areNamedWith405(String path) throws IOException {
        var operations = contract().path(path);
        var allowed = new TreeSet<String>();
        METHODS.stream()
                .filter(method -> operations.has(method.toLowerCase(Locale.ROOT)))
                .forEach(allowed::add);
        if (allowed.contains("GET")) {
            allowed.add("HEAD");
        }
        var others =
                METHODS.stream().filter(method -> !allowed.contains(method)).toList();
        assertThat(others).isNotEmpty();
        for (var method : others) {
            var answer = given().request(method, address(path));
            assertThat(answer.statusCode()).as(method + " " + path).isEqualTo(405);
            assertThat(answer.contentType()).startsWith("application/problem+json");
            assertThat(answer.jsonPath().getString("code")).isEqualTo("method_not_allowed");
            assertThat(answer.header("Allow")).as(method + " " + path).isEqualTo(String.join(", ", allowed));
        }
    }

    // Templates with a format of their own get a value of that format, the others an id of nothing.
    private static String address(String path) {
        return path.replace("{format}", "html")
                .replace("{sha256}", "0".repeat(64))
                .replaceAll("\\{[a-z_]+}", "00000000-0000-7000-8000-000000000000");
    }

    private static JsonNode contract() throws IOException {
        return new ObjectMapper()
                .readTree(Path.of("target/openapi/openapi.json").toFile())
                .path("paths");
    }
}
