package torikumi.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import torikumi.text.Csv;

class CsvUploadTest {

    private static List<List<String>> read(String text, Charset charset) {
        return CsvUpload.rows(text.getBytes(charset));
    }

    @Test
    void readsWhatExcelSaves() {
        var expected = List.of(List.of("氏名", "備考"), List.of("髙橋 一郎", "一行目\r\n二行目, \"引用\""));
        var text = "氏名,備考\r\n髙橋 一郎,\"一行目\r\n二行目, \"\"引用\"\"\"\r\n";
        assertThat(read(text, StandardCharsets.UTF_8)).isEqualTo(expected);
        assertThat(read("\uFEFF" + text, StandardCharsets.UTF_8)).isEqualTo(expected);
        assertThat(read(text, Charset.forName("windows-31j"))).isEqualTo(expected);
    }

    @Test
    void leavesEmptyLinesOutAndSaysWhereAQuotationBegins() {
        assertThat(read("a,b\n\nc,", StandardCharsets.UTF_8)).containsExactly(List.of("a", "b"), List.of("c", ""));
        assertThat(read("", StandardCharsets.UTF_8)).isEmpty();
        assertThatThrownBy(() -> read("a\nb,\"c\n", StandardCharsets.UTF_8)).isInstanceOf(Problem.class);
    }

    @Test
    void readsBackWhatWasWritten() {
        var random = new Random(7);
        var alphabet = List.of("a", "\"", ",", "\n", "\r", "'", "=", "＝", "課", " ", "+");
        for (var i = 0; i < 2000; i++) {
            var row = IntStream.range(0, 3)
                    .mapToObj(_ -> IntStream.range(0, random.nextInt(5))
                            .mapToObj(_ -> alphabet.get(random.nextInt(alphabet.size())))
                            .reduce("x", String::concat))
                    .map(value -> value.substring(random.nextInt(2)))
                    .toList();
            assertThat(read(Csv.line(row), StandardCharsets.UTF_8))
                    .as("%s", row)
                    .containsExactly(row);
        }
    }
}
