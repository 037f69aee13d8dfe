package torikumi.program;

/** A programme's sort, each belonging to one kind except {@link #OTHER}. */
public enum ProgramType {
    /** 助成金・補助金・支援金. */
    SUBSIDY(ProgramKind.SUPPORT_PROGRAM),
    /** 奨学金. */
    SCHOLARSHIP(ProgramKind.SUPPORT_PROGRAM),
    /** 融資. */
    LOAN(ProgramKind.SUPPORT_PROGRAM),
    /** 認定. */
    CERTIFICATION(ProgramKind.SUPPORT_PROGRAM),
    /** 相談. */
    CONSULTATION(ProgramKind.SUPPORT_PROGRAM),
    /** 専門家派遣. */
    EXPERT_DISPATCH(ProgramKind.SUPPORT_PROGRAM),
    /** 訓練. */
    TRAINING(ProgramKind.SUPPORT_PROGRAM),
    /** セミナー・イベント. */
    SEMINAR(ProgramKind.SUPPORT_PROGRAM),
    /** 窓口・センター. */
    CENTER(ProgramKind.SUPPORT_INSTITUTION),
    /** 協議会. */
    COUNCIL(ProgramKind.SUPPORT_INSTITUTION),
    /** 機構. */
    AGENCY(ProgramKind.SUPPORT_INSTITUTION),
    /** 金融機関. */
    FINANCIAL_INSTITUTION(ProgramKind.SUPPORT_INSTITUTION),
    /** Anything else, of either kind. */
    OTHER(null);

    private final ProgramKind kind;

    ProgramType(ProgramKind kind) {
        this.kind = kind;
    }

    /** Whether a programme of this kind may be of this type. */
    public boolean fits(ProgramKind other) {
        return kind == null || kind == other;
    }
}
