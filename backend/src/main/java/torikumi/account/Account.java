package torikumi.account;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;

/** What an account is to be in the identity provider, where we have a say: somebody left, or came back. */
@Entity
public class Account extends PanacheEntityBase {

    @Id
    public String sub;

    public boolean enabled;
    /** Tokens and sessions from before are refused. */
    public Instant sessionsEndedAt;

    private Instant dueAt;
    private int attempts;
    private String failure;

    /** Closes an account and ends its sessions. */
    static void close(String sub, Instant now) {
        want(sub, false, now).sessionsEndedAt = now;
    }

    /** Opens it again. */
    static void open(String sub, Instant now) {
        want(sub, true, now);
    }

    /** Whether it was us who closed it. */
    static boolean isClosed(String sub) {
        return Optional.ofNullable(Account.<Account>findById(sub))
                .map(account -> !account.enabled)
                .orElse(false);
    }

    /** Ends the sessions and leaves the account as it is. */
    static void endSessions(String sub, Instant now) {
        known(sub).sessionsEndedAt = now;
    }

    private static Account want(String sub, boolean enabled, Instant now) {
        var account = known(sub);
        account.enabled = enabled;
        account.dueAt = now;
        account.attempts = 0;
        account.failure = null;
        return account;
    }

    private static Account known(String sub) {
        return Account.<Account>findByIdOptional(sub).orElseGet(() -> {
            var account = new Account();
            account.sub = sub;
            account.enabled = true;
            account.persist();
            return account;
        });
    }

    /**
     * The identity provider was told.
     *
     * @param told what; something else may have been wanted since, which is then still to do
     */
    void done(boolean told) {
        if (told == enabled) {
            dueAt = null;
            failure = null;
        }
    }

    /** It was not; when to try again was settled when it was claimed. */
    void failed(Failure why) {
        failure = why.code();
        if (why.isFinal() || attempts >= Failure.MOST_ATTEMPTS) {
            dueAt = null;
        }
    }
}
