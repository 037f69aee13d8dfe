package torikumi.account;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;

/**
 * Refuses tokens and sessions that were given out before somebody was disabled. A token is good for minutes whatever
 * became of its owner; this list, read by every server every two seconds, is not asked of the database at each request.
 */
@ApplicationScoped
public class EndedSessions implements SecurityIdentityAugmentor {

    private static final Logger LOG = Logger.getLogger(EndedSessions.class);
    /** Longer than any session of the realm lives. */
    private static final Duration REMEMBERED = Duration.ofHours(24);

    private final Map<String, Instant> ended = new ConcurrentHashMap<>();

    @Inject
    DataSource database;

    @Inject
    Clock clock;

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        return isOver(identity)
                ? Uni.createFrom().failure(new AuthenticationFailedException("the session was ended"))
                : Uni.createFrom().item(identity);
    }

    // Times in tokens are whole seconds: one of the very second is refused too.
    private boolean isOver(SecurityIdentity identity) {
        if (!(identity.getPrincipal() instanceof JsonWebToken token) || token.getSubject() == null) {
            return false;
        }
        var at = ended.get(token.getSubject());
        return at != null && token.getIssuedAtTime() <= at.getEpochSecond();
    }

    void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) SessionsEnded event) {
        ended.put(event.sub(), event.at());
    }

    /** Hears of what other servers did. */
    @Scheduled(every = "{torikumi.accounts.sessions}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void read() {
        Map<String, Instant> found = new HashMap<>();
        // Not through Hibernate: its statistics are those of requests.
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        "select sub, sessions_ended_at from account where sessions_ended_at > ?")) {
            select.setObject(1, clock.instant().minus(REMEMBERED).atOffset(ZoneOffset.UTC));
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    found.put(
                            rows.getString(1),
                            rows.getObject(2, OffsetDateTime.class).toInstant());
                }
            }
        } catch (SQLException failure) {
            // What is known stays in force; the database's absence is told of elsewhere.
            LOG.debug("ended sessions are not read: " + failure.getMessage());
            return;
        }
        // A session ended here a moment ago may not be among the rows yet.
        ended.values().removeIf(at -> at.isBefore(clock.instant().minus(REMEMBERED)));
        found.forEach((sub, at) -> ended.merge(sub, at, (known, read) -> known.isAfter(read) ? known : read));
    }
}
