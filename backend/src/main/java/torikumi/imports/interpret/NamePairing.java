package torikumi.imports.interpret;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import torikumi.imports.proposal.NameHint;

/**
 * Pairs the names of one page with its blocks. Names keep their order and each belongs to one block, but they may stand one
 * or two rows away from it: as many names as possible are paired, and among those pairings the nearest is taken.
 */
final class NamePairing {

    private static final int FARTHEST = 2;
    private static final int UNPAIRED = 1_000;
    private static final int NEVER = 1_000_000;

    /** Above this many pairs on one page only a name on its own rows counts: no printed page has as many. */
    private static final int PAIRS_MAX = 250_000;

    private final List<Named> names = new ArrayList<>();
    private final List<BlockDraft> blocks;

    /** The first and last row of each block on this page. */
    private final int[] first;

    private final int[] last;

    /** A name with its row. */
    record Named(TableRow row, TableRow.Name name) {}

    NamePairing(int page, List<TableRow> rows, List<BlockDraft> blocks) {
        this.blocks = blocks;
        first = new int[blocks.size()];
        last = new int[blocks.size()];
        for (int b = 0; b < first.length; b++) {
            int[] own = blocks.get(b).rows.stream()
                    .filter(row -> row.page() == page)
                    .mapToInt(TableRow::index)
                    .toArray();
            first[b] = own[0];
            last[b] = own[own.length - 1];
        }
        rows.forEach(row -> row.names().forEach(name -> names.add(new Named(row, name))));
    }

    /** Offers each paired name to its block and returns the names that belong to none. */
    List<Named> pair() {
        if ((long) names.size() * blocks.size() > PAIRS_MAX) {
            return pairOwnRows();
        }
        int[][] cost = new int[names.size() + 1][blocks.size() + 1];
        for (int n = 1; n <= names.size(); n++) {
            cost[n][0] = n * UNPAIRED;
            for (int b = 1; b <= blocks.size(); b++) {
                int paired = cost[n - 1][b - 1] + cost(names.get(n - 1), b - 1);
                cost[n][b] = Math.min(paired, Math.min(cost[n - 1][b] + UNPAIRED, cost[n][b - 1]));
            }
        }
        return read(cost);
    }

    private List<Named> read(int[][] cost) {
        List<Named> unpaired = new ArrayList<>();
        int b = blocks.size();
        for (int n = names.size(); n > 0; ) {
            Named named = names.get(n - 1);
            if (b > 0 && cost[n][b] == cost[n][b - 1]) {
                b--;
            } else if (b == 0 || cost[n][b] == cost[n - 1][b] + UNPAIRED) {
                unpaired.addFirst(named);
                n--;
            } else {
                offer(named, b - 1);
                b--;
                n--;
            }
        }
        return unpaired;
    }

    private List<Named> pairOwnRows() {
        Map<Integer, Integer> blockOfRow = new HashMap<>();
        for (int b = 0; b < blocks.size(); b++) {
            for (int row = first[b]; row <= last[b]; row++) {
                blockOfRow.putIfAbsent(row, b);
            }
        }
        List<Named> unpaired = new ArrayList<>();
        Set<Integer> named = new HashSet<>();
        for (Named name : names) {
            Integer block = blockOfRow.get(name.row().index());
            if (block != null && named.add(block)) {
                offer(name, block);
            } else {
                unpaired.add(name);
            }
        }
        return unpaired;
    }

    private void offer(Named named, int block) {
        NameHint hint = new NameHint(
                named.name().text(), named.row().line(), named.name().column(), distance(named, block));
        blocks.get(block).offer(hint, named.name().pushing());
    }

    private int cost(Named named, int block) {
        int distance = distance(named, block);
        return distance > FARTHEST ? NEVER : distance;
    }

    private int distance(Named named, int block) {
        int row = named.row().index();
        return row < first[block] ? first[block] - row : Math.max(0, row - last[block]);
    }
}
