package torikumi.membership;

import java.util.Locale;
import java.util.UUID;

/**
 * Fired when an invitation gave somebody a role, in the same transaction.
 *
 * @param memberId the seat; null for a secretariat
 * @param accountReady whether their account was complete already; otherwise the identity provider mails them the link to
 *     set their password
 */
public record PersonInvited(
        UUID councilId, UUID memberId, String sub, String name, String email, Locale language, boolean accountReady) {}
