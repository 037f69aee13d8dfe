package torikumi.edition;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import torikumi.edition.table.TableModel.Status;
import torikumi.submission.EntryKind;
import torikumi.submission.version.VersionContent;
import torikumi.submission.version.VersionContent.FrozenCell;
import torikumi.submission.version.VersionContent.FrozenEntry;

/**
 * What a member contributes to a table, from wherever it was read.
 *
 * @param cells by theme number and kind; a missing one is blank
 */
public record MemberContent(Map<Place, Content> cells) {

    private static final Content BLANK = new Content(Status.NOT_ENTERED, List.of());

    /** A place in the member's two rows. */
    public record Place(int theme, EntryKind kind) {}

    /** One cell. */
    public record Content(Status status, List<FrozenEntry> entries) {}

    /** A version that was handed in: its cells are complete. */
    static MemberContent of(VersionContent version) {
        return new MemberContent(version.cells().stream()
                .collect(Collectors.toMap(cell -> new Place(cell.theme(), cell.kind()), MemberContent::content)));
    }

    /** A cell; blank where there is none. */
    public Content at(int theme, EntryKind kind) {
        return cells.getOrDefault(new Place(theme, kind), BLANK);
    }

    private static Content content(FrozenCell cell) {
        return new Content(status(cell), cell.entries());
    }

    private static Status status(FrozenCell cell) {
        if (!cell.entries().isEmpty()) {
            return Status.COMPLETED;
        }
        return cell.nothingToReport() ? Status.NOTHING_TO_REPORT : Status.NOT_ENTERED;
    }
}
