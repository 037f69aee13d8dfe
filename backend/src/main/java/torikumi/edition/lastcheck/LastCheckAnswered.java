package torikumi.edition.lastcheck;

import java.util.UUID;

/** A member has answered a last check, or the secretariat for it; the transaction is still open. */
public record LastCheckAnswered(UUID lastCheckId, UUID roundId, UUID memberId, Answer answer, boolean onBehalf) {}
