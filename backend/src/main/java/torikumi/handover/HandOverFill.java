package torikumi.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import torikumi.http.Problem;
import torikumi.security.Membership;
import torikumi.submission.Part;
import torikumi.submission.RoundFrames;

/** Puts what was sent into a hand-over, and refuses what makes no sense. */
@ApplicationScoped
class HandOverFill {

    @Inject
    RoundFrames frames;

    @Inject
    Clock clock;

    /**
     * Fills it in.
     *
     * @throws Problem 422
     */
    void in(HandOver handOver, Part part, HandOverWrites.Write write) {
        handOver.theme = theme(part, write.theme());
        handOver.department = blankless(write.department());
        if (handOver.theme == null && handOver.department == null) {
            throw Problem.invalid("/theme", "hand_over_of_nothing");
        }
        assign(handOver, part.submission().memberId, write);
        if (write.dueOn() != null
                && !write.dueOn().equals(handOver.dueOn)
                && write.dueOn().isBefore(LocalDate.now(clock))) {
            throw Problem.invalid("/due_on", "due_in_past");
        }
        handOver.dueOn = write.dueOn();
        handOver.note = blankless(write.note());
    }

    private Integer theme(Part part, Integer number) {
        if (number != null && frames.of(part.round().id).theme(number).isEmpty()) {
            throw Problem.invalid("/theme", "theme_not_in_round", String.valueOf(number));
        }
        return number;
    }

    private static void assign(HandOver handOver, UUID memberId, HandOverWrites.Write write) {
        if (write.membershipId() != null) {
            var membership = Membership.<Membership>find("id = ?1 and memberId = ?2", write.membershipId(), memberId)
                    .firstResultOptional()
                    .orElseThrow(() -> Problem.invalid("/membership_id", "not_a_colleague"));
            handOver.assigneeSub = membership.sub;
            handOver.assigneeName = membership.name.isBlank() ? membership.sub : membership.name;
            return;
        }
        var name = blankless(write.assigneeName());
        if (name == null) {
            throw Problem.invalid("/assignee_name", "hand_over_to_nobody");
        }
        if (!name.equals(handOver.assigneeName)) {
            handOver.assigneeSub = null;
        }
        handOver.assigneeName = name;
    }

    private static String blankless(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
