package torikumi.imports.proposal;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The field of an entry that characters of the source went to. */
@Schema(name = "ImportField")
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
