package torikumi.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReminderSlotTest {

    private static final LocalDate DUE = LocalDate.of(2026, 1, 30);
    private static final Instant LONG_AGO = Instant.parse("2025-12-01T00:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "2026-01-22T23:59:59Z, ",
        "2026-01-23T00:00:00Z, -7",
        "2026-01-25T23:59:59Z, -7",
        "2026-01-26T00:00:00Z, ",
        "2026-01-29T00:00:00Z, -1",
        "2026-01-30T00:00:00Z, 0",
        "2026-02-02T12:00:00Z, 3",
        "2026-02-05T00:00:00Z, "
    })
    void comesAtNineInTheMorningInJapanAndIsCaughtUpForThreeDays(Instant now, Integer days) {
        var slot = ReminderSlot.at(now, DUE, List.of(-7, -1, 0, 3), 9, LONG_AGO);
        assertThat(slot.map(ReminderSlot::days)).isEqualTo(java.util.Optional.ofNullable(days));
    }

    @Test
    void isNotCaughtUpByWhoHadNothingToDoThen() {
        var now = Instant.parse("2026-01-23T00:00:01Z");
        assertThat(ReminderSlot.at(now, DUE, List.of(-7), 9, now)).isEmpty();
        assertThat(ReminderSlot.at(now, DUE, List.of(-7), 9, now.minusSeconds(1)))
                .isPresent();
    }
}
