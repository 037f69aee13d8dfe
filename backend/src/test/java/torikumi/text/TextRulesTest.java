package torikumi.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextRulesTest {

    @Test
    void every_line_break_becomes_a_line_feed_and_nothing_else_changes() {
        assertThat(TextRules.withLineFeeds("一\r\n二\r三\n四\n\r五")).isEqualTo("一\n二\n三\n四\n\n五");
        String compatibility = "﨑①Ⅲ㈱⽤が";
        assertThat(TextRules.withLineFeeds(compatibility)).isSameAs(compatibility);
    }

    @Test
    void control_characters_are_refused_with_their_place() {
        TextRules.Refused refused = TextRules.firstRefused("一行目\n二𠮷\u0007目").orElseThrow();

        assertThat(refused).isEqualTo(new TextRules.Refused(7, 2, 3, 7));
        assertThat(refused.notation()).isEqualTo("U+0007");
        assertThat(TextRules.firstRefused("\u0085")).isPresent();
        assertThat(TextRules.firstRefused("\u0000")).isPresent();
        assertThat(TextRules.firstRefused("\u007F")).isPresent();
    }

    @Test
    void half_a_surrogate_pair_is_refused_because_utf8_cannot_carry_it() {
        assertThat(TextRules.firstRefused("a\uD842b").orElseThrow().offset()).isEqualTo(1);
        assertThat(TextRules.firstRefused("a\uDFB7").orElseThrow().offset()).isEqualTo(1);
    }

    @Test
    void tabs_line_feeds_and_all_other_characters_pass() {
        assertThat(TextRules.firstRefused("・取組\n\t(1) 𠮷野家﨑①Ⅲ㈱　～−が\uFE0F\u200B"))
                .isEmpty();
    }

    @Test
    void lengths_count_code_points() {
        assertThat(TextRules.length("𠮷野")).isEqualTo(2);
    }
}
