package torikumi.submission.correction;

/** What of an entry may be corrected. */
public enum CorrectedField {
    DEPARTMENT,
    HEADING,
    TITLE,
    TEXT
}
