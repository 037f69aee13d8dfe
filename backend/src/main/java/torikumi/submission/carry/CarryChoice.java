package torikumi.submission.carry;

/** What a member decides about an entry of its last part. */
public enum CarryChoice {
    /** 継続: it goes on as it was. */
    CONTINUED,
    /** 更新: it goes on and is rewritten. */
    UPDATED,
    /** 終了: it does not go on. */
    ENDED
}
