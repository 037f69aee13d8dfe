package torikumi.material;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import torikumi.edition.MemberContent;
import torikumi.edition.MemberContent.Content;
import torikumi.edition.table.TableModel.Status;
import torikumi.round.RoundMember;
import torikumi.submission.EntryKind;
import torikumi.submission.version.VersionContent;
import torikumi.submission.version.VersionContent.FrozenEntry;

/**
 * A member's part now and last time.
 *
 * @param now null when there is nothing to count
 * @param last last time's entries by lineage
 * @param lastCells last time's cells
 * @param alive the lineages that go on
 */
record MemberPart(
        RoundMember member,
        MemberContent now,
        Map<UUID, FrozenEntry> last,
        List<VersionContent.FrozenCell> lastCells,
        Set<UUID> alive) {

    static MemberPart of(RoundMember member, MemberContent now, VersionContent last, Set<UUID> merged) {
        var alive = new HashSet<>(merged);
        if (now != null) {
            now.cells().values().stream()
                    .flatMap(content -> content.entries().stream())
                    .forEach(entry -> alive.add(entry.lineageId()));
        }
        var cells = last == null ? List.<VersionContent.FrozenCell>of() : last.cells();
        var entries = cells.stream()
                .flatMap(cell -> cell.entries().stream())
                .collect(Collectors.toMap(FrozenEntry::lineageId, Function.identity(), (one, _) -> one));
        return new MemberPart(member, now, entries, cells, alive);
    }

    Content at(int theme, EntryKind kind) {
        return now == null ? new Content(Status.NOT_ENTERED, List.of()) : now.at(theme, kind);
    }

    /** Last time's entries of a cell that are not there any more. */
    List<FrozenEntry> gone(UUID themeId, EntryKind kind) {
        return lastCells.stream()
                .filter(cell -> cell.themeId().equals(themeId) && cell.kind() == kind)
                .flatMap(cell -> cell.entries().stream())
                .filter(entry -> !alive.contains(entry.lineageId()))
                .toList();
    }

    boolean isNew(FrozenEntry entry) {
        return !last.containsKey(entry.lineageId());
    }

    /** Whether an entry that is not new has last time's words. */
    boolean isUnchanged(FrozenEntry entry) {
        var before = last.get(entry.lineageId());
        return Objects.equals(before.heading(), entry.heading())
                && Objects.equals(before.title(), entry.title())
                && before.text().equals(entry.text());
    }
}
