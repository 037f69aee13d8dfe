package torikumi.edition.lastcheck;

import java.util.UUID;

/** A draft was sent round for its last check, in the transaction that is still open. */
public record LastCheckStarted(UUID lastCheckId, UUID editionId, UUID roundId) {}
