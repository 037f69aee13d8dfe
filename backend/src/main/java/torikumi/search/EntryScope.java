package torikumi.search;

/** Which copies of entries a list reads. */
public enum EntryScope {
    /** The latest published edition of every round. */
    PUBLISHED,
    /** What members are writing, as far as the caller may see it. */
    WORKING
}
