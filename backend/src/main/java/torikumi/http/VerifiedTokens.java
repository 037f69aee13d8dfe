package torikumi.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.identity.request.BaseAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Remembers whose bearer tokens were found good, since a signature costs more to check than most answers cost to make. A
 * token is remembered until it ends and for five minutes at most. What may change meanwhile is asked at every request
 * all the same: ended sessions by the identity's augmentors, memberships by {@code Caller}.
 */
@ApplicationScoped
public class VerifiedTokens implements IdentityProvider<VerifiedTokens.Remembered> {

    private static final int MOST = 1_000;
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final Cache<String, Known> tokens =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(LONGEST).build();

    private final Clock clock;

    @Inject
    public VerifiedTokens(Clock clock) {
        this.clock = clock;
    }

    private record Known(SecurityIdentity identity, Instant until) {}

    /** The wish to sign in with a token that was found good before. */
    public static final class Remembered extends BaseAuthenticationRequest {

        private final SecurityIdentity identity;

        private Remembered(SecurityIdentity identity) {
            this.identity = identity;
        }
    }

    /** What to sign in with for this {@code Authorization} header; empty when it must be checked. */
    Optional<AuthenticationRequest> find(String authorization) {
        var known = tokens.getIfPresent(authorization);
        return known == null || !clock.instant().isBefore(known.until())
                ? Optional.empty()
                : Optional.of(new Remembered(known.identity()));
    }

    /** Remembers a header that was checked and found good. */
    void remember(String authorization, SecurityIdentity identity) {
        if (identity.getPrincipal() instanceof JsonWebToken token) {
            // Without its attributes, which hold the request that it came with.
            var kept = QuarkusSecurityIdentity.builder()
                    .setPrincipal(token)
                    .addRoles(identity.getRoles())
                    .addCredentials(identity.getCredentials())
                    .build();
            tokens.put(authorization, new Known(kept, Instant.ofEpochSecond(token.getExpirationTime())));
        }
    }

    @Override
    public Class<Remembered> getRequestType() {
        return Remembered.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(Remembered request, AuthenticationRequestContext context) {
        return Uni.createFrom().item(request.identity);
    }
}
