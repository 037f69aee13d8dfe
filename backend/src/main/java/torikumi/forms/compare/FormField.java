package torikumi.forms.compare;

/** What of a row may differ. */
public enum FormField {
    DEPARTMENT,
    HEADING,
    TITLE,
    TEXT
}
