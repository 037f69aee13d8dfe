package torikumi.submission.rereading;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A reading of all texts as the API shows it.
 *
 * @param total entries there are to read
 * @param done entries read so far
 * @param changed entries that name something else than before
 * @param finishedAt absent while it is running
 */
@Schema(name = "Rereading")
public record RereadingView(
        UUID id,
        RereadingState state,
        int total,
        int done,
        int changed,
        Instant startedAt,
        @JsonInclude(JsonInclude.Include.NON_NULL) Instant finishedAt) {

    public static RereadingView of(Rereading rereading) {
        return new RereadingView(
                rereading.id,
                rereading.getState(),
                rereading.total,
                rereading.done,
                rereading.changed,
                rereading.startedAt,
                rereading.getFinishedAt());
    }
}
