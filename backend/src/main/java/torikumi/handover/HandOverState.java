package torikumi.handover;

/** How far a hand-over is. */
public enum HandOverState {
    /** 依頼中. */
    ASKED,
    /** 回答済. */
    ANSWERED,
    /** 該当なし: nothing to report there. */
    NOT_CONCERNED
}
