package torikumi.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SuspectCharactersTest {

    @ParameterizedTest
    @CsvSource({"0x2F64,用", "0x2EC4,", "0xFA19,神", "0x2F804,你", "0xE000,", "0xFFFD,", "0x3099,", "0x200B,", "0xF0000,"})
    void areFoundWithWhatWasProbablyMeant(int codePoint, String meant) {
        assertThat(SuspectCharacters.isSuspect(codePoint)).isTrue();
        assertThat(SuspectCharacters.meant(codePoint).orElse(null)).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"①", "㈱", "Ⅲ", "髙", "﨑", "𠮷", "・", "ー", "ｱ", "Ａ", "〜", "\t"})
    void areNotWhatPeopleMeanAsItIs(String text) {
        assertThat(SuspectCharacters.in(text)).isEmpty();
    }

    @Test
    void saysWhere() {
        var found = SuspectCharacters.in("𠮷\u2F64\uD840\uDC0Bか\u3099");
        assertThat(found).extracting(SuspectCharacters.Found::start).containsExactly(2, 6);
        assertThat(found.getFirst().end()).isEqualTo(3);
        assertThat(found.getFirst().notation()).isEqualTo("U+2F64");
    }
}
