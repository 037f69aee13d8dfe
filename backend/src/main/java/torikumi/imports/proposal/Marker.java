package torikumi.imports.proposal;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether an entry is an item of a list or a line that introduces one. */
public enum Marker {
    /** An item: a ・ stands before it in print. */
    @JsonProperty("item")
    ITEM,
    /** A line without a bullet. */
    @JsonProperty("none")
    NONE
}
