package torikumi.forms.compare;

/** What a row of a form means for what is stored. */
public enum RowStatus {
    UNCHANGED,
    CHANGED,
    ADDED,
    /** The row is missing or was emptied: the entry goes only when somebody says so. */
    REMOVED,
    /** Changed in the form, but its cell cannot be written in now. */
    LOCKED,
    /** Changed in the form, and since the form was made also on the server. */
    CONFLICT,
    /** Cannot be stored as it is. */
    INVALID
}
