package torikumi.submission.reason;

/** What a reason is given for. */
public enum ReasonKind {
    /** 修正依頼. */
    RETURN,
    /** 代理入力. */
    ON_BEHALF,
    /** 事務局修正（軽微）. */
    MINOR_CORRECTION
}
