package torikumi.notification;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
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
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import torikumi.notification.round.RoundNotice;
import torikumi.security.Membership;
import torikumi.submission.EntryKind;
import torikumi.testing.ActingAs;
import torikumi.testing.SampleCouncil;
import torikumi.testing.SampleRound;

/** A draft on its way round its members, and beside it what its reminders have to be, worked out seat by seat. */
final class CheckedDraft {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final String SUBJECT = "最終確認の回答期限のお知らせ";

    private final Random random;
    private final SampleCouncil council = SampleCouncil.store("asked");
    private final SampleRound round = SampleRound.open(council, 2025);
    private final Map<UUID, List<String>> people;
    private final Set<Integer> days = new TreeSet<>();
    private final int hour;
    private final Map<String, List<String>> arrived = new HashMap<>();
    private int mayRepeat;

    private String draft;
    private String check;
    private Instant since;
    private LocalDate due;
    private final Set<LocalDate> usedDays = new HashSet<>();
    private int changes;
    private final Set<UUID> answered = new HashSet<>();
    private boolean published;

    private CheckedDraft(Random random) {
        this.random = random;
        hour = random.nextInt(24);
        people = Map.of(
                council.members.getFirst(), List.of(address("editor"), address("approver")),
                council.members.getLast(), List.of(address("editor2")));
    }

    static CheckedDraft sent(Random random, Instant now) {
        var made = new CheckedDraft(random);
        var plan = random.nextInt(5) == 0 ? List.<Integer>of() : List.of(-2 - random.nextInt(5), -1, 3);
        QuarkusTransaction.requiringNew().run(() -> made.prepare(plan));
        for (var member = 0; member < 2; member++) {
            made.round.write(member, 1, EntryKind.INITIATIVE, "説明会を10回開いた。");
            made.round.accept(member);
        }
        made.send(now);
        return made;
    }

    private void prepare(List<Integer> plan) {
        Membership.update("email = concat(sub, ?1) where councilId = ?2", "@" + council.id + ".example", council.id);
        var settings = new RoundNotice();
        settings.roundId = round.id;
        settings.reminderDays = plan;
        settings.reminderHour = hour;
        settings.persist();
        plan.stream().filter(day -> day < 0).forEach(days::add);
        if (!plan.isEmpty()) {
            days.add(0);
        }
    }

    private String address(String person) {
        return "asked-%s@%s.example".formatted(person, council.id);
    }

    /** Something happens to the check, or nothing. */
    void change(Instant now) {
        switch (random.nextInt(6)) {
            case 0, 1 -> answer();
            case 2 -> move(now);
            case 3 -> {
                if (random.nextInt(3) == 0) {
                    send(now);
                }
            }
            case 4 -> {
                if (random.nextInt(6) == 0) {
                    publish();
                }
            }
            default -> {}
        }
    }

    private void answer() {
        answer(council.members.get(random.nextInt(2)));
    }

    void answerFirst() {
        answer(council.members.getFirst());
    }

    UUID second() {
        return council.members.getLast();
    }

    /** Who would get a reminder that is sent by hand. */
    ValidatableResponse mailing() {
        return asked("secretariat")
                .get("/api/v1/rounds/" + round.id + "/mailings?kind=LAST_CHECK_REMINDER")
                .then()
                .statusCode(200);
    }

    private void answer(UUID seat) {
        if (published || !answered.add(seat)) {
            return;
        }
        asked("secretariat")
                .header("If-Match", "\"0\"")
                .body(Map.of("answer", "NO_CHANGE", "comment", ""))
                .put(path() + "/answers/" + seat)
                .then()
                .statusCode(200);
    }

    private void move(Instant now) {
        var day = anotherDay(now);
        if (published || !usedDays.add(day)) {
            return;
        }
        asked("secretariat")
                .header("If-Match", "\"" + changes++ + "\"")
                .body(Map.of("due_on", day.toString()))
                .put(path())
                .then()
                .statusCode(200);
        due = day;
    }

    /** A new draft asks everybody anew. */
    private void send(Instant now) {
        if (published) {
            return;
        }
        draft = compile(Map.of("kind", "DRAFT")).extract().path("id");
        due = anotherDay(now);
        check = asked("secretariat")
                .body(Map.of("due_on", due.toString()))
                .post(path())
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        since = now;
        changes = 0;
        answered.clear();
        usedDays.clear();
        usedDays.add(due);
    }

    private void publish() {
        if (published) {
            return;
        }
        round.close();
        compile(Map.of("kind", "PUBLISHED", "from_edition_id", draft));
        published = true;
    }

    private LocalDate anotherDay(Instant now) {
        return LocalDate.ofInstant(now, JAPAN).plusDays(1 + random.nextInt(9));
    }

    private ValidatableResponse compile(Map<String, Object> write) {
        return asked("secretariat")
                .body(write)
                .post("/api/v1/rounds/" + round.id + "/editions")
                .then()
                .statusCode(201);
    }

    private String path() {
        return "/api/v1/editions/" + draft + "/last_check";
    }

    private static RequestSpecification asked(String person) {
        return given().header(ActingAs.HEADER, "asked-" + person).contentType(ContentType.JSON);
    }

    /** The process died just now. */
    void died(Postman.Step step) {
        mayRepeat += step == Postman.Step.SENT ? 1 : 0;
    }

    /** Looks at what arrived: only for seats that have not answered, while they may, and with the right day. */
    void arrived(List<Mails.Mail> mails, Instant now) {
        for (var mail : mails) {
            if (!mail.to().contains(council.id.toString()) || !mail.subject().contains(SUBJECT)) {
                continue;
            }
            var notice = QuarkusTransaction.requiringNew()
                    .call(() -> Notification.byId(UUID.fromString(mail.notification())));
            assertThat(published).as("published, and reminded").isFalse();
            assertThat(answered).as("answered, and reminded").doesNotContain(notice.memberId);
            assertThat(people.get(notice.memberId)).contains(notice.address);
            var left = ChronoUnit.DAYS.between(LocalDate.ofInstant(now, JAPAN), due);
            assertThat(left).as("too late").isNotNegative();
            assertThat(mail.text()).contains(left == 0 ? "（本日まで）" : "（あと" + left + "日）");
            assertThat(mail.text()).contains("/editions/%s/last-check/%s".formatted(draft, notice.memberId));
            arrived.computeIfAbsent(notice.occasion, _ -> new ArrayList<>()).add(mail.id());
        }
        var repeated = arrived.values().stream().mapToInt(one -> one.size() - 1).sum();
        assertThat(repeated).as("sent again without need").isLessThanOrEqualTo(mayRepeat);
    }

    /** Everybody of every seat that has not answered has got the reminder whose turn it is. */
    void nobodyIsMissed(Instant now) {
        if (published || LocalDate.ofInstant(now, JAPAN).isAfter(due)) {
            return;
        }
        Integer turn = null;
        for (var day : days) {
            var at = ZonedDateTime.of(due.plusDays(day).atTime(hour, 0), JAPAN).toInstant();
            if (!at.isAfter(now) && !at.isBefore(since)) {
                turn = at.plus(Duration.ofDays(3)).isAfter(now) ? day : null;
            }
        }
        if (turn == null) {
            return;
        }
        for (var seat : people.entrySet()) {
            for (var address : answered.contains(seat.getKey()) ? List.<String>of() : seat.getValue()) {
                assertThat(arrived)
                        .as("missed at " + now)
                        .containsKey("LAST_CHECK_REMINDER:%s:%s:%s:%d:%s"
                                .formatted(check, seat.getKey(), due, turn, address));
            }
        }
    }

    /** How many reminders were put into the outbox. */
    long queued() {
        return QuarkusTransaction.requiringNew()
                .call(() -> Notification.count("kind = LAST_CHECK_REMINDER and roundId = ?1", round.id));
    }

    /** When the reminder of the last day is due. */
    Instant lastReminder() {
        assertThat(days).contains(0);
        return ZonedDateTime.of(due.atTime(hour, 0), JAPAN).toInstant();
    }
}
