package torikumi.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import torikumi.notification.round.RoundNotice;
import torikumi.round.Round;
import torikumi.security.Membership;
import torikumi.security.Role;
import torikumi.submission.RoundFixture;
import torikumi.submission.Submission;
import torikumi.submission.SubmissionState;

/**
 * A round with people, and beside it what its reminders have to be, worked out in another way than the product does:
 * seat by seat, moment by moment.
 */
final class RemindedRound {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    /** What the test knows of a seat. */
    private static final class Seat {
        UUID submission;
        boolean done;
        LocalDate due;
        Instant since;
        final Set<String> people = new HashSet<>();
    }

    /** A moment to remind a seat of. */
    private record Moment(UUID submission, LocalDate due, int days) {}

    private final Random random;
    private final RoundFixture.Made made;
    private final Map<UUID, Seat> seats = new HashMap<>();
    private final Map<String, List<String>> arrived = new HashMap<>();
    private List<Integer> plan;
    private int hour;
    private int mayRepeat;

    private RemindedRound(Random random, RoundFixture.Made made) {
        this.random = random;
        this.made = made;
    }

    static RemindedRound open(RoundFixture fixture, Random random, Instant now) {
        var round = new RemindedRound(random, fixture.open());
        QuarkusTransaction.requiringNew().run(() -> round.prepare(now));
        return round;
    }

    private void prepare(Instant now) {
        LocalDate due = Round.byId(made.round()).dueOn;
        var settings = new RoundNotice();
        settings.roundId = made.round();
        plan = Stream.of(-8, -random.nextInt(7), random.nextInt(4)).distinct().toList();
        hour = random.nextInt(24);
        settings.reminderDays = plan;
        settings.reminderHour = hour;
        settings.persist();
        for (Submission submission : Submission.<Submission>list("roundId", made.round())) {
            var seat = new Seat();
            seat.submission = submission.id;
            seat.due = due;
            seat.since = now;
            seats.put(submission.id, seat);
            for (var i = 0; i < 1 + random.nextInt(3); i++) {
                person(submission.memberId, seat, i);
            }
        }
    }

    // Editors and approvers with an address are reminded; who holds two roles, once.
    private void person(UUID member, Seat seat, int number) {
        var address = "p%d.%s@%s.example".formatted(number, member, made.council());
        var sub = "p" + number + "-" + member;
        var editor = random.nextInt(4) > 0;
        var reachable = random.nextInt(5) > 0;
        join(member, sub, editor ? Role.EDITOR : Role.VIEWER, reachable ? address : null);
        if (editor && random.nextBoolean()) {
            join(member, sub, Role.APPROVER, reachable ? address.toUpperCase(Locale.ROOT) : null);
        }
        if (editor && reachable) {
            seat.people.add(address);
        }
    }

    private void join(UUID member, String sub, Role role, String address) {
        var membership = new Membership();
        membership.councilId = made.council();
        membership.memberId = member;
        membership.sub = sub;
        membership.role = role;
        membership.name = sub;
        membership.email = address;
        membership.persist();
    }

    /** Something happens to one of the seats, or nothing. */
    void change(Instant now) {
        var seat = new ArrayList<>(seats.values()).get(random.nextInt(seats.size()));
        QuarkusTransaction.requiringNew().run(() -> change(seat, Submission.findById(seat.submission), now));
    }

    private void change(Seat seat, Submission submission, Instant now) {
        switch (random.nextInt(6)) {
            case 0 -> {
                if (submission.getState().isEditable()) {
                    submission.submit("somebody", now);
                } else if (submission.getState() == SubmissionState.SUBMITTED) {
                    submission.accept(now);
                } else {
                    return;
                }
                seat.done = true;
            }
            case 1 -> {
                if (submission.getState().isEditable()) {
                    return;
                }
                seat.due = LocalDate.ofInstant(now, JAPAN).plusDays(1 + random.nextInt(9));
                submission.sendBack("直してください", true, endOf(seat.due), now);
                seat.done = submission.notParticipating;
            }
            case 2 -> {
                seat.due = seat.due.plusDays(random.nextInt(5));
                submission.dueAt = endOf(seat.due);
                submission.updatedAt = now;
            }
            case 3 -> {
                submission.notParticipating = !submission.notParticipating;
                submission.updatedAt = now;
                seat.done =
                        submission.notParticipating || !submission.getState().isEditable();
            }
            default -> {
                return;
            }
        }
        seat.since = now;
    }

    private static Instant endOf(LocalDate day) {
        return ZonedDateTime.of(day.atTime(23, 59, 59), JAPAN).toInstant();
    }

    /** The process died just now. */
    void died(Postman.Step step) {
        // Between the mail server's answer and our note of it: the only place where a mail may come again.
        mayRepeat += step == Postman.Step.SENT ? 1 : 0;
    }

    /** Looks at what arrived: only for seats that have something to do, and with the right day. */
    void arrived(List<Mails.Mail> mails, Instant now) {
        var atOnce = new HashSet<String>();
        for (var mail : mails) {
            if (!mail.to().toLowerCase(Locale.ROOT).contains(made.council().toString())
                    || !mail.subject().contains("提出期限のお知らせ")) {
                continue;
            }
            var notice = QuarkusTransaction.requiringNew()
                    .call(() -> Notification.byId(UUID.fromString(mail.notification())));
            var seat = seats.get(notice.submissionId);
            assertThat(seat.done).as("done, and reminded: " + mail).isFalse();
            assertThat(seat.people).contains(notice.address.toLowerCase(Locale.ROOT));
            assertThat(mail.text()).contains("（" + daysLeft(seat.due, now) + "）");
            arrived.computeIfAbsent(notice.occasion, _ -> new ArrayList<>()).add(mail.id());
            assertThat(atOnce.add(notice.address.toLowerCase(Locale.ROOT) + seat.submission))
                    .as("two at once: " + mail)
                    .isTrue();
        }
        var repeated = 0;
        for (var one : arrived.entrySet()) {
            assertThat(Set.copyOf(one.getValue()))
                    .as("one Message-ID: " + one.getKey())
                    .hasSize(1);
            repeated += one.getValue().size() - 1;
        }
        assertThat(repeated).as("sent again without need").isLessThanOrEqualTo(mayRepeat);
    }

    private static String daysLeft(LocalDate due, Instant now) {
        var days = ChronoUnit.DAYS.between(LocalDate.ofInstant(now, JAPAN), due);
        return days > 0 ? "あと" + days + "日" : days == 0 ? "本日まで" : -days + "日過ぎています";
    }

    /** Everybody of every seat that has something to do has got the reminder whose turn it is. */
    void nobodyIsMissed(Instant now) {
        for (var seat : seats.values()) {
            if (seat.done) {
                continue;
            }
            Moment turn = null;
            for (var days : plan.stream().sorted().toList()) {
                var at = ZonedDateTime.of(seat.due.plusDays(days).atTime(hour, 0), JAPAN)
                        .toInstant();
                if (!at.isAfter(now) && !at.isBefore(seat.since)) {
                    turn = at.plus(Duration.ofDays(3)).isAfter(now)
                            ? new Moment(seat.submission, seat.due, days)
                            : null;
                }
            }
            for (var address : turn == null ? Set.<String>of() : seat.people) {
                assertThat(arrived)
                        .as("missed at " + now)
                        .containsKey("REMINDER:%s:%s:%d:%s".formatted(turn.submission, turn.due, turn.days, address));
            }
        }
    }

    /** When the first reminder is due. */
    Instant firstReminder() {
        var due = seats.values().iterator().next().due;
        return ZonedDateTime.of(due.minusDays(8).atTime(hour, 0), JAPAN).toInstant();
    }
}
