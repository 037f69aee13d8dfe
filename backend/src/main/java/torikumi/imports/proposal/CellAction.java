package torikumi.imports.proposal;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What becomes of a proposed cell. */
public enum CellAction {
    /** It stays as proposed. */
    @JsonProperty("keep")
    KEEP,
    /** It is dropped, with a reason. */
    @JsonProperty("drop")
    DROP,
    /** It goes to another block, theme or kind. */
    @JsonProperty("move")
    MOVE
}
