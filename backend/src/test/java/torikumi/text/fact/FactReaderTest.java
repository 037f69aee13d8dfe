package torikumi.text.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import torikumi.text.fact.Fact.DateFact;
import torikumi.text.fact.Fact.FigureFact;
import torikumi.text.fact.Fact.PlanFact;
import torikumi.text.fact.StatedDate.Written;

class FactReaderTest {

    /** Written in the round of 令和6年度, handed in in December. */
    static final Written WRITTEN = new Written(2024, LocalDate.of(2024, 12, 8));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "令和6年度の実績|令和6年度|PLAIN|2024-04-01|2025-03-31",
                "令和元年度|令和元年度|PLAIN|2019-04-01|2020-03-31",
                "Ｒ７年４月に施行|Ｒ７年４月|PLAIN|2025-04-01|2025-04-30",
                "R7年4月1日施行|R7年4月1日|PLAIN|2025-04-01|2025-04-01",
                "R7.4.1施行|R7.4.1|PLAIN|2025-04-01|2025-04-01",
                "平成30年10月|平成30年10月|PLAIN|2018-10-01|2018-10-31",
                "2024年度|2024年度|PLAIN|2024-04-01|2025-03-31",
                "２０２４年１２月|２０２４年１２月|PLAIN|2024-12-01|2024-12-31",
                "2024/12/01付け|2024/12/01|PLAIN|2024-12-01|2024-12-01",
                "6年度は3回|6年度|PLAIN|2024-04-01|2025-03-31",
                "7年4月に開始|7年4月|PLAIN|2025-04-01|2025-04-30",
                "12月1日時点で|12月1日時点|AS_OF|2024-12-01|2024-12-01",
                "（１１月末現在）|１１月末現在|AS_OF|2024-11-30|2024-11-30",
                "令和6年12月1日（日）現在|令和6年12月1日（日）現在|AS_OF|2024-12-01|2024-12-01",
                "12/1時点|12/1時点|AS_OF|2024-12-01|2024-12-01",
                "11月末予定|11月末予定|PLANNED|2024-11-30|2024-11-30",
                "第2回は令和7年2月の予定。|令和7年2月の予定|PLANNED|2025-02-01|2025-02-28",
                "2月下旬に説明会を開催予定|2月下旬|PLANNED|2025-02-21|2025-02-28",
                "開催予定（3月10日）|3月10日|PLANNED|2025-03-10|2025-03-10",
                "公表予定日：3月10日|3月10日|PLANNED|2025-03-10|2025-03-10",
                "3月に実施する見込み|3月|PLANNED|2025-03-01|2025-03-31",
                "昨年度は|昨年度|PLAIN|2023-04-01|2024-03-31",
                "来年度に改定予定|来年度|PLANNED|2025-04-01|2026-03-31",
                "今年度末|今年度末|PLAIN|2025-03-01|2025-03-31",
                "一昨年|一昨年|PLAIN|2022-01-01|2022-12-31",
                "令和6年9月12日～13日に|令和6年9月12日～13日|PLAIN|2024-09-13|2024-09-13",
                "2月に開催した|2月|PLAIN|2024-02-01|2024-02-29",
            })
    void readsADate(String text, String words, Fact.Use use, LocalDate from, LocalDate to) {
        var dates = FactReader.read(text).stream()
                .filter(DateFact.class::isInstance)
                .map(DateFact.class::cast)
                .toList();
        assertThat(dates).hasSize(1);
        var date = dates.getFirst();
        assertThat(text.substring(date.start(), date.end())).isEqualTo(words);
        assertThat(date.use()).isEqualTo(use);
        assertThat(date.date().in(WRITTEN, use)).contains(new StatedDate.Period(from, to));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "延べ2,960件|2,960件",
                "約３万円|３万円",
                "1億2,000万円を|1億2,000万円",
                "取得率は１００％|１００％",
                "平均18.4日|18.4日",
                "第３回|３回",
                "12社利用|12社",
                "３か所のコーナー|３か所",
                "計10,200部|10,200部",
                "5市町村|5市町村",
                "3年間|3年間",
                "2分野に拡大|2分野",
            })
    void readsAFigure(String text, String words) {
        assertThat(FactReader.read(text)).singleElement().isInstanceOf(FigureFact.class);
        assertThat(words(text)).containsExactly(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "日本年金機構の窓口",
                "予定価格を公表",
                "離職予定者への支援",
                "電話 017-734-4111",
                "ISO9001の取得",
                "一部の企業、一人ひとり",
                "3分の1を補助",
                "毎月第3金曜日",
                "(1) 周知 ① 相談",
                "1on1ミーティング",
                "令和の働き方",
                "13月の案内",
            })
    void passesOverWhatOnlyLooksLikeOne(String text) {
        assertThat(FactReader.read(text)).isEmpty();
    }

    @Test
    void aPlanWithoutADateIsStillAPlan() {
        assertThat(FactReader.read("今後も開催予定。")).containsExactly(new PlanFact(5, 7));
        assertThat(FactReader.read("11月に開催した。次回も予定。")).hasSize(2).last().isInstanceOf(PlanFact.class);
        assertThat(FactReader.read("11月末時点で5社が申請予定")).last().isInstanceOf(PlanFact.class);
    }

    @Test
    void aPlanBelongsToTheNearestDateOfItsSentence() {
        var uses = FactReader.read("10月に説明会を開き、2月に冊子を配る予定。").stream()
                .map(fact -> ((DateFact) fact).use())
                .toList();
        assertThat(uses).containsExactly(Fact.Use.PLAIN, Fact.Use.PLANNED);
    }

    @Test
    void tellsDatesAndFiguresOfALineApart() {
        var text = "両立支援等助成金の支給決定：令和5年度 22件、令和6年度 17件（11月末時点）";
        assertThat(words(text)).containsExactly("令和5年度", "22件", "令和6年度", "17件", "11月末時点");
    }

    @Test
    void aDayThatDoesNotExistHasNoPeriod() {
        var date = (DateFact) FactReader.read("2月30日に").getFirst();
        assertThat(date.date().in(WRITTEN, date.use())).isEmpty();
    }

    static List<String> words(String text) {
        return FactReader.read(text).stream()
                .map(fact -> text.substring(fact.start(), fact.end()))
                .toList();
    }
}
