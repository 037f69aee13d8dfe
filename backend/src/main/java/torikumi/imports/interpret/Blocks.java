package torikumi.imports.interpret;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import torikumi.submission.EntryKind;

/** Gathers rows into blocks: a block starts at a ① row; the ② row after it, and rows without labels, belong to it. */
final class Blocks {

    private final Members members;
    private final List<BlockDraft> blocks = new ArrayList<>();
    private BlockDraft open;

    Blocks(Members members) {
        this.members = members;
    }

    /** Returns the blocks of {@code rows}; rows before the first are in none. */
    List<BlockDraft> gather(List<TableRow> rows) {
        for (TableRow row : rows) {
            if (!row.hasText()) {
                continue;
            }
            boolean starts = row.kind() == EntryKind.INITIATIVE
                    || row.kind() == EntryKind.CHALLENGE && open == null
                    || row.kind() == null && bearsAnotherName(row);
            if (starts) {
                open = new BlockDraft(blocks.size() + 1);
                blocks.add(open);
            }
            if (open != null) {
                open.rows.add(row);
            }
        }
        return blocks;
    }

    /** In a table without labels a known member's name is what begins a block. */
    private boolean bearsAnotherName(TableRow row) {
        Set<String> names = known(row);
        if (names.isEmpty()) {
            return false;
        }
        Set<String> openNames = new HashSet<>();
        if (open != null) {
            open.rows.forEach(own -> openNames.addAll(known(own)));
        }
        return open == null || !openNames.isEmpty() && names.stream().noneMatch(openNames::contains);
    }

    private Set<String> known(TableRow row) {
        Set<String> ids = new HashSet<>();
        for (TableRow.Name name : row.names()) {
            if (!name.pushing()) {
                members.exactly(name.text()).ifPresent(member -> ids.add(member.id()));
            }
        }
        return ids;
    }
}
