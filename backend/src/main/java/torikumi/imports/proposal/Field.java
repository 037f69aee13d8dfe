package torikumi.imports.proposal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The field of an entry that characters of the source went to. */
@Schema(name = "ImportField")
public enum Field {
    /** 課. */
    DEPARTMENT,
    /** ○. */
    HEADING,
    /** The first line of an item that has one. */
    TITLE,
    /** The text. */
    TEXT
}
