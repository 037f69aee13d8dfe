package torikumi.program;

/** The catalogue, or what a council colours of it, changed. Observe it after the transaction's success. */
public record ProgramsChanged() {}
