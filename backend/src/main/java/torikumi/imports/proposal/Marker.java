package torikumi.imports.proposal;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether an entry is an item of a list or a line that introduces one. */
@Schema(name = "ImportMarker")
public enum Marker {
    /** An item: a ・ stands before it in print. */
    @JsonProperty("item")
    ITEM,
    /** A line without a bullet. */
    @JsonProperty("none")
    NONE
}
