package torikumi.submission.entry;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import torikumi.submission.EntryKind;
import torikumi.submission.RoundFrame;
import torikumi.submission.figure.FigureView;
import torikumi.submission.mention.CouncilNames;
import torikumi.submission.mention.MentionView;

/**
 * An entry as the API shows it; a published one has an edition instead of a submission and names no author.
 *
 * @param theme the theme by its number in the round and by its stable id
 * @param responseMeasures with the stable ids of the measures that the round's were copied from
 * @param version counts what the author wrote
 * @param etag {@code "version.derived"}, as the ETag header has it
 * @param carriedFrom the entry of an earlier round that it goes on with; absent when it began here
 * @param unconfirmed whether it was carried over and since then neither changed nor confirmed by a person
 * @param copyGroup shared by the working entries of a submission that hold one text under several themes
 * @param mergedLineageIds the lineages of entries that were merged into this working one; absent when there are none
 */
@Schema(name = "Entry")
public record EntryView(
        UUID id,
        UUID lineageId,
        @JsonInclude(JsonInclude.Include.NON_NULL) UUID submissionId,
        @JsonInclude(JsonInclude.Include.NON_NULL) UUID editionId,
        Named member,
        RoundOf round,
        ThemeOf theme,
        EntryKind kind,
        @Schema(nullable = true) String department,
        @Schema(nullable = true) String heading,
        @Schema(nullable = true) String title,
        String text,
        Marker marker,
        List<Named> responseMeasures,
        @JsonInclude(JsonInclude.Include.NON_NULL) List<MentionView> mentions,
        @JsonInclude(JsonInclude.Include.NON_NULL) List<FigureView> figures,
        int version,
        String etag,
        Instant updatedAt,
        @JsonInclude(JsonInclude.Include.NON_NULL) Writer updatedBy,
        @JsonInclude(JsonInclude.Include.NON_NULL) CarriedFrom carriedFrom,
        @JsonInclude(JsonInclude.Include.NON_NULL) Boolean unconfirmed,
        @JsonInclude(JsonInclude.Include.NON_NULL) UUID copyGroup,
        @JsonInclude(JsonInclude.Include.NON_NULL) List<UUID> mergedLineageIds) {

    /** Something with a name. */
    @Schema(name = "Named")
    public record Named(UUID id, String name) {}

    /** The round of an entry. */
    @Schema(name = "EntryRound")
    public record RoundOf(UUID id, String name, int fiscalYear) {}

    /** The theme of an entry. */
    @Schema(name = "EntryTheme")
    public record ThemeOf(int number, String name, UUID themeId) {}

    /**
     * Who wrote last.
     *
     * @param onBehalf whether on the member's behalf (代理入力)
     */
    @Schema(name = "EntryWriter")
    public record Writer(String name, boolean onBehalf) {}

    /** The entry and its version that a carried one was copied from. */
    @Schema(name = "EntryCarriedFrom")
    public record CarriedFrom(UUID entryId, int version) {

        /** Null where nothing was carried. */
        public static CarriedFrom of(UUID entryId, Integer version) {
            return entryId == null ? null : new CarriedFrom(entryId, version);
        }
    }

    /** The same entry without what is read from it anew at each save: what a history line keeps. */
    public EntryView withoutFigures() {
        return new EntryView(
                id,
                lineageId,
                submissionId,
                editionId,
                member,
                round,
                theme,
                kind,
                department,
                heading,
                title,
                text,
                marker,
                responseMeasures,
                mentions,
                null,
                version,
                etag,
                updatedAt,
                updatedBy,
                carriedFrom,
                unconfirmed,
                copyGroup,
                mergedLineageIds);
    }

    /** A working entry. */
    public static EntryView of(EntryState state, RoundFrame frame, CouncilNames names) {
        var entry = state.entry();
        var round = state.part().round();
        var theme = frame.theme(state.cell().theme).orElseThrow();
        var fields = state.fields();
        return new EntryView(
                entry.id,
                entry.lineageId,
                entry.submissionId,
                null,
                new Named(state.part().submission().memberId, state.part().member().name),
                new RoundOf(round.id, round.name, round.fiscalYear),
                new ThemeOf(theme.number(), theme.name(), theme.originId()),
                state.cell().kind,
                entry.department,
                entry.heading,
                entry.title,
                entry.text,
                entry.marker,
                frame.measures(state.measures()).stream()
                        .map(measure -> new Named(measure.originId(), measure.name()))
                        .toList(),
                state.mentions().stream()
                        .map(mention -> MentionView.of(mention, fields, names))
                        .toList(),
                state.figures().stream()
                        .map(figure -> FigureView.of(figure, fields, names))
                        .toList(),
                entry.version,
                entry.etag(),
                entry.updatedAt,
                new Writer(entry.updatedByName, entry.updatedOnBehalf),
                CarriedFrom.of(entry.carriedFromEntry, entry.carriedFromVersion),
                entry.unconfirmed,
                entry.copyGroup,
                entry.mergedLineages.isEmpty() ? null : entry.mergedLineages);
    }
}
