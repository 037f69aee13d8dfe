package torikumi.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodTextTest {

    @Test
    void isWordedAsTablesPrintIt() {
        assertThat(text("2024-04-01", null)).isEqualTo("令和6年度以降");
        assertThat(text("2024-10-01", null)).isEqualTo("令和6年10月1日以降");
        assertThat(text("2024-04-01", "2025-03-31")).isEqualTo("令和6年度");
        assertThat(text("2024-04-01", "2025-09-30")).isEqualTo("令和6年4月1日から令和7年9月30日まで");
    }

    private static String text(String from, String to) {
        return PeriodText.of(LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
    }
}
