package torikumi.bench;

import java.util.ArrayList;
import java.util.List;

/** Names as catalogues have them: places before bodies and fields before programmes, many beginning alike. */
final class SampleNames {

    private static final String[] PLACES =
            ("北海道 青森県 岩手県 宮城県 秋田県 山形県 福島県 茨城県 栃木県 群馬県 埼玉県 千葉県 東京都 神奈川県 新潟県 富山県 石川県 福井県 山梨県 長野県"
                            + " 岐阜県 静岡県 愛知県 三重県 滋賀県 京都府 大阪府 兵庫県 奈良県 和歌山県 鳥取県 島根県 岡山県 広島県 山口県 徳島県 香川県 愛媛県"
                            + " 高知県 福岡県 佐賀県 長崎県 熊本県 大分県 宮崎県 鹿児島県 沖縄県 青森 弘前市 八戸市 むつ市 五所川原市 十和田市 三沢市 つがる市 平川市")
                    .split(" ");

    private static final String[] FIELDS =
            ("産業保健 雇用調整 人材確保 人材開発 働き方改革 両立 キャリア形成 職業能力開発 創業 事業承継 経営改善 ものづくり デジタル化 IT導入 省エネルギー"
                            + " 若年者就職 高年齢者雇用 障害者就業・生活 女性活躍 外国人材 移住 技能振興 生産性向上 賃金引上げ 業務改善 中小企業活性化 販路拡大 知財 農業経営 観光")
                    .split(" ");

    private static final String[] ENDINGS = ("支援センター 総合支援センター 相談窓口 推進協議会 助成金 補助金 奨励金 支援金 促進事業費補助金 専門家派遣事業").split(" ");

    private SampleNames() {}

    /** So many names, spread evenly over all that can be made: fewer of them are a part of more. */
    static List<String> of(int count) {
        var all = new ArrayList<String>();
        for (var ending : ENDINGS) {
            for (var field : FIELDS) {
                for (var place : PLACES) {
                    all.add(place + field + ending);
                }
            }
        }
        var names = new ArrayList<String>();
        var step = 10_000 / count;
        for (var i = 0; names.size() < count; i += step) {
            // 11 has no factor in common with the number of names: neighbours differ in place, field and ending
            names.add(all.get((int) ((long) i * 11 % all.size())));
        }
        return names;
    }
}
