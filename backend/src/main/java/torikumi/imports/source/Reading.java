package torikumi.imports.source;

/** What reading a file gives: a {@link Source}, or the reason why there is none. */
public sealed interface Reading permits Source, Refusal {}
