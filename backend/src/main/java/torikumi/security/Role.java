package torikumi.security;

/** What a person is to a seat, or to a council. */
public enum Role {
    /** Reads its seat's submission. */
    VIEWER,
    /** Also edits it, and submits it unless the council keeps that for approvers. */
    EDITOR,
    /** 取りまとめ担当: also submits, and looks after the seat's people. */
    APPROVER,
    /** 事務局: everything of one council. */
    SECRETARIAT;

    /** Whether this seat role includes what another may do. */
    public boolean includes(Role other) {
        return this != SECRETARIAT && other != SECRETARIAT && ordinal() >= other.ordinal();
    }
}
