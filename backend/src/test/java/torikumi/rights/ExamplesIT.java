package torikumi.rights;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import torikumi.security.Membership;
import torikumi.security.Role;
import torikumi.submission.Submission;
import torikumi.testing.BackingWithDemo;

/** The examples in {@code openapi/examples} do what they say. */
@QuarkusTest
@QuarkusTestResource(value = BackingWithDemo.class, restrictToAnnotatedClass = true)
class ExamplesIT {

    private static final Path EXAMPLES = Path.of(System.getProperty("project.root", ".."), "openapi", "examples");
    private static final String MACHINE = "00000000-0000-7000-8000-0000000000a7";
    private static final UUID COUNCIL = UUID.fromString("00000000-0000-7000-8001-000000000001");
    private static final UUID SEAT = UUID.fromString("00000000-0000-7000-8006-000000000006");
    private static final UUID ROUND = UUID.fromString("00000000-0000-7000-8008-000000000002");
    private String submission;

    @TestHTTPResource("/")
    URI root;

    @BeforeEach
    void joins() {
        QuarkusTransaction.requiringNew().run(() -> {
            Membership.delete("sub", MACHINE);
            var membership = new Membership();
            membership.sub = MACHINE;
            membership.role = Role.EDITOR;
            membership.councilId = COUNCIL;
            membership.memberId = SEAT;
            membership.persist();
            submission = Submission.<Submission>find("roundId = ?1 and memberId = ?2", ROUND, SEAT)
                    .<Submission>singleResult()
                    .id
                    .toString();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"bash read-entries.sh", "python3 read_entries.py"})
    void readEveryPublishedEntry(String command) throws IOException, InterruptedException {
        int published = given().get("/api/v1/entries").path("metadata.resultset.count");
        assertThat(run(command).lines()).hasSize(published);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bash write-entry.sh", "python3 write_entry.py"})
    void writeAnEntryOnce(String command) throws IOException, InterruptedException {
        var id = UUID.randomUUID().toString();
        assertThat(run(command, submission, id)).contains(id);
        assertThat(run(command, submission, id)).contains(id).contains("\"version\"");
    }

    private String run(String command, String... arguments) throws IOException, InterruptedException {
        var words = command.split(" ");
        assumeTrue(onPath(words[0]) && (!words[0].equals("bash") || (onPath("curl") && onPath("jq"))));
        var all = Stream.concat(Stream.of(words), Stream.of(arguments)).toList();
        return output(all);
    }

    private String output(List<String> command) throws IOException, InterruptedException {
        var errors = Files.createTempFile("example", ".err");
        var builder = new ProcessBuilder(command).directory(EXAMPLES.toFile()).redirectError(errors.toFile());
        var address = root.toString();
        builder.environment().put("TORIKUMI", address.substring(0, address.length() - 1));
        builder.environment()
                .put("ISSUER", ConfigProvider.getConfig().getValue("quarkus.oidc.auth-server-url", String.class));
        var process = builder.start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue())
                .as("%s: %s %s", command, output, Files.readString(errors))
                .isZero();
        Files.delete(errors);
        return output;
    }

    private static boolean onPath(String program) {
        return Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
