package torikumi.imports.proposal;

import java.util.List;

/**
 * The account of every character of a source: its ranges follow each other without a gap or an overlap.
 *
 * @param length the length of the source, in UTF-16 code units
 * @param ranges the ranges in order
 */
public record Ledger(int length, List<LedgerRange> ranges) {

    /** Copies the ranges and refuses a gap, an overlap or a wrong end with {@link IllegalArgumentException}. */
    public Ledger {
        ranges = List.copyOf(ranges);
        int at = 0;
        for (LedgerRange range : ranges) {
            if (range.start() != at || range.end() <= at) {
                throw new IllegalArgumentException("ledger range at %d, expected %d".formatted(range.start(), at));
            }
            at = range.end();
        }
        if (at != length) {
            throw new IllegalArgumentException("ledger ends at %d of %d".formatted(at, length));
        }
    }

    /** Returns how many characters have {@code use}. */
    public int count(Use use) {
        return ranges.stream()
                .filter(range -> range.use() == use)
                .mapToInt(range -> range.end() - range.start())
                .sum();
    }

    /** Returns the text that {@code source} gives to one field, in order: what the entry holds, character by character. */
    public String text(String source, EntryRef ref) {
        StringBuilder text = new StringBuilder();
        for (LedgerRange range : ranges) {
            if (ref.equals(range.ref())) {
                text.append(
                        range.replacement() == null
                                ? source.substring(range.start(), range.end())
                                : range.replacement());
            }
        }
        return text.toString();
    }
}
