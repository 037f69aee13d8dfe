package torikumi.forms;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import torikumi.submission.Submission;
import torikumi.testing.Backing;

/** The demo member's form, there and back; it is left in {@code target/forms} to be looked at. */
@QuarkusTest
@QuarkusTestResource(value = DemoFormTest.WithDemo.class, restrictToAnnotatedClass = true)
class DemoFormTest {

    private static final Path PRINTED = Path.of("target/forms");
    private static final UUID SEAT = UUID.fromString("00000000-0000-7000-8006-000000000005");
    private static final UUID ROUND = UUID.fromString("00000000-0000-7000-8008-000000000002");
    private static final String EDITOR = "00000000-0000-7000-8000-0000000000a3";

    /** A database with the demo council; no Keycloak. */
    public static class WithDemo extends Backing {
        @Override
        public Map<String, String> start() {
            var settings = new HashMap<>(super.start());
            settings.put("torikumi.demo", "true");
            return settings;
        }
    }

    @Test
    void goesThereAndBack() throws IOException {
        UUID submission = QuarkusTransaction.requiringNew()
                .call(() -> Submission.<Submission>find("roundId = ?1 and memberId = ?2", ROUND, SEAT)
                        .<Submission>singleResult()
                        .id);
        Files.createDirectories(PRINTED);
        Files.write(PRINTED.resolve("demo.xlsx"), new FormDesk(EDITOR).download(submission));
        var trip = new RoundTrip(new FormDesk(EDITOR), submission);
        trip.changesNothing();
        trip.findsWhatWasPlanted(1);
    }
}
