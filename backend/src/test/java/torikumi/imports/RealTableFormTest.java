package torikumi.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import torikumi.forms.FormDesk;
import torikumi.forms.RoundTrip;
import torikumi.submission.Person;
import torikumi.submission.Submission;
import torikumi.submission.entry.Entry;
import torikumi.testing.Backing;

/**
 * Forms of three members of the real table, there and back. Its sentences are not part of the repository: only that they
 * come back is asserted.
 */
@QuarkusTest
@QuarkusTestResource(Backing.class)
class RealTableFormTest {

    private static final int MEMBERS = 3;

    private final ImportDesk desk = new ImportDesk(null);

    @Test
    @TestSecurity(user = "real-table-forms", roles = "system_admin")
    void goThereAndBack() throws IOException {
        var file = RealTableTest.file();
        assumeTrue(
                Files.isReadable(file), "実物の表がありません / the real table is not at ../shared/data/" + file.getFileName());
        var council = RealCouncil.open("real-table-forms");
        fill(council, Files.readAllBytes(file));
        var submissions = largest(council);
        assertThat(submissions).hasSize(MEMBERS);
        for (var i = 0; i < MEMBERS; i++) {
            new Person(null).explain(submissions.get(i)).then().statusCode(201);
            var trip = new RoundTrip(new FormDesk(null), submissions.get(i));
            trip.changesNothing();
            trip.findsWhatWasPlanted(i);
        }
    }

    private void fill(RealCouncil council, byte[] table) {
        String id = desk.upload(council.roundId(), table)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        desk.confirmAll(id);
        var mapping = desk.mapping(id);
        mapping.put("unplaced", List.of(Map.of("id", "U-L25C7", "action", "DROP", "reason", "左の欄と同じ文章のため")));
        desk.map(id, mapping).then().body("blockers", empty());
        desk.apply(id).then().statusCode(200);
    }

    private static List<UUID> largest(RealCouncil council) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Submission.<Submission>list("roundId", council.roundId()).stream()
                        .sorted((one, other) -> Long.compare(entries(other), entries(one)))
                        .map(submission -> submission.id)
                        .limit(MEMBERS)
                        .toList());
    }

    private static long entries(Submission submission) {
        return Entry.count("submissionId", submission.id);
    }
}
