package torikumi.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import torikumi.testing.Backing;
import torikumi.testing.TurnableClock;

/**
 * Random last checks and accidents: a seat that has answered is not reminded, one that has not is not missed, nobody is
 * reminded twice or when it is too late, also when the process dies between any two steps.
 */
@QuarkusTest
@QuarkusTestResource(Backing.class)
class LastCheckReminderTest {

    private static final int TRIALS = Integer.getInteger("reminder.trials", 3);
    private static final int TICKS = 10;
    private static final List<String> ZONES = List.of("Asia/Tokyo", "UTC", "America/Los_Angeles", "Pacific/Kiritimati");

    @Inject
    LastCheckReminders reminders;

    @Inject
    Postman postman;

    @Inject
    TurnableClock clock;

    private final TimeZone zone = TimeZone.getDefault();
    private Mails mails;

    /** The process is gone. */
    private static final class Killed extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @BeforeEach
    void arrive() {
        mails = Mails.arriving();
        QuarkusTransaction.requiringNew().run(Mails::forgetWaiting);
    }

    @AfterEach
    void leave() {
        clock.release();
        TimeZone.setDefault(zone);
        mails.close();
    }

    @Test
    void remindsWhoHasNotAnsweredOnceAndNobodyElse() {
        for (var trial = 0; trial < TRIALS; trial++) {
            var seed = Long.getLong("reminder.seed", System.nanoTime()) + trial;
            try {
                trial(new Random(seed));
            } catch (AssertionError failure) {
                throw new AssertionError("-Dreminder.trials=1 -Dreminder.seed=" + seed, failure);
            }
        }
    }

    private void trial(Random random) {
        var start = Instant.now().truncatedTo(ChronoUnit.SECONDS).plus(Duration.ofMinutes(random.nextInt(500_000)));
        clock.turnTo(start);
        TimeZone.setDefault(TimeZone.getTimeZone(ZONES.get(random.nextInt(ZONES.size()))));
        var model = CheckedDraft.sent(random, start);
        for (var tick = 0; tick < TICKS; tick++) {
            clock.goOn(Duration.ofMinutes(new int[] {1, 40, 300, 700, 1500}[random.nextInt(5)]));
            model.change(clock.clockNow());
            accident(random, model);
            settle(model);
        }
    }

    private void accident(Random random, CheckedDraft model) {
        if (random.nextInt(4) == 0) {
            mails.go();
        }
        var left = new int[] {random.nextInt(8)};
        var fatal = random.nextBoolean();
        try {
            reminders.put();
            postman.deliver(step -> {
                if (fatal && --left[0] <= 0) {
                    model.died(step);
                    throw new Killed();
                }
            });
        } catch (Killed _) {
            // and is started again later
        }
        mails.come();
        model.arrived(mails.take(), clock.clockNow());
    }

    private void settle(CheckedDraft model) {
        for (var i = 0; i < 2; i++) {
            clock.goOn(Duration.ofMinutes(61));
            reminders.put();
            postman.deliver();
            model.arrived(mails.take(), clock.clockNow());
        }
        model.nobodyIsMissed(clock.clockNow());
        assertThat(postman.deliver()).as("nothing is left").isZero();
    }

    @Test
    void isSentByHandToWhoHasNotAnswered() {
        clock.turnTo(Instant.now().truncatedTo(ChronoUnit.SECONDS));
        var model = CheckedDraft.sent(new Random(1), clock.clockNow());
        model.answerFirst();
        var seats = model.mailing()
                .body("subject", containsString("最終確認の回答期限のお知らせ"))
                .extract()
                .<List<String>>path("seats.member_id");
        assertThat(seats).containsExactly(model.second().toString());
    }

    @Test
    void comesOnTheLastDayAtTheHourOfThePlan() {
        clock.turnTo(Instant.now().truncatedTo(ChronoUnit.SECONDS));
        var model = CheckedDraft.sent(new Random(1), clock.clockNow());
        model.answerFirst();
        clock.turnTo(model.lastReminder().minusSeconds(1));
        reminders.put();
        postman.deliver();
        mails.take();
        clock.goOn(Duration.ofSeconds(1));
        var before = model.queued();
        reminders.put();
        reminders.put();
        assertThat(model.queued() - before)
                .as("the one person of the other seat, once")
                .isEqualTo(1);
        postman.deliver();
        model.arrived(mails.take(), clock.clockNow());
        model.nobodyIsMissed(clock.clockNow());
    }
}
