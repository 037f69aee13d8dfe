package torikumi.imports.proposal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was found in one cell of the source. */
@Schema(name = "ImportCellStatus")
public enum CellStatus {
    /** At least one entry. */
    ENTRIES,
    /** The words that say there is nothing to report (取組事項無し). */
    NOTHING_TO_REPORT,
    /** The label alone. */
    EMPTY
}
