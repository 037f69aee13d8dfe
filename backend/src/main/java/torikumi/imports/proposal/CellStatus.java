package torikumi.imports.proposal;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was found in one cell of the source. */
@Schema(name = "ImportCellStatus")
public enum CellStatus {
    /** At least one entry. */
    @JsonProperty("entries")
    ENTRIES,
    /** The words that say there is nothing to report (取組事項無し). */
    @JsonProperty("nothing_to_report")
    NOTHING_TO_REPORT,
    /** The label alone. */
    @JsonProperty("empty")
    EMPTY
}
