package torikumi.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import torikumi.testing.Backing;

/** The checked-in contract is the one that the code makes, and every operation in it is complete. */
@QuarkusTest
@QuarkusTestResource(Backing.class)
class ContractTest {

    private static final Path GENERATED = Path.of("target/openapi");
    private static final Path CHECKED_IN = Path.of(System.getProperty("project.root", ".."), "openapi/openapi.yaml");
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    /** An operation with its place. */
    private record Operation(String name, JsonNode node) {}

    @Test
    void isCheckedIn() throws IOException {
        var generated = Files.readString(GENERATED.resolve("openapi.yaml"));
        assertThat(Files.readString(CHECKED_IN))
                .as("openapi/openapi.yaml is not what the code makes. Refresh it with script/contract, look at the"
                        + " difference, and commit it.")
                .isEqualTo(generated);
    }

    @Test
    void isOfTheVersionThatCheckersUnderstand() throws IOException {
        assertThat(contract().path("openapi").asText()).isEqualTo("3.0.3");
        assertThat(contract().at("/servers/0/url").asText()).isEqualTo("/");
    }

    @Test
    void namesEverySchemaForItself() throws IOException {
        // Two classes of one name get a number by chance of their order: give one @Schema(name = …).
        assertThat(contract().at("/components/schemas").fieldNames())
                .toIterable()
                .noneMatch(name -> name.matches(".*[0-9]"));
    }

    @Test
    void holdsOnlyTheApi() throws IOException {
        contract().path("paths").fieldNames().forEachRemaining(path -> assertThat(path)
                .startsWith("/api/v1/"));
    }

    @Test
    void namesEveryOperationOnceAndSumsItUp() throws IOException {
        var operations = operations();
        assertThat(operations).isNotEmpty();
        assertThat(operations.stream()
                        .map(operation -> operation.node().path("operationId").asText()))
                .doesNotHaveDuplicates();
        assertThat(operations).allSatisfy(operation -> {
            assertThat(operation.node().path("operationId").asText())
                    .as(operation.name())
                    .matches("[a-z][A-Za-z]+");
            assertThat(operation.node().path("summary").asText())
                    .as(operation.name() + ": summary")
                    .isNotBlank();
            assertThat(operation.node().path("tags"))
                    .as(operation.name() + ": tags")
                    .isNotEmpty();
        });
    }

    @Test
    void saysWhatEachOperationAnswers() throws IOException {
        assertThat(operations()).allSatisfy(operation -> {
            var responses = operation.node().path("responses");
            assertThat(responses.fieldNames())
                    .toIterable()
                    .as(operation.name() + ": a success and the problems")
                    .anyMatch(status -> status.startsWith("2") || status.startsWith("3"))
                    .contains("default");
            responses.properties().stream()
                    .filter(response -> Set.of("200", "201").contains(response.getKey()))
                    .forEach(response -> assertThat(response.getValue().path("content"))
                            .as(operation.name() + ": declare the body with @APIResponse")
                            .isNotEmpty());
            if (operation.node().has("security")) {
                assertThat(responses.has("401")).as(operation.name() + ": 401").isTrue();
            }
        });
    }

    private static List<Operation> operations() throws IOException {
        var operations = new ArrayList<Operation>();
        for (var path : contract().path("paths").properties()) {
            for (var method : path.getValue().properties()) {
                if (METHODS.contains(method.getKey())) {
                    operations.add(new Operation(method.getKey() + " " + path.getKey(), method.getValue()));
                }
            }
        }
        return operations;
    }

    private static JsonNode contract() throws IOException {
        return new ObjectMapper().readTree(GENERATED.resolve("openapi.json").toFile());
    }
}
