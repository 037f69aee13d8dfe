package torikumi.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The demo ages well: what visitors are to do can be done whenever it is loaded. */
class DemoFilesTest {

    private static final LocalDate DUE = LocalDate.of(2026, 12, 18);

    @Test
    void aDayIsTheFilesUntilItComesTooNear() {
        assertThat(DemoFiles.stillToCome(DUE, LocalDate.of(2026, 11, 17), 30)).isEqualTo(DUE);
        assertThat(DemoFiles.stillToCome(DUE, LocalDate.of(2026, 11, 18), 30)).isEqualTo(DUE);
        assertThat(DemoFiles.stillToCome(DUE, LocalDate.of(2026, 11, 19), 30)).isEqualTo(DUE.plusDays(1));
        assertThat(DemoFiles.stillToCome(DUE, LocalDate.of(2029, 2, 28), 30)).isEqualTo(LocalDate.of(2029, 3, 30));
    }
}
