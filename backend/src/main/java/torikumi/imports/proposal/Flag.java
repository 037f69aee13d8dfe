package torikumi.imports.proposal;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import torikumi.submission.EntryKind;

/**
 * One thing to look at, with its place.
 *
 * @param code what it is
 * @param block the block's number, if it is in one
 * @param theme the theme's number, if it is about one
 * @param kind the kind, if it is about one
 * @param cell the id of the {@link ProposedCell} or {@link Unplaced}, if it is about one
 * @param line the line of the file, from 1
 * @param column the column of the table, from 1
 * @param args values for the message
 */
public record Flag(
        FlagCode code,
        @Schema(nullable = true) Integer block,
        @Schema(nullable = true) Integer theme,
        @Schema(nullable = true) EntryKind kind,
        @Schema(nullable = true) String cell,
        int line,
        int column,
        Map<String, String> args) {

    /** Copies the values, in the order of their names, so that equal proposals are written alike. */
    public Flag {
        args = Collections.unmodifiableMap(new TreeMap<>(args));
    }
}
