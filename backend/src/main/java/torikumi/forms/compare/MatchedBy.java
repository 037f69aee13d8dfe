package torikumi.forms.compare;

/** What told which entry a row is. */
public enum MatchedBy {
    /** Its 整理番号, or the hidden column. */
    KEY,
    /** Where it stands. */
    PLACE,
    /** What it says. */
    TEXT
}
