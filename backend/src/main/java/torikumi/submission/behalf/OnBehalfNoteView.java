package torikumi.submission.behalf;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why the secretariat wrote for a member, as the API shows it.
 *
 * @param receivedOn when the member's words arrived
 * @param source what the member sent
 */
@Schema(name = "OnBehalfNote")
public record OnBehalfNoteView(
        UUID id,
        UUID submissionId,
        Channel channel,
        @Schema(nullable = true) LocalDate receivedOn,
        String reason,
        @Schema(nullable = true) String source,
        Instant notedAt,
        String notedByName) {

    static OnBehalfNoteView of(OnBehalfNote note) {
        return new OnBehalfNoteView(
                note.id,
                note.submissionId,
                note.channel,
                note.receivedOn,
                note.reason,
                note.source,
                note.notedAt,
                note.notedByName);
    }
}
