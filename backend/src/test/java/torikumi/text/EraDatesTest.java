package torikumi.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class EraDatesTest {

    @Test
    void dates_are_printed_in_their_era() {
        assertThat(EraDates.date(LocalDate.of(2025, 11, 30))).isEqualTo("令和7年11月30日");
        assertThat(EraDates.date(LocalDate.of(2019, 5, 1))).isEqualTo("令和元年5月1日");
        assertThat(EraDates.date(LocalDate.of(2019, 4, 30))).isEqualTo("平成31年4月30日");
        assertThat(EraDates.date(LocalDate.of(1989, 1, 8))).isEqualTo("平成元年1月8日");
        assertThat(EraDates.date(LocalDate.of(1989, 1, 7))).isEqualTo("昭和64年1月7日");
        assertThat(EraDates.asOf(LocalDate.of(2025, 11, 30))).isEqualTo("令和7年11月30日現在");
    }

    @Test
    void fiscal_years_begin_in_april() {
        assertThat(EraDates.fiscalYear(2025)).isEqualTo("令和7年度");
        assertThat(EraDates.fiscalYear(2019)).isEqualTo("令和元年度");
        assertThat(EraDates.fiscalYear(2018)).isEqualTo("平成30年度");
        assertThat(EraDates.fiscalYear(1989)).isEqualTo("平成元年度");
        assertThat(EraDates.fiscalYearOf(LocalDate.of(2026, 3, 31))).isEqualTo(2025);
        assertThat(EraDates.fiscalYearOf(LocalDate.of(2026, 4, 1))).isEqualTo(2026);
    }
}
