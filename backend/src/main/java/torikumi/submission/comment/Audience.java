package torikumi.submission.comment;

/** Who reads a comment. */
public enum Audience {
    /** 事務局内: the secretariat alone. */
    SECRETARIAT,
    /** 構成員あて: the member too, who may answer. */
    MEMBER
}
