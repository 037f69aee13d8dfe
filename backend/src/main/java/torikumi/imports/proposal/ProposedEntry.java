package torikumi.imports.proposal;

import java.util.List;

/**
 * One entry as it would be written.
 *
 * @param department the 課 of its group, or null
 * @param heading its ○ heading, or null
 * @param title its title, or null
 * @param text its text, with line breaks
 * @param marker item, or none for a line without a bullet
 * @param runs bold and linked stretches of title and text
 */
public record ProposedEntry(
        String department, String heading, String title, String text, Marker marker, List<Run> runs) {

    /** Copies the runs. */
    public ProposedEntry {
        runs = List.copyOf(runs);
    }
}
