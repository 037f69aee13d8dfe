package torikumi.submission.mention;

import java.util.Arrays;

/**
 * A trie over folded code points. Edges lie in one open-addressing table and the first step in an array, so that a
 * step costs one look-up however many names there are.
 */
final class NameTrie {

    static final int ROOT = 0;
    static final int NO_NODE = -1;
    static final int NO_NAME = -1;

    private static final int CODE_POINT_BITS = 21;
    private static final long EMPTY = -1;

    private final int[] first;
    private final long[] edges;
    private final int[] targets;
    private final int[] names;

    private NameTrie(int[] first, long[] edges, int[] targets, int[] names) {
        this.first = first;
        this.edges = edges;
        this.targets = targets;
        this.names = names;
    }

    /** Returns the node reached from {@code node} by {@code codePoint}, or {@link #NO_NODE}. */
    int child(int node, int codePoint) {
        if (node == ROOT && codePoint < first.length) {
            return first[codePoint];
        }
        return targets[slot(edges, edge(node, codePoint))];
    }

    /** Returns the number of the name that ends at {@code node}, or {@link #NO_NAME}. */
    int nameAt(int node) {
        return names[node];
    }

    private static long edge(int node, int codePoint) {
        return (long) node << CODE_POINT_BITS | codePoint;
    }

    /** Returns the slot of {@code edge}, or the empty slot where it belongs. */
    private static int slot(long[] edges, long edge) {
        int mask = edges.length - 1;
        long mixed = edge * 0x9E3779B97F4A7C15L;
        int slot = (int) (mixed >>> 32) & mask;
        while (edges[slot] != EMPTY && edges[slot] != edge) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    /** Collects names, then becomes a trie. */
    static final class Builder {

        private long[] edges = emptyEdges(1 << 10);
        private int[] targets = emptyTargets(1 << 10);
        private int[] names = emptyTargets(1 << 8);
        private int nodes = 1;

        void add(String key, int name) {
            int node = ROOT;
            for (int i = 0; i < key.length(); ) {
                int codePoint = key.codePointAt(i);
                node = childOrNew(node, codePoint);
                i += Character.charCount(codePoint);
            }
            names[node] = name;
        }

        NameTrie build() {
            int[] first = emptyTargets(Character.MAX_VALUE + 1);
            for (int slot = 0; slot < edges.length; slot++) {
                // edges out of the root carry node number 0
                if (edges[slot] != EMPTY && edges[slot] <= Character.MAX_VALUE) {
                    first[(int) edges[slot]] = targets[slot];
                }
            }
            return new NameTrie(first, edges, targets, Arrays.copyOf(names, nodes));
        }

        private int childOrNew(int node, int codePoint) {
            long edge = edge(node, codePoint);
            int slot = slot(edges, edge);
            if (edges[slot] == EMPTY) {
                edges[slot] = edge;
                targets[slot] = newNode();
                int target = targets[slot];
                if (nodes * 2 > edges.length) {
                    growEdges();
                }
                return target;
            }
            return targets[slot];
        }

        private int newNode() {
            if (nodes == names.length) {
                names = Arrays.copyOf(names, nodes * 2);
                Arrays.fill(names, nodes, names.length, NO_NAME);
            }
            return nodes++;
        }

        private void growEdges() {
            long[] larger = emptyEdges(edges.length * 2);
            int[] largerTargets = emptyTargets(larger.length);
            for (int old = 0; old < edges.length; old++) {
                if (edges[old] != EMPTY) {
                    int slot = slot(larger, edges[old]);
                    larger[slot] = edges[old];
                    largerTargets[slot] = targets[old];
                }
            }
            edges = larger;
            targets = largerTargets;
        }

        private static long[] emptyEdges(int room) {
            long[] edges = new long[room];
            Arrays.fill(edges, EMPTY);
            return edges;
        }

        private static int[] emptyTargets(int room) {
            int[] targets = new int[room];
            Arrays.fill(targets, NO_NODE);
            return targets;
        }
    }
}
