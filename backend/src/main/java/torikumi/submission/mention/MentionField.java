package torikumi.submission.mention;

/** The field of an entry that a mention stands in. */
public enum MentionField {
    TEXT,
    TITLE,
    HEADING
}
