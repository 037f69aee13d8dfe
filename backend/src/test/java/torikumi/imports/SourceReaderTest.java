package torikumi.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import torikumi.imports.source.Reading;
import torikumi.imports.source.Refusal;
import torikumi.imports.source.Source;
import torikumi.imports.source.SourceReader;

class SourceReaderTest {

    private static final String TABLE = "テーマ\t残業を減らす\n星見労働センター\t・相談会を開いた。\n";

    @ParameterizedTest(name = "{0}: {1}, guessed {2}")
    @CsvSource({
        "UTF-8, UTF-8, false",
        "windows-31j, Shift_JIS, true",
        "EUC-JP, EUC-JP, true",
        "x-UTF-16LE-BOM, UTF-16LE, false",
    })
    void readsEachEncodingAndSaysWhetherItWasGuessed(String charset, String name, boolean guessed) {
        Source source = (Source) SourceReader.read(TABLE.getBytes(Charset.forName(charset)), "table.tsv");
        assertThat(source.text()).isEqualTo(TABLE);
        assertThat(source.encoding()).isEqualTo(name);
        assertThat(source.encodingGuessed()).isEqualTo(guessed);
    }

    @Test
    void leavesTheByteOrderMarkOut() {
        Source source = (Source) SourceReader.read(("\uFEFF" + TABLE).getBytes(StandardCharsets.UTF_8), "table.tsv");
        assertThat(source.text()).isEqualTo(TABLE);
        assertThat(source.encodingGuessed()).isFalse();
    }

    @Test
    void keepsEveryOffset() {
        Source source =
                (Source) SourceReader.read("あ\t\r\n\r\nい\t\"う\"\"\nえ\"\tお\"".getBytes(StandardCharsets.UTF_8), "");
        assertThat(source.rows().stream().map(row -> row.line()).toList()).containsExactly(1, 2, 3);
        assertThat(cells(source)).containsExactly(List.of("あ", ""), List.of(""), List.of("い", "\"う\"\"\nえ\"", "お\""));
        assertThat(source.rows().getLast().cells().get(1).quoted()).isTrue();
        assertThat(source.rows().getLast().cells().get(2).line()).isEqualTo(4);
    }

    @Test
    void aLonelyQuoteIsACharacter() {
        Source source = (Source) SourceReader.read("\"あ\tい\n\"う\"え\tお".getBytes(StandardCharsets.UTF_8), "");
        assertThat(cells(source)).containsExactly(List.of("\"あ", "い"), List.of("\"う\"え", "お"));
    }

    @Test
    void namesWhatIsNoText() {
        assertThat(read(new byte[] {'P', 'K', 3, 4, 20, 0})).isEqualTo(new Refusal.BinaryFile("office_or_zip"));
        assertThat(read("%PDF-1.7 x\ty".getBytes(StandardCharsets.US_ASCII))).isEqualTo(new Refusal.BinaryFile("pdf"));
        assertThat(read(new byte[] {(byte) 0x89, 'P', 'N', 'G'})).isEqualTo(new Refusal.BinaryFile("image"));
        assertThat(read(new byte[] {'a', 0, '\t', 'b'})).isEqualTo(new Refusal.BinaryFile("unknown"));
    }

    @Test
    void refusesBytesThatAreNoEncodingAndSaysWhere() {
        byte[] broken = {'a', '\t', 'b', '\n', 'c', (byte) 0xFF, (byte) 0xFF, '\t', (byte) 0x80};
        assertThat(read(broken)).isEqualTo(new Refusal.UnreadableEncoding(5, 2));
    }

    @Test
    void refusesAnEmptyFileAndOneWithoutColumns() {
        assertThat(read(new byte[0])).isEqualTo(new Refusal.EmptyFile());
        assertThat(read(" \n\t\n".getBytes(StandardCharsets.UTF_8))).isEqualTo(new Refusal.EmptyFile());
        assertThat(read("ただの文。\n".getBytes(StandardCharsets.UTF_8))).isEqualTo(new Refusal.NotATable("no_columns"));
    }

    @Test
    void refusesWhatIsFarTooLarge() {
        assertThat(read("あ\tい\n".repeat(20_001).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Refusal.NotATable("too_large"));
        assertThat(read("\tあ".repeat(100).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Refusal.NotATable("too_large"));
    }

    @Test
    void everyRefusalHasACode() {
        assertThat(new Refusal.EmptyFile().code()).isEqualTo("empty_file");
        assertThat(new Refusal.BinaryFile("pdf").code()).isEqualTo("binary_file");
        assertThat(new Refusal.UnreadableEncoding(0, 1).code()).isEqualTo("unreadable_encoding");
        assertThat(new Refusal.NotATable("no_header").code()).isEqualTo("not_a_table");
    }

    private static Reading read(byte[] bytes) {
        return SourceReader.read(bytes, "file");
    }

    private static List<List<String>> cells(Source source) {
        return source.rows().stream()
                .map(row -> row.cells().stream()
                        .map(cell -> source.text().substring(cell.start(), cell.end()))
                        .toList())
                .toList();
    }
}
