package torikumi.edition.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LinesTest {

    /** One wide character is one point wide. */
    private static final Metrics METRICS = Metrics.fixedPitch(1);

    @Test
    void a_line_takes_what_fits() {
        assertThat(lines("労働時間の縮減に取り組む", 5)).containsExactly("労働時間の", "縮減に取り", "組む");
    }

    @Test
    void closing_marks_do_not_begin_a_line_and_opening_ones_do_not_end_it() {
        assertThat(lines("説明会の開催。次に", 6)).containsExactly("説明会の開", "催。次に");
        assertThat(lines("県内企業の「働き方」", 6)).containsExactly("県内企業の", "「働き方」");
        assertThat(lines("センターへのデータ", 3)).containsExactly("セン", "ターへ", "のデー", "タ");
    }

    @Test
    void numbers_and_latin_words_stay_whole_unless_they_are_longer_than_a_line() {
        assertThat(lines("参加者は1,234人", 5)).containsExactly("参加者は", "1,234人");
        assertThat(lines("https://www.example.jp/table", 5)).containsExactly("https://ww", "w.example.", "jp/table");
    }

    @Test
    void line_breaks_of_the_text_are_kept_and_told_from_those_made_here() {
        List<Lines.Line> lines = Lines.of(List.of(Piece.plain("一二三四\n五\n")), 3, 3, METRICS);

        assertThat(texts(lines)).containsExactly("一二三", "四", "五", "");
        assertThat(lines.stream().map(Lines.Line::broken)).containsExactly(false, true, true, true);
    }

    @Test
    void a_style_goes_on_over_the_end_of_a_line() {
        List<Lines.Line> lines = Lines.of(
                List.of(Piece.plain("活用は"), new Piece("業務改善助成金", Piece.Style.PROGRAM), Piece.plain("から")),
                6,
                6,
                METRICS);

        assertThat(lines.get(0).pieces()).containsExactly(Piece.plain("活用は"), new Piece("業務改", Piece.Style.PROGRAM));
        assertThat(Piece.joined(lines, _ -> true))
                .containsExactly(Piece.plain("活用は"), new Piece("業務改\n善助成金", Piece.Style.PROGRAM), Piece.plain("から"));
        assertThat(Piece.joined(lines, Lines.Line::broken))
                .containsExactly(Piece.plain("活用は"), new Piece("業務改善助成金", Piece.Style.PROGRAM), Piece.plain("から"));
    }

    @Test
    void no_character_is_lost_whatever_the_width() {
        String text = "𠮷野（令和7年度）：「相談」14件、\n　※ 髙﨑・ｶﾞ A4判／https://example.jp か\u3099";
        for (double room = 1; room < 30; room += 0.5) {
            assertThat(String.join("", lines(text, room))).isEqualTo(text.replace("\n", ""));
        }
    }

    @Test
    void a_name_is_broken_evenly_and_after_a_particle() {
        assertThat(texts(Lines.balanced(Piece.bold("使用者団体"), 4, METRICS))).containsExactly("使用者", "団体");
        assertThat(texts(Lines.balanced(Piece.bold("年次有給休暇の取得促進"), 9, METRICS))).containsExactly("年次有給休暇の", "取得促進");
        assertThat(texts(Lines.balanced(Piece.bold("関係機関"), 4, METRICS))).containsExactly("関係機関");
    }

    private static List<String> lines(String text, double room) {
        return texts(Lines.of(List.of(Piece.plain(text)), room, room, METRICS));
    }

    private static List<String> texts(List<Lines.Line> lines) {
        return lines.stream()
                .map(line -> line.pieces().stream().map(Piece::text).collect(Collectors.joining()))
                .toList();
    }
}
