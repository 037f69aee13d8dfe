package torikumi.edition;

/** What an edition is made for. */
public enum EditionKind {
    /** 案: for the meeting, read by the secretariat and the round's members. */
    DRAFT,
    /** 公表: the first one for everybody. */
    PUBLISHED,
    /** 一部訂正: corrects what was published. */
    CORRECTED,
    /** 更新: a newer state of what was published. */
    UPDATED;

    /** Whether everybody may read it. */
    public boolean isPublic() {
        return this != DRAFT;
    }
}
