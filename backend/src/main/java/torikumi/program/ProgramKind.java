package torikumi.program;

/** What a programme is, and so its colour in the table. */
public enum ProgramKind {
    /** 支援策: red. */
    SUPPORT_PROGRAM,
    /** 支援機関: blue. */
    SUPPORT_INSTITUTION
}
