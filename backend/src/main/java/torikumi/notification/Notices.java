package torikumi.notification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import torikumi.edition.Edition;
import torikumi.edition.EditionCompiled;
import torikumi.notification.round.RoundNotice;
import torikumi.round.RoundMember;
import torikumi.round.RoundMoved;
import torikumi.round.RoundStep;
import torikumi.submission.Part;
import torikumi.submission.WriteGate;
import torikumi.submission.workflow.Decision;
import torikumi.submission.workflow.SubmissionExtended;
import torikumi.submission.workflow.SubmissionMoved;
import torikumi.submission.workflow.SubmissionSubmitted;

/** Hears what happens and puts the notices of it into the outbox, in the same transaction. */
@RequestScoped
class Notices {

    @Inject
    Outbox outbox;

    @Inject
    WriteGate gate;

    void submitted(@Observes SubmissionSubmitted event) {
        var part = event.part();
        var by = event.by();
        var key = part.submission().id + ":" + part.submission().getLastVersion();
        var language = gate.language().getLanguage();
        outbox.put(
                new Outbox.Notice(NotificationKind.RECEIPT, About.part(part), key, Map.of(), language, null),
                Recipient.ofReceipt(part.submission().memberId, by.sub(), by.onBehalf()));
        // Whoever submits on a member's behalf is who would review it, and knows.
        outbox.put(
                new Outbox.Notice(NotificationKind.SUBMITTED, About.part(part), key),
                Recipient.ofSecretariat(part.submission().councilId).stream()
                        .filter(one -> !by.sub().equals(one.sub()))
                        .toList());
    }

    void moved(@Observes SubmissionMoved event) {
        switch (event.decision()) {
            case Decision.Return _, Decision.Reopen _ ->
                tellSeat(
                        NotificationKind.RETURNED,
                        event.part(),
                        event.part().submission().version.toString());
            case Decision.Accept _ ->
                tellSeat(
                        NotificationKind.ACCEPTED,
                        event.part(),
                        event.part().submission().version.toString());
            case Decision.Submit _, Decision.Withdraw _ -> {}
        }
    }

    void extended(@Observes SubmissionExtended event) {
        if (Duty.isOpen(event.part())) {
            tellSeat(
                    NotificationKind.EXTENDED,
                    event.part(),
                    event.part().submission().version.toString());
        }
    }

    void opened(@Observes RoundMoved event) {
        var round = event.round();
        if (event.step() == RoundStep.OPEN && RoundNotice.of(round).announceOpening) {
            tellSeats(
                    NotificationKind.OPENING,
                    new About(round.councilId, round.id, null, null, null),
                    round.id.toString(),
                    Map.of());
        }
    }

    void compiled(@Observes EditionCompiled event) {
        Edition edition = Edition.findById(event.editionId());
        if (edition.published) {
            tellSeats(
                    NotificationKind.PUBLISHED,
                    new About(edition.councilId, edition.roundId, null, null, null),
                    edition.id.toString(),
                    Map.of(Placeholder.EDITION, edition.id.toString()));
        }
    }

    private void tellSeat(NotificationKind kind, Part part, String occasion) {
        var facts = new EnumMap<Placeholder, String>(Placeholder.class);
        facts.put(Placeholder.DUE, part.dueAt().toString());
        if (kind == NotificationKind.EXTENDED && part.submission().getDueReason() != null) {
            facts.put(Placeholder.REASON, part.submission().getDueReason());
        }
        var notice = new Outbox.Notice(
                kind, About.part(part), part.submission().id + ":" + occasion, facts, Outbox.JAPANESE, null);
        outbox.put(notice, Recipient.ofSeats(List.of(part.submission().memberId)));
    }

    private void tellSeats(NotificationKind kind, About about, String occasion, Map<Placeholder, String> facts) {
        var seats = RoundMember.of(about.roundId()).stream()
                .map(member -> member.originId)
                .toList();
        for (var recipient : Recipient.ofSeats(seats)) {
            UUID seat = recipient.memberId();
            outbox.put(
                    new Outbox.Notice(kind, about.of(seat), occasion + ":" + seat, facts, Outbox.JAPANESE, null),
                    List.of(recipient));
        }
    }
}
