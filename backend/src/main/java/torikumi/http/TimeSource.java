package torikumi.http;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;

/** The one source of time. Councils live in Japan: days begin and end there. */
public class TimeSource {

    /** The councils' time zone. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

    @Produces
    @Singleton
    Clock clock() {
        return Clock.system(ZONE);
    }
}
