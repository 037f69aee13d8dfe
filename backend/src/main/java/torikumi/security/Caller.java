package torikumi.security;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Who sent the present request. Keycloak says who they are; what they may do is read from our memberships, once a
 * request, so that a person who is taken off a seat is refused at the very next one.
 */
@RequestScoped
public class Caller {

    /** The realm role of system administrators. */
    public static final String SYSTEM_ADMIN = "system_admin";

    @Inject
    SecurityIdentity identity;

    private List<Membership> memberships;

    public boolean isAnonymous() {
        return identity.isAnonymous();
    }

    /** The token's subject; null when anonymous. */
    public String sub() {
        if (isAnonymous()) {
            return null;
        }
        return identity.getPrincipal() instanceof JsonWebToken token && token.getSubject() != null
                ? token.getSubject()
                : identity.getPrincipal().getName();
    }

    /** The name to show beside what this person did. */
    public String name() {
        if (isAnonymous()) {
            return "";
        }
        var named = claim("name");
        return named != null ? named : identity.getPrincipal().getName();
    }

    /** A claim of the token as text; null where there is none. */
    public String claim(String claim) {
        return identity.getPrincipal() instanceof JsonWebToken token && token.getClaim(claim) != null
                ? String.valueOf(token.<Object>getClaim(claim))
                : null;
    }

    public boolean isSystemAdmin() {
        return identity.hasRole(SYSTEM_ADMIN) && !isMachine();
    }

    /** A client that signed in as itself (client credentials): its scopes limit what its memberships allow. */
    public boolean isMachine() {
        return claim("client_id") != null;
    }

    /** Whether a machine's token carries a scope; people are not limited by scopes. */
    public boolean hasScope(String scope) {
        return !isMachine() || scopes().contains(scope);
    }

    /** All memberships, read once. */
    public List<Membership> memberships() {
        if (memberships == null) {
            memberships = isAnonymous() ? List.of() : Membership.of(sub());
        }
        return memberships;
    }

    public boolean isSecretariat(UUID councilId) {
        return memberships().stream()
                .anyMatch(membership -> membership.role == Role.SECRETARIAT && membership.councilId.equals(councilId));
    }

    /** Whether the caller holds this role, or one that includes it, on a seat. */
    public boolean holds(UUID memberId, Role role) {
        return memberships().stream()
                .anyMatch(membership -> memberId.equals(membership.memberId) && membership.role.includes(role));
    }

    /** The seats the caller has any role on. */
    public Set<UUID> seats() {
        return memberships().stream()
                .filter(membership -> membership.memberId != null)
                .map(membership -> membership.memberId)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The councils the caller is secretariat of. */
    public Set<UUID> secretariatOf() {
        return memberships().stream()
                .filter(membership -> membership.role == Role.SECRETARIAT)
                .map(membership -> membership.councilId)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Set<String> scopes() {
        var scope = claim("scope");
        return scope == null ? Set.of() : Arrays.stream(scope.split(" ")).collect(Collectors.toSet());
    }
}
