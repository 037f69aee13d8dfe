package torikumi.submission.entry;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import torikumi.submission.Cell;
import torikumi.submission.Part;
import torikumi.submission.figure.FigureMark;
import torikumi.submission.mention.Fields;
import torikumi.submission.mention.Marking;

/**
 * An entry with everything that belongs to it.
 *
 * @param measures the round's copies of its response measures
 * @param mentions in order of place
 * @param figures in order of place
 */
public record EntryState(
        Part part, Cell cell, Entry entry, Set<UUID> measures, List<Marking> mentions, List<FigureMark> figures) {

    /** The fields that mentions stand in. */
    public Fields fields() {
        return new Fields(entry.text, entry.title, entry.heading);
    }

    /** The same entry with other mentions and figures. */
    EntryState with(List<Marking> otherMentions, List<FigureMark> otherFigures) {
        return new EntryState(part, cell, entry, measures, otherMentions, otherFigures);
    }
}
