package torikumi.imports;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import torikumi.http.Messages;
import torikumi.imports.proposal.Blocker;
import torikumi.imports.proposal.LedgerRange;
import torikumi.imports.proposal.Mapping;
import torikumi.imports.proposal.Proposal;
import torikumi.imports.proposal.Resolution;
import torikumi.imports.proposal.Unplaced;
import torikumi.imports.proposal.Use;
import torikumi.submission.EntryKind;

/** An import as the API shows it. */
@Schema(name = "Import")
public record ImportView(
        UUID id,
        UUID roundId,
        String fileName,
        String encoding,

        @Schema(description = "Nothing in the file names its encoding: look at the first lines")
        boolean encodingGuessed,

        ImportState state,
        Proposal proposal,
        Mapping mapping,
        Unaccounted unaccounted,
        List<BlockerView> blockers,
        Differences differences,
        @Schema(nullable = true) ImportResult result,
        Instant createdAt,
        String createdByName,
        @Schema(nullable = true) Instant appliedAt,
        int version) {

    /**
     * What of the source has no place yet.
     *
     * @param count in characters of the source (UTF-16 code units)
     */
    @Schema(name = "ImportUnaccounted")
    public record Unaccounted(int count, List<Range> ranges) {

        static Unaccounted of(Resolution resolution, Proposal proposal) {
            var open = resolution.ledger().ranges().stream()
                    .filter(range -> range.use() == Use.UNPLACED && range.ref() != null)
                    .collect(Collectors.groupingBy(range -> range.ref().cell()));
            return new Unaccounted(
                    resolution.unaccounted(),
                    proposal.unplaced().stream()
                            .filter(text -> open.containsKey(text.id()))
                            .map(text -> Range.of(text, open.get(text.id())))
                            .toList());
        }
    }

    /**
     * A stretch of the source without a place.
     *
     * @param text as the proposal has it, without what is mere markup
     */
    @Schema(name = "ImportRange")
    public record Range(int start, int end, String text) {

        static Range of(Unplaced unplaced, List<LedgerRange> open) {
            return new Range(open.getFirst().start(), open.getLast().end(), unplaced.text());
        }
    }

    /**
     * What forbids to apply.
     *
     * @param code stable code
     * @param block the block's number
     * @param theme the theme's number
     * @param subject the id of the cell or unplaced text
     * @param characters how many characters it is about
     */
    @Schema(name = "ImportBlocker")
    public record BlockerView(
            String code,
            String message,
            @Schema(nullable = true) Integer block,
            @Schema(nullable = true) Integer theme,
            @Schema(nullable = true) EntryKind kind,
            @Schema(nullable = true) String subject,
            int characters) {

        static BlockerView of(Blocker blocker, Locale language) {
            return new BlockerView(
                    blocker.code().code(),
                    Messages.text(language, blocker.code().code()),
                    blocker.block(),
                    blocker.theme(),
                    blocker.kind(),
                    blocker.subject(),
                    blocker.characters());
        }
    }

    /**
     * What applying would change now.
     *
     * @param changed cells that would change
     * @param unchanged cells that hold this very content already
     */
    @Schema(name = "ImportDifferences")
    public record Differences(int changed, int unchanged) {}

    /** With the comparison of the present moment. */
    static ImportView of(Import read, Comparison comparison, Locale language) {
        var resolution = comparison.resolution();
        return new ImportView(
                read.id,
                read.roundId,
                read.fileName,
                read.encoding,
                read.encodingGuessed,
                read.getState(),
                read.proposal,
                read.mapping,
                Unaccounted.of(resolution, read.proposal),
                resolution.blockers().stream()
                        .map(blocker -> BlockerView.of(blocker, language))
                        .toList(),
                new Differences(comparison.changes().size(), comparison.unchanged()),
                read.getResult(),
                read.createdAt,
                read.createdByName,
                read.getAppliedAt(),
                read.shownVersion());
    }
}
