package torikumi.submission.check;

import torikumi.submission.entry.Entry;

/** The fields of an entry that are read for doubts. */
public enum CheckField {
    DEPARTMENT,
    HEADING,
    TITLE,
    TEXT;

    /** The field's value; empty when there is none. */
    public String of(Entry entry) {
        var value =
                switch (this) {
                    case DEPARTMENT -> entry.department;
                    case HEADING -> entry.heading;
                    case TITLE -> entry.title;
                    case TEXT -> entry.text;
                };
        return value == null ? "" : value;
    }
}
