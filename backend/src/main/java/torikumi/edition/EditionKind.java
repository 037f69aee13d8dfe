package torikumi.edition;

/** What an edition is made for. */
public enum EditionKind {
    /** 案: for the meeting, read by the secretariat and the round's members. */
    DRAFT,
    /** 会議配付版: what was handed out at the meeting, read by the same people; publication starts from it. */
    MEETING,
    /** 公表: the first one for everybody. */
    PUBLISHED,
    /** 一部訂正: corrects what was published. */
    CORRECTED,
    /** 更新: a newer state of what was published. */
    UPDATED;

    /** Whether everybody may read it. */
    public boolean isPublic() {
        return this != DRAFT && this != MEETING;
    }
}
