package torikumi.submission;

/** 記載区分: the two rows of a member; their printed labels are the round's. */
public enum EntryKind {
    /** ① what was done and with what result. */
    INITIATIVE("①"),
    /** ② what problems are seen at companies. */
    CHALLENGE("②");

    private final String sign;

    EntryKind(String sign) {
        this.sign = sign;
    }

    /** ① or ②, as people and printed tables call it. */
    public String sign() {
        return sign;
    }
}
