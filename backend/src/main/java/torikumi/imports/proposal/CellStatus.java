package torikumi.imports.proposal;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What was found in one cell of the source. */
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
