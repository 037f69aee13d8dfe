package torikumi.edition;

import java.util.UUID;

/** Fired when an edition has been compiled, in its transaction. */
public record EditionCompiled(UUID editionId) {}
