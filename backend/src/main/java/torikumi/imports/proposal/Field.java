package torikumi.imports.proposal;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The field of an entry that characters of the source went to. */
public enum Field {
    /** 課. */
    @JsonProperty("department")
    DEPARTMENT,
    /** ○. */
    @JsonProperty("heading")
    HEADING,
    /** The first line of an item that has one. */
    @JsonProperty("title")
    TITLE,
    /** The text. */
    @JsonProperty("text")
    TEXT
}
