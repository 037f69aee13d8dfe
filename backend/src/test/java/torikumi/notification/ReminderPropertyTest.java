package torikumi.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import torikumi.submission.RoundFixture;
import torikumi.testing.Backing;
import torikumi.testing.TurnableClock;

/**
 * Random rounds, states, clocks and accidents: nobody who is done is reminded, nobody who is not is missed, nobody is
 * reminded twice, also when the process dies between any two steps. {@code -Dreminder.trials} makes more of them.
 */
@QuarkusTest
@QuarkusTestResource(Backing.class)
class ReminderPropertyTest {

    private static final int TRIALS = Integer.getInteger("reminder.trials", 12);
    private static final int TICKS = 18;
    private static final List<String> ZONES =
            List.of("Asia/Tokyo", "UTC", "America/Los_Angeles", "Pacific/Kiritimati", "Asia/Kathmandu");

    @Inject
    RoundFixture fixture;

    @Inject
    Reminders reminders;

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
    void remindsWhoIsNotDoneOnceAndNobodyElse() {
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
        clock.moveTo(ZoneId.of(ZONES.get(random.nextInt(ZONES.size()))));
        TimeZone.setDefault(TimeZone.getTimeZone(ZONES.get(random.nextInt(ZONES.size()))));
        var model = RemindedRound.open(fixture, random, start);
        for (var tick = 0; tick < TICKS; tick++) {
            clock.goOn(Duration.ofMinutes(new int[] {1, 40, 300, 700, 1500, 4000}[random.nextInt(6)]));
            model.change(clock.clockNow());
            accident(random, model);
            settle(model);
        }
    }

    /** A tick in which the mail server may be away and the process may die anywhere. */
    private void accident(Random random, RemindedRound model) {
        if (random.nextInt(4) == 0) {
            mails.go();
        }
        var stepsLeft = random.nextInt(6);
        var fatal = random.nextBoolean();
        try {
            if (fatal && stepsLeft == 0) {
                QuarkusTransaction.requiringNew().run(() -> {
                    reminders.put();
                    throw new Killed();
                });
            }
            reminders.put();
            var left = new int[] {stepsLeft};
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

    /** An hour later all is well: what was claimed, or waits for another try, has had its turn. */
    private void settle(RemindedRound model) {
        for (var i = 0; i < 2; i++) {
            clock.goOn(Duration.ofMinutes(61));
            reminders.put();
            postman.deliver();
            model.arrived(mails.take(), clock.clockNow());
        }
        model.nobodyIsMissed(clock.clockNow());
        assertThat(postman.deliver()).as("nothing is left").isZero();
    }

    @ParameterizedTest
    @EnumSource(Postman.Step.class)
    void sendsOnceWhereverTheProcessDies(Postman.Step fatal) {
        var start = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        clock.turnTo(start);
        var model = RemindedRound.open(fixture, new Random(1), start);
        clock.turnTo(model.firstReminder());
        reminders.put();
        reminders.put();
        try {
            postman.deliver(step -> {
                if (step == fatal) {
                    model.died(step);
                    throw new Killed();
                }
            });
        } catch (Killed _) {
            // started again at once: what it had claimed is left alone until the claim runs out
        }
        postman.deliver();
        model.arrived(mails.take(), clock.clockNow());
        clock.goOn(Duration.ofMinutes(6));
        postman.deliver();
        model.arrived(mails.take(), clock.clockNow());
        settle(model);
    }
}
