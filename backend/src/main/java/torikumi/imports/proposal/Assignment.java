package torikumi.imports.proposal;

/** Whose a block is. */
public enum Assignment {
    /** A member of the council. */
    MEMBER,
    /** A member that is created on apply. */
    CREATE,
    /** Nobody knows: a member named 構成員（名称未確認） is created on apply. */
    UNNAMED,
    /** Nobody's: all of it is dropped, with a reason. */
    SKIP
}
