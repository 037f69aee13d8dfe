package torikumi.submission.measure;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A response measure that an entry may serve.
 *
 * @param responseMeasureId the round's copy, as an entry's {@code response_measure_ids} takes it
 * @param source where it comes from
 * @param word that both the text and the measure have; for {@code LAST_ROUND} the programme that last year's entry named
 *     too, or null where it is the same entry carried on
 */
@Schema(name = "ResponseMeasureProposal")
public record MeasureProposalView(
        UUID entryId,
        UUID responseMeasureId,
        String name,
        Source source,
        @Schema(nullable = true) String word) {

    /** Where a proposal comes from. */
    @Schema(name = "ResponseMeasureProposalSource")
    public enum Source {
        /** Chosen by the member last year for this entry, or for one under the same theme that names the same programme. */
        LAST_ROUND,
        /** The entry has words of the measure's name. */
        TEXT,
        /** The entry reads like published ones that serve it; the word speaks for it most. */
        PUBLISHED
    }
}
