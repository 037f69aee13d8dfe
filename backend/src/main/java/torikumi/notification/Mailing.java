package torikumi.notification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import torikumi.edition.lastcheck.Unanswered;
import torikumi.http.Problem;
import torikumi.member.Member;
import torikumi.round.Round;
import torikumi.round.RoundState;
import torikumi.submission.Part;

/** Sending by hand: first who would get it and who would not, then to those who were chosen. */
@RequestScoped
class Mailing {

    @Inject
    Outbox outbox;

    @Inject
    NoticeWriter writer;

    @Inject
    Clock clock;

    /**
     * What would be sent, and to whom.
     *
     * @param seats every seat of the round
     * @param subject as the first of them would get it; null when there is none
     */
    @Schema(name = "MailingPreview")
    public record Preview(
            NotificationKind kind,
            List<Seat> seats,
            @Schema(nullable = true) String subject,
            @Schema(nullable = true) String body) {}

    /**
     * A seat.
     *
     * @param without why nothing would be sent for it; null when it would
     */
    @Schema(name = "MailingSeat")
    public record Seat(
            UUID memberId,
            String memberName,
            @Schema(nullable = true) Without without,
            List<Addressee> recipients) {}

    /** Somebody who would get it. */
    @Schema(name = "MailingRecipient")
    public record Addressee(String name, String address) {}

    /** Why nothing is sent for a seat. */
    @Schema(name = "MailingWithout")
    public enum Without {
        /** It has handed in, or does not take part. */
        NOTHING_TO_DO,
        /** Nobody who works for it has a mail address. */
        NO_ADDRESS
    }

    private record Target(UUID memberId, String name, About about, boolean isDone, Map<Placeholder, String> facts) {

        static Target of(Part part) {
            return new Target(
                    part.submission().memberId,
                    part.member().name,
                    About.part(part),
                    !Duty.isOpen(part),
                    Map.of(Placeholder.DUE, part.dueAt().toString()));
        }

        static Target of(Unanswered waiting) {
            return new Target(
                    waiting.memberId(),
                    waiting.memberName(),
                    LastCheckReminders.about(waiting),
                    false,
                    LastCheckReminders.facts(waiting));
        }

        static Target invited(Round round, UUID memberId, String name) {
            return new Target(memberId, name, About.seat(round, memberId), false, Map.of());
        }
    }

    Preview preview(Round round, NotificationKind kind) {
        var targets = targets(round, kind);
        var recipients = recipients(targets);
        var seats = targets.stream()
                .map(target -> seat(target, recipients.getOrDefault(target.memberId, List.of())))
                .toList();
        var sample = targets.stream()
                .filter(target -> !target.isDone() && recipients.containsKey(target.memberId))
                .findFirst()
                .map(target -> writer.text(
                        sample(kind, target, recipients.get(target.memberId).getFirst())));
        return new Preview(
                kind,
                seats,
                sample.map(Wording::subject).orElse(null),
                sample.map(Wording::body).orElse(null));
    }

    /**
     * Puts it into the outbox for the chosen seats; who has nothing to do any more is passed over.
     *
     * @param id of this mailing: the same sent again adds nothing
     * @return how many mails were added
     */
    int send(Round round, UUID id, NotificationKind kind, Set<UUID> memberIds, String byName) {
        var targets = targets(round, kind).stream()
                .filter(target -> memberIds.contains(target.memberId) && !target.isDone())
                .toList();
        var recipients = recipients(targets);
        var added = 0;
        for (var target : targets) {
            added += outbox.put(
                    new Outbox.Notice(
                            kind, target.about, id + ":" + target.memberId, target.facts, Outbox.JAPANESE, byName),
                    recipients.getOrDefault(target.memberId, List.of()));
        }
        return added;
    }

    private List<Target> targets(Round round, NotificationKind kind) {
        var visible = round.getState() != RoundState.PREPARING;
        return switch (kind) {
            case REMINDER -> {
                if (!visible) {
                    throw Problem.conflict("round_preparing");
                }
                yield Reminders.of(round).stream().map(Target::of).toList();
            }
            case LAST_CHECK_REMINDER ->
                Unanswered.all(LocalDate.now(clock.withZone(Days.ZONE))).stream()
                        .filter(waiting -> waiting.round().id.equals(round.id))
                        .map(Target::of)
                        .toList();
            case INVITATION ->
                visible
                        ? Reminders.of(round).stream()
                                .map(part -> Target.invited(round, part.submission().memberId, part.member().name))
                                .toList()
                        : prepared(round);
            case WELCOME,
                    OPENING,
                    RECEIPT,
                    SUBMITTED,
                    RETURNED,
                    ACCEPTED,
                    EXTENDED,
                    COMMENTED,
                    ANSWERED,
                    CORRECTED,
                    OBJECTED,
                    LAST_CHECK,
                    PUBLISHED -> throw Problem.notFound();
        };
    }

    // Not open yet: the members of the day, as opening would take them.
    private List<Target> prepared(Round round) {
        return Member.<Member>list("""
                        from Member m left join fetch m.category c where m.councilId = ?1
                        and (m.validFrom is null or m.validFrom <= ?2) and (m.validTo is null or m.validTo >= ?2)
                        order by c.position nulls last, m.position, m.id
                        """, round.councilId, LocalDate.now(clock)).stream()
                .map(member -> Target.invited(round, member.id, member.name))
                .toList();
    }

    private static Map<UUID, List<Recipient>> recipients(List<Target> targets) {
        return Recipient.ofSeats(targets.stream().map(Target::memberId).toList()).stream()
                .collect(Collectors.groupingBy(Recipient::memberId, LinkedHashMap::new, Collectors.toList()));
    }

    private static Seat seat(Target target, List<Recipient> recipients) {
        var without = target.isDone() ? Without.NOTHING_TO_DO : recipients.isEmpty() ? Without.NO_ADDRESS : null;
        var addressees = new ArrayList<Addressee>();
        if (without == null) {
            recipients.forEach(one -> addressees.add(new Addressee(one.name(), one.address())));
        }
        return new Seat(target.memberId, target.name, without, addressees);
    }

    private static Notification sample(NotificationKind kind, Target target, Recipient to) {
        var notice = new Notification();
        notice.kind = kind;
        notice.councilId = target.about.councilId();
        notice.roundId = target.about.roundId();
        notice.memberId = target.memberId;
        notice.submissionId = target.about.submissionId();
        notice.number = target.about.number();
        notice.facts = target.facts.entrySet().stream()
                .collect(Collectors.toMap(fact -> fact.getKey().name(), Map.Entry::getValue));
        notice.name = to.name();
        notice.language = to.language() == null ? Outbox.JAPANESE : to.language();
        return notice;
    }
}
