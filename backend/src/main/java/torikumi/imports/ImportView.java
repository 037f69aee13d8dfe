package torikumi.imports;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import torikumi.http.Messages;
import torikumi.imports.proposal.Blocker;
import torikumi.imports.proposal.BlockerCode;
import torikumi.imports.proposal.Kind;
import torikumi.imports.proposal.Mapping;
import torikumi.imports.proposal.Proposal;
import torikumi.imports.proposal.Use;

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
    public record Unaccounted(int count, List<Range> ranges) {}

    /** A stretch of the source without a place. */
    @Schema(name = "ImportRange")
    public record Range(int start, int end, String text) {}

    /**
     * What forbids to apply.
     *
     * @param block the block's number
     * @param theme the theme's number
     * @param subject the id of the cell or unplaced text
     * @param characters how many characters it is about
     */
    @Schema(name = "ImportBlocker")
    public record BlockerView(
            BlockerCode code,
            String message,
            @Schema(nullable = true) Integer block,
            @Schema(nullable = true) Integer theme,
            @Schema(nullable = true) Kind kind,
            @Schema(nullable = true) String subject,
            int characters) {

        static BlockerView of(Blocker blocker, Locale language) {
            return new BlockerView(
                    blocker.code(),
                    Messages.text(language, "import_" + blocker.code().name().toLowerCase(Locale.ROOT)),
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

    /** With the comparison of the present moment and the source's text. */
    static ImportView of(Import read, Comparison comparison, String source, Locale language) {
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
                new Unaccounted(
                        resolution.unaccounted(),
                        resolution.ledger().ranges().stream()
                                .filter(range -> range.use() == Use.UNPLACED)
                                .map(range -> new Range(
                                        range.start(), range.end(), source.substring(range.start(), range.end())))
                                .toList()),
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
