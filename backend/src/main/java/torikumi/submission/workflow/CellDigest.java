package torikumi.submission.workflow;

/** What tells a changed cell from an unchanged one: its declaration, and its entries' contents in order. */
final class CellDigest {

    private CellDigest() {}

    /**
     * The digest.
     *
     * @param hashes the entries' content hashes in order, joined by commas; null or empty without any
     */
    static String of(boolean nothingToReport, String hashes) {
        if (hashes == null || hashes.isEmpty()) {
            return nothingToReport ? "nothing" : "empty";
        }
        return hashes;
    }
}
