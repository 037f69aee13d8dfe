package torikumi.imports.proposal;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What happens to a cell of the council that already has content. */
public enum Existing {
    /** Its entries give way. */
    @JsonProperty("replace")
    REPLACE,
    /** The imported ones follow its own. */
    @JsonProperty("append")
    APPEND,
    /** It stays; what would have been imported is dropped for that reason. */
    @JsonProperty("skip")
    SKIP
}
