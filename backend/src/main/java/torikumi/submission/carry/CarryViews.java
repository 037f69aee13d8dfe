package torikumi.submission.carry;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import torikumi.http.Preconditions;
import torikumi.submission.EntryKind;
import torikumi.submission.entry.EntryView;
import torikumi.submission.entry.EntryView.Named;
import torikumi.submission.entry.EntryView.Writer;
import torikumi.submission.entry.Marker;

/** What the carry-over looks like on the wire. */
final class CarryViews {

    private CarryViews() {}

    /**
     * The last part of a member, entry by entry.
     *
     * @param source null when the member never had a part accepted before
     * @param undecided how many entries still need a decision
     * @param entries in the table's order, those of themes that the round has no more included
     */
    @Schema(name = "CarryOver")
    public record All(@Schema(nullable = true) Source source, int undecided, List<Item> entries) {}

    /**
     * What is carried over from.
     *
     * @param name of its round
     * @param asOf the as-of date of its table
     * @param version the accepted version
     */
    @Schema(name = "CarrySource")
    public record Source(
            UUID submissionId,
            UUID roundId,
            String name,
            int fiscalYear,
            @Schema(nullable = true) LocalDate asOf,
            int version,
            Instant submittedAt) {}

    /**
     * An entry of the last part.
     *
     * @param id the entry's own; {@code entry} of a decision's path
     * @param theme the theme's number in the present round; null when the round has it no more
     * @param themeName as it was
     * @param lostResponseMeasures response measures that the present round has no more; not carried
     * @param updatedAt when it was written, at the latest when it was handed in
     * @param flags its dates and figures
     * @param decision null while nothing is decided
     * @param carried the entry that goes on with it; null when there is none
     * @param version 0 while nothing is decided; a decision names it in {@code If-Match}
     */
    @Schema(name = "CarryOverEntry")
    public record Item(
            UUID id,
            UUID lineageId,
            @Schema(nullable = true) Integer theme,
            UUID themeId,
            String themeName,
            EntryKind kind,
            @Schema(nullable = true) String department,
            @Schema(nullable = true) String heading,
            @Schema(nullable = true) String title,
            String text,
            Marker marker,
            List<Named> responseMeasures,
            List<Named> lostResponseMeasures,
            Instant updatedAt,
            List<CarryFlag> flags,
            @Schema(nullable = true) CarryChoice decision,
            @JsonInclude(JsonInclude.Include.NON_NULL) Instant decidedAt,
            @JsonInclude(JsonInclude.Include.NON_NULL) Writer decidedBy,
            @Schema(nullable = true) Carried carried,
            int version) {

        String etag() {
            return Preconditions.etag(version);
        }
    }

    /**
     * The entry that goes on with one of the last part.
     *
     * @param unconfirmed whether nobody has changed or confirmed it
     * @param same whether it still says what it said
     */
    @Schema(name = "CarriedEntry")
    public record Carried(UUID id, int theme, EntryKind kind, boolean unconfirmed, boolean same) {}

    /**
     * A decision that was made.
     *
     * @param carriedEntry what became of the carried entry
     * @param lastYear the decided entry
     * @param entry the carried entry as it is now; null when there is none
     */
    @Schema(name = "CarryOverDecided")
    public record Decided(
            CarriedEntryRule.Outcome carriedEntry,
            Item lastYear,
            @Schema(nullable = true) EntryView entry) {}

    /**
     * What was continued at once.
     *
     * @param results each with the dates and figures that are still last year's
     * @param skipped entries that were decided before and stay as they are
     * @param toConfirm how many dates and figures there are in the results
     */
    @Schema(name = "CarryOverContinued")
    public record Continued(List<Decided> results, List<UUID> skipped, int toConfirm) {}
}
