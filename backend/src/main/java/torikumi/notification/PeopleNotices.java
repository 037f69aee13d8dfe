package torikumi.notification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import torikumi.membership.PersonInvited;
import torikumi.persistence.Ids;
import torikumi.round.Round;
import torikumi.round.RoundState;

/** Tells a person who was given a role where to go, with the letters of the round that is on. */
@RequestScoped
class PeopleNotices {

    @Inject
    Outbox outbox;

    void invited(@Observes PersonInvited event) {
        var round = presentRound(event).map(one -> one.id).orElse(null);
        var language = event.language().getLanguage();
        outbox.put(
                new Outbox.Notice(
                        NotificationKind.WELCOME,
                        new About(event.councilId(), round, event.memberId(), null, null),
                        // Each invitation is wanted, also the same once more.
                        Ids.next().toString(),
                        Map.of(Placeholder.FIRST_STEP, String.valueOf(event.accountReady())),
                        language,
                        null),
                List.of(new Recipient(event.memberId(), event.sub(), event.name(), event.email(), null, false)));
    }

    private static Optional<Round> presentRound(PersonInvited event) {
        return Round.find(
                        "councilId = ?1 and state in ?2 order by fiscalYear desc, id desc",
                        event.councilId(),
                        List.of(RoundState.PREPARING, RoundState.OPEN))
                .firstResultOptional();
    }
}
