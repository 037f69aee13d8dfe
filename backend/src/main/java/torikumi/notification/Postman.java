package torikumi.notification;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import torikumi.http.Problem;

/**
 * Sends what is queued: right after it was queued, and what failed again later, ever more rarely. Several servers may
 * do so at once; each mail is claimed before it is sent. A server that dies in between sends it once more.
 */
@ApplicationScoped
public class Postman {

    private static final Logger LOG = Logger.getLogger(Postman.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    // Due again half a minute after the first try, then a minute, two and so on up to an hour.
    private static final String CLAIM = """
            update notification set attempts = attempts + 1, version = version + 1,
                due_at = cast(:now as timestamptz)
                    + least(interval '1 hour', interval '30 seconds' * power(2, least(attempts, 10)))
            where id = (select n.id from notification n where n.due_at <= cast(:now as timestamptz)
                order by n.due_at, n.id limit 1 for update skip locked)
            returning id
            """;

    @Inject
    ReactiveMailer mailer;

    @Inject
    ReceiptMail receipts;

    @Inject
    Clock clock;

    /** How often to look for what is due again; nothing is sent by itself when zero. */
    @ConfigProperty(name = "torikumi.mail.interval")
    Duration interval;

    private final ScheduledExecutorService round = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("postman").daemon().factory());

    void start(@Observes StartupEvent started) {
        if (interval.isPositive()) {
            round.scheduleWithFixedDelay(
                    this::deliverQuietly, interval.toMillis(), interval.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) NotificationQueued queued) {
        if (interval.isPositive()) {
            round.execute(this::deliverQuietly);
        }
    }

    /** Sends everything that is due; gives how many went out. */
    public int deliver() {
        var sent = 0;
        for (var next = claim(); next.isPresent(); next = claim()) {
            sent += deliver(next.get()) ? 1 : 0;
        }
        return sent;
    }

    // A failure here must not end the rounds: the database may be away for a moment.
    private void deliverQuietly() {
        try {
            deliver();
        } catch (IllegalStateException | jakarta.persistence.PersistenceException failure) {
            LOG.warn("mails wait: " + failure.getMessage());
        }
    }

    private Optional<UUID> claim() {
        return QuarkusTransaction.requiringNew().call(() -> {
            for (Object id : Panache.getEntityManager()
                    .createNativeQuery(CLAIM, UUID.class)
                    .setParameter("now", clock.instant().toString())
                    .getResultList()) {
                return Optional.of((UUID) id);
            }
            return Optional.empty();
        });
    }

    private boolean deliver(UUID id) {
        var failure = write(id).map(this::send).orElseGet(() -> Optional.of("the receipt could not be made"));
        QuarkusTransaction.requiringNew().run(() -> {
            Notification notification = Notification.findById(id);
            failure.ifPresentOrElse(notification::failed, () -> notification.sent(clock.instant()));
        });
        failure.ifPresent(why -> LOG.warnf("mail %s waits: %s", id, why));
        return failure.isEmpty();
    }

    // Not in a transaction: a rendering takes a second.
    private Optional<Mail> write(UUID id) {
        try {
            return Optional.of(receipts.write(id));
        } catch (Problem | IllegalStateException failure) {
            LOG.warn("receipt " + id, failure);
            return Optional.empty();
        }
    }

    private Optional<String> send(Mail mail) {
        return mailer.send(mail)
                .ifNoItem()
                .after(PATIENCE)
                .fail()
                .map(_ -> Optional.<String>empty())
                .onFailure()
                .recoverWithItem(failure -> Optional.of(String.valueOf(failure)))
                .await()
                .indefinitely();
    }

    @PreDestroy
    void stop() {
        round.shutdownNow();
    }
}
