package torikumi.finding;

import java.util.List;
import torikumi.submission.check.CheckField;
import torikumi.submission.entry.Entry;
import torikumi.submission.mention.Mention;

/**
 * An entry with its place in the table.
 *
 * @param order its place among all entries of the round
 * @param number its place in its cell, from 1
 */
record Line(Part part, int order, int number, Entry entry, List<Mention> mentions) {

    /** A field's value; empty when there is none. */
    String of(CheckField field) {
        return field.of(entry);
    }

    /** Those that the table prints, in a field. */
    List<Mention> printed(CheckField field) {
        return mentions.stream()
                .filter(mention ->
                        mention.state.prints() && mention.field.name().equals(field.name()))
                .toList();
    }
}
