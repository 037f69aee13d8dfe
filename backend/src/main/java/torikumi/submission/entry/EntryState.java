package torikumi.submission.entry;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import torikumi.submission.Cell;
import torikumi.submission.Part;
import torikumi.submission.mention.Fields;
import torikumi.submission.mention.Marking;

/**
 * An entry with everything that belongs to it.
 *
 * @param measures the round's copies of its response measures
 * @param mentions in order of place
 */
public record EntryState(Part part, Cell cell, Entry entry, Set<UUID> measures, List<Marking> mentions) {

    /** The fields that mentions stand in. */
    public Fields fields() {
        return new Fields(entry.text, entry.title, entry.heading);
    }

    /** The same entry with other mentions. */
    EntryState with(List<Marking> other) {
        return new EntryState(part, cell, entry, measures, other);
    }
}
