package torikumi.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.model.Changed;

/** What was released keeps working: a breaking change is listed with its reason in openapi/approved-changes.txt. */
class ReleasedContractTest {

    private static final Path FOLDER = Path.of(System.getProperty("project.root", ".."), "openapi");
    private static final Path RELEASED = FOLDER.resolve("released.yaml");
    private static final Path APPROVED = FOLDER.resolve("approved-changes.txt");

    @Test
    void isNotBrokenUnapproved() throws IOException {
        assumeTrue(Files.exists(RELEASED), "Nothing has been released yet: openapi/released.yaml does not exist");
        assertThat(breaks(Files.readString(RELEASED), contract()))
                .as("Breaking changes. Undo them, or list each with its reason in openapi/approved-changes.txt")
                .isSubsetOf(approved());
    }

    @Test
    void approvalsGiveAReason() throws IOException {
        try (var lines = Files.lines(APPROVED)) {
            assertThat(lines.filter(line -> !line.isBlank() && !line.startsWith("#")))
                    .allMatch(line -> line.matches("(GET|PUT|POST|DELETE|PATCH) /api/v1/\\S+: .{10,}"));
        }
    }

    @Test
    void breakingChangesAreNoticed() throws IOException {
        var contract = contract();
        assertThat(breaks(contract, contract)).isEmpty();
        var integer = contract.replaceFirst("(?s)(\\n    Category:.*?name:\\n\\s+type: )string", "$1integer");
        assertThat(integer).isNotEqualTo(contract);
        assertThat(breaks(contract, integer)).contains("GET /api/v1/categories");
        assertThat(breaks(contract, contract.replace("/api/v1/themes:", "/api/v1/topics:")))
                .contains("GET /api/v1/themes", "POST /api/v1/themes");
    }

    private static TreeSet<String> breaks(String before, String after) {
        var difference = OpenApiCompare.fromContents(before, after);
        var missing = difference.getMissingEndpoints().stream()
                .map(endpoint -> endpoint.getMethod() + " " + endpoint.getPathUrl());
        var changed = difference.getChangedOperations().stream()
                .filter(Changed::isIncompatible)
                .map(operation -> operation.getHttpMethod() + " " + operation.getPathUrl());
        return Stream.concat(missing, changed).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> approved() throws IOException {
        return Files.readAllLines(APPROVED).stream()
                .filter(line -> !line.startsWith("#") && line.contains(":"))
                .map(line -> line.substring(0, line.indexOf(": ")))
                .toList();
    }

    private static String contract() throws IOException {
        return Files.readString(FOLDER.resolve("openapi.yaml"));
    }
}
