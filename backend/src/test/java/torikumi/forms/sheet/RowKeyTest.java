package torikumi.forms.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import torikumi.submission.EntryKind;

/** 整理番号 and 様式番号: what is printed is read again, also when somebody typed it, and a slip is noticed. */
class RowKeyTest {

    private static final UUID ENTRY = UUID.fromString("00000000-0000-7000-8000-00000000abcd");
    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    @Test
    void isShortAndSaysWhereItStands() {
        var key = RowKey.of(1, EntryKind.INITIATIVE, 3, ENTRY);
        assertThat(key.text()).matches("1①-03-[0-9A-Z]{5}");
        assertThat(RowKey.read(key.text())).isEqualTo(key);
        assertThat(RowKey.of(1, EntryKind.INITIATIVE, 9, ENTRY).code()).isEqualTo(key.code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"full", "lower", "hyphens", "blanks", "none"})
    void isReadAsPeopleTypeIt(String how) {
        var key = RowKey.of(12, EntryKind.CHALLENGE, 104, ENTRY);
        var typed =
                switch (how) {
                    case "full" -> wide(key.text());
                    case "lower" -> key.text().toLowerCase(Locale.ROOT);
                    case "hyphens" -> key.text().replace('-', 'ー');
                    case "blanks" -> "　" + key.text().replace("-", " - ");
                    default -> key.text().replace("-", "");
                };
        assertThat(RowKey.read(typed)).isEqualTo(key);
    }

    @Test
    void aSingleWrongCharacterIsNoticed() {
        var random = new Random(7);
        for (var i = 0; i < 500; i++) {
            var text = RowKey.of(1 + random.nextInt(9), EntryKind.INITIATIVE, 1 + random.nextInt(60), UUID.randomUUID())
                    .text();
            var at = text.length() - 1 - random.nextInt(5);
            var other = DIGITS.charAt(random.nextInt(32));
            if (other != text.charAt(at)) {
                var read = RowKey.read(text.substring(0, at) + other + text.substring(at + 1));
                assertThat(read.type()).as(text).isEqualTo(RowKey.Type.UNREADABLE);
                assertThat(read.code()).isNull();
                assertThat(read.position()).isNotNull();
            }
        }
    }

    @Test
    void otherRowsAreNamedToo() {
        for (var type : new RowKey.Type[] {RowKey.Type.ADDITION, RowKey.Type.DECLARED, RowKey.Type.UNDECLARED}) {
            var key = RowKey.of(type, 3, EntryKind.CHALLENGE);
            assertThat(RowKey.read(key.text())).isEqualTo(key);
        }
        assertThat(RowKey.read("なにか").type()).isEqualTo(RowKey.Type.UNREADABLE);
        assertThat(RowKey.read("").theme()).isNull();
        assertThat(RowKey.read("5②-??").theme()).isEqualTo(5);
        assertThat(RowKey.read("99999①-01-AAAAA").theme()).isNull();
    }

    @Test
    void theNumberOfTheFormTellsWhoseItIsAndWhenItWasMade() {
        var submission = UUID.randomUUID();
        var made = Instant.parse("2026-01-31T01:02:03.456789Z");
        var number = FormNumber.of(submission, made);
        var read = FormNumber.read(wide(number.text()).toLowerCase(Locale.ROOT)).orElseThrow();
        assertThat(read).isEqualTo(number);
        assertThat(read.isOf(submission)).isTrue();
        assertThat(read.isOf(UUID.randomUUID())).isFalse();
        assertThat(read.madeAt()).isBetween(made, made.plusMillis(2));
        assertThat(FormNumber.read("ABCD")).isEmpty();
        var wrong = number.text().startsWith("0") ? "1" : "0";
        assertThat(FormNumber.read(wrong + number.text().substring(1))).isEmpty();
    }

    private static String wide(String text) {
        var wide = new StringBuilder();
        text.chars().forEach(c -> wide.append((char) (c > ' ' && c < 0x7F ? c + 0xFEE0 : c)));
        return wide.toString();
    }
}
