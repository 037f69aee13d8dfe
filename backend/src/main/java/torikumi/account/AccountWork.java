package torikumi.account;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Tells the identity provider what is wanted: right after it was written down, and what failed again later, ever more
 * rarely. Several servers may do so at once; each piece is claimed before it is done, and doing it twice changes nothing.
 */
@ApplicationScoped
public class AccountWork {

    private static final Logger LOG = Logger.getLogger(AccountWork.class);

    // Due again half a minute after the first try, then a minute, two and so on up to an hour.
    private static final String CLAIM = """
            update %1$s set attempts = attempts + 1,
                due_at = cast(:now as timestamptz)
                    + least(interval '1 hour', interval '30 seconds' * power(2, least(attempts, 10)))
            where %2$s = (select w.%2$s from %1$s w where w.due_at <= cast(:now as timestamptz)
                order by w.due_at, w.%2$s limit 1 for update skip locked)
            returning %2$s
            """;

    @Inject
    InvitationWork invitations;

    @Inject
    KeycloakAccounts accounts;

    @Inject
    Clock clock;

    /** How often what failed is looked for; {@code off}: never, and nothing is done by itself at all. */
    @ConfigProperty(name = "torikumi.accounts.interval")
    String interval;

    void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) AccountsQueued queued) {
        if (!"off".equals(interval)) {
            // Not with the context of the request that asked for it: that one may end in the middle.
            Infrastructure.getDefaultWorkerPool().execute(this::work);
        }
    }

    @Scheduled(every = "{torikumi.accounts.interval}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void again() {
        work();
    }

    /** Does everything that is due; gives how many pieces were done. */
    public int work() {
        var done = 0;
        for (var next = claim("invitation", "id", UUID.class);
                next.isPresent();
                next = claim("invitation", "id", UUID.class)) {
            done += carryOut(next.get()) ? 1 : 0;
        }
        for (var next = claim("account", "sub", String.class);
                next.isPresent();
                next = claim("account", "sub", String.class)) {
            done += tell(next.get()) ? 1 : 0;
        }
        return done;
    }

    private <T> Optional<T> claim(String table, String key, Class<T> type) {
        return QuarkusTransaction.requiringNew().call(() -> {
            for (Object found : Panache.getEntityManager()
                    .createNativeQuery(CLAIM.formatted(table, key), type)
                    .setParameter("now", clock.instant().toString())
                    .getResultList()) {
                return Optional.of(type.cast(found));
            }
            return Optional.empty();
        });
    }

    private boolean carryOut(UUID id) {
        try {
            invitations.carryOut(id);
            return true;
        } catch (KeycloakAccounts.Refused refused) {
            LOG.warnf(refused.getCause(), "invitation %s waits: %s", id, refused.getMessage());
            QuarkusTransaction.requiringNew()
                    .run(() -> Invitation.<Invitation>findById(id).failed(refused.failure()));
            return false;
        }
    }

    private boolean tell(String sub) {
        try {
            var wanted = QuarkusTransaction.requiringNew().call(() -> !Account.isClosed(sub));
            accounts.enable(sub, wanted);
            QuarkusTransaction.requiringNew()
                    .run(() -> Account.<Account>findById(sub).done(wanted));
            return true;
        } catch (KeycloakAccounts.Refused refused) {
            LOG.warnf(refused.getCause(), "account %s waits: %s", sub, refused.getMessage());
            QuarkusTransaction.requiringNew()
                    .run(() -> Account.<Account>findById(sub).failed(refused.failure()));
            return false;
        }
    }
}
