package torikumi.finding;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import torikumi.http.Messages;

/**
 * A finding as the API shows it.
 *
 * @param message what it is and what to do, in the caller's language
 * @param places where; several when the same stands in several entries
 * @param slip what a correction by the secretariat would replace; null where it is no spelling
 * @param decidedAt when it was accepted as it is, or found to be fixed
 * @param decidedBy who accepted it, or changed the text; null when nobody did
 * @param note why it may stay; may be empty
 */
@Schema(name = "Finding")
public record FindingView(
        UUID id,
        UUID roundId,
        FindingCode code,
        String message,
        FindingState state,
        List<Place> places,
        @Schema(nullable = true) SlipView slip,
        Instant foundAt,
        @Schema(nullable = true) Instant decidedAt,
        @Schema(nullable = true) String decidedBy,
        String note,
        int version) {

    static FindingView of(Finding finding, Locale language) {
        return new FindingView(
                finding.id,
                finding.roundId,
                finding.code,
                Messages.text(language, finding.code.key(), finding.args.toArray()),
                finding.getState(),
                finding.places,
                SlipView.of(finding).orElse(null),
                finding.foundAt,
                finding.getDecidedAt(),
                finding.getDecidedByName(),
                finding.getNote(),
                finding.shownVersion());
    }
}
