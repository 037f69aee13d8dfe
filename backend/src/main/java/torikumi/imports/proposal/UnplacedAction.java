package torikumi.imports.proposal;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What becomes of text without a place. */
public enum UnplacedAction {
    /** It is dropped, with a reason. */
    @JsonProperty("drop")
    DROP,
    /** It becomes entries of the named cell. */
    @JsonProperty("place")
    PLACE
}
