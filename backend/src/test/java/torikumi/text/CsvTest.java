package torikumi.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @Test
    void values_are_quoted_where_they_must_be() {
        assertThat(Csv.line(List.of("取組", "a,b", "「\"引用\"」", "一\n二", "")))
                .isEqualTo("取組,\"a,b\",\"「\"\"引用\"\"」\",\"一\n二\",\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+81", "-5", "@sum", "＝1", "＋1", "－1", "＠a", "\tx", "\rx", "'=1"})
    void what_a_spreadsheet_would_run_is_guarded(String value) {
        assertThat(Csv.guarded(value)).isEqualTo("'" + value);
        assertThat(Csv.unguarded(Csv.guarded(value))).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "'", "'引用'", "・相談", "1-2", "−5"})
    void everything_else_stays(String value) {
        assertThat(Csv.guarded(value)).isEqualTo(value);
        assertThat(Csv.unguarded(value)).isEqualTo(value);
    }

    @Test
    void a_number_of_a_file_for_machines_keeps_its_sign() {
        assertThat(Csv.dataLine(List.of("-3.5", "-3,5", "=1", "5"))).isEqualTo("-3.5,\"'-3,5\",'=1,5\r\n");
    }

    @Test
    void guarding_is_reversible_for_any_text() {
        Random random = new Random(5);
        String alphabet = "'=+-＠a\n\t";
        for (int i = 0; i < 2_000; i++) {
            StringBuilder value = new StringBuilder();
            for (int length = random.nextInt(6); length > 0; length--) {
                value.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            assertThat(Csv.unguarded(Csv.guarded(value.toString()))).isEqualTo(value.toString());
        }
    }
}
