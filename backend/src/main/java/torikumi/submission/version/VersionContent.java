package torikumi.submission.version;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import torikumi.program.ProgramKind;
import torikumi.submission.EntryKind;
import torikumi.submission.entry.Marker;
import torikumi.submission.figure.FigureDoubt;
import torikumi.submission.figure.FigureMark;
import torikumi.submission.figure.FigureState;
import torikumi.submission.figure.Saying;
import torikumi.submission.mention.MentionField;
import torikumi.submission.mention.MentionState;

/**
 * Everything of a submission that was handed in, as it is stored and shown.
 *
 * @param cells in the table's order
 */
public record VersionContent(List<FrozenCell> cells) {

    /**
     * A cell.
     *
     * @param theme the theme's number in the round
     * @param themeId the theme that the round's was copied from
     * @param declaredByName who declared that there is nothing to report
     * @param entries in printed order
     */
    @Schema(name = "FrozenCell")
    public record FrozenCell(
            int theme,
            UUID themeId,
            EntryKind kind,
            boolean nothingToReport,
            @Schema(nullable = true) String declaredByName,
            List<FrozenEntry> entries) {}

    /** An entry. */
    @Schema(name = "FrozenEntry")
    public record FrozenEntry(
            UUID id,
            UUID lineageId,
            int version,
            @Schema(nullable = true) String department,
            @Schema(nullable = true) String heading,
            @Schema(nullable = true) String title,
            String text,
            Marker marker,
            List<FrozenMeasure> responseMeasures,
            List<FrozenMention> mentions,
            List<FrozenFigure> figures,
            Instant updatedAt) {

        public FrozenEntry {
            // absent in versions of before figures were read
            figures = figures == null ? List.of() : List.copyOf(figures);
        }

        /** The same entry with other marks. */
        public FrozenEntry with(List<FrozenMention> otherMentions, List<FrozenFigure> otherFigures) {
            return new FrozenEntry(
                    id,
                    lineageId,
                    version,
                    department,
                    heading,
                    title,
                    text,
                    marker,
                    responseMeasures,
                    otherMentions,
                    otherFigures,
                    updatedAt);
        }
    }

    /**
     * A response measure.
     *
     * @param id the response measure that the round's was copied from
     */
    @Schema(name = "FrozenMeasure")
    public record FrozenMeasure(UUID id, String name) {}

    /** A mention, also a dismissed one. */
    @Schema(name = "FrozenMention")
    public record FrozenMention(
            UUID id,
            MentionField field,
            int start,
            int end,
            UUID programId,
            String programName,
            ProgramKind kind,
            MentionState state) {}

    /**
     * A figure, also a dismissed one.
     *
     * @param text the characters that it stands in
     * @param programName as it was called then; null for none
     * @param carried whether all that it says but its dates is what a person said of it in an earlier round
     */
    @Schema(name = "FrozenFigure")
    public record FrozenFigure(
            UUID id,
            MentionField field,
            int start,
            int end,
            String text,
            Saying saying,
            @Schema(nullable = true) String programName,
            FigureState state,
            List<FigureDoubt> doubts,
            boolean carried) {

        /** A working one. */
        public static FrozenFigure of(FigureMark mark, String text, String programName) {
            return new FrozenFigure(
                    mark.id(),
                    mark.field(),
                    mark.start(),
                    mark.end(),
                    text,
                    mark.saying(),
                    programName,
                    mark.state(),
                    mark.doubts(),
                    mark.carried());
        }

        /** As a mark, to show. */
        public FigureMark mark() {
            return new FigureMark(id, field, start, end, saying, state, doubts, carried, 0);
        }
    }
}
