package torikumi.notification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import torikumi.submission.WriteGate;
import torikumi.submission.workflow.SubmissionSubmitted;

/** Queues the receipt when a part is handed in: in the same transaction, so that neither is there without the other. */
@RequestScoped
class ReceiptNotices {

    @Inject
    WriteGate gate;

    @Inject
    Clock clock;

    @Inject
    Event<NotificationQueued> queued;

    void queue(@Observes SubmissionSubmitted submitted) {
        var submission = submitted.part().submission();
        var by = submitted.by();
        var now = clock.instant();
        for (var recipient : Recipient.ofReceipt(submission.memberId, by.sub(), by.onBehalf())) {
            var notification = new Notification();
            notification.kind = Notification.Kind.RECEIPT;
            notification.councilId = submission.councilId;
            notification.submissionId = submission.id;
            notification.number = submission.getLastVersion();
            notification.name = recipient.name();
            notification.address = recipient.address();
            notification.language = gate.language().getLanguage();
            notification.createdAt = now;
            notification.dueAt = now;
            notification.persist();
        }
        queued.fire(new NotificationQueued());
    }
}
