package torikumi.imports.proposal;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whose a block is. */
public enum Assignment {
    /** A member of the council. */
    @JsonProperty("member")
    MEMBER,
    /** A member that is created on apply. */
    @JsonProperty("create")
    CREATE,
    /** Nobody knows: a member named 構成員（名称未確認） is created on apply. */
    @JsonProperty("unnamed")
    UNNAMED,
    /** Nobody's: all of it is dropped, with a reason. */
    @JsonProperty("skip")
    SKIP
}
