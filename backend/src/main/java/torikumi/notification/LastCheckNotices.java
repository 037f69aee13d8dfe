package torikumi.notification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import torikumi.edition.lastcheck.LastCheck;
import torikumi.edition.lastcheck.LastCheckStarted;
import torikumi.round.RoundMember;

/** Asks everybody to look at the 案 for the last time. */
@RequestScoped
class LastCheckNotices {

    @Inject
    Outbox outbox;

    void started(@Observes LastCheckStarted event) {
        var check = LastCheck.ofEdition(event.editionId()).orElseThrow();
        var facts = Map.of(
                Placeholder.EDITION, event.editionId().toString(),
                Placeholder.CHECK_DUE, check.dueAt().toString(),
                Placeholder.TEXT, check.message);
        var about = new About(check.councilId, event.roundId(), null, null, null);
        var seats = RoundMember.of(event.roundId()).stream()
                .map(member -> member.originId)
                .toList();
        for (var recipient : Recipient.ofSeats(seats)) {
            var seat = recipient.memberId();
            outbox.put(
                    new Outbox.Notice(
                            NotificationKind.LAST_CHECK,
                            about.of(seat),
                            event.lastCheckId() + ":" + seat,
                            facts,
                            Outbox.JAPANESE,
                            null),
                    List.of(recipient));
        }
    }
}
