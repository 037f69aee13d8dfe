package torikumi.testing;

import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import torikumi.http.TimeSource;

/** The application's clock in tests: the system's, until a test turns it. */
@Alternative
@jakarta.annotation.Priority(1)
@Singleton
public class TurnableClock {

    private volatile Instant turned;
    private volatile ZoneId zone = TimeSource.ZONE;

    /** What the application is given. */
    @Produces
    @Alternative
    @jakarta.annotation.Priority(1)
    @Singleton
    Clock clock() {
        return new Turned(null);
    }

    /** Stands still at a moment. */
    public void turnTo(Instant instant) {
        turned = instant;
    }

    /** Goes on by so much, and stands still there. */
    public void goOn(Duration by) {
        turned = turned.plus(by);
    }

    /** What time it is. */
    public Instant clockNow() {
        return turned != null ? turned : Instant.now();
    }

    /** Stands in another part of the world. */
    public void moveTo(ZoneId other) {
        zone = other;
    }

    /** The system's again. */
    public void release() {
        turned = null;
        zone = TimeSource.ZONE;
    }

    private final class Turned extends Clock {

        private final ZoneId fixed;

        private Turned(ZoneId fixed) {
            this.fixed = fixed;
        }

        @Override
        public ZoneId getZone() {
            return fixed != null ? fixed : zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new Turned(other);
        }

        @Override
        public Instant instant() {
            return clockNow();
        }
    }
}
