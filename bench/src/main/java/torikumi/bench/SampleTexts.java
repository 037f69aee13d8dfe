package torikumi.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Entries as members write them, about 300 characters each with two or three names. */
final class SampleTexts {

    private static final String[] SENTENCES = {
        "県内の企業を訪問し、賃金引上げに向けた取組の状況を聴き取るとともに、利用できる支援策を案内した。",
        "令和７年４月から11月末までに延べ128件の相談に応じ、このうち42件が申請に至った。",
        "・説明会を県内６か所で開催（参加者は計254人）\n・チラシ3,000部を作成し、会員企業に配布",
        "人手不足が深刻であり、特に建設業と運輸業では募集を行っても応募がないとの声が多い。",
        "価格転嫁が十分に進まず、原材料費の上昇分を自社で負担している企業が４割を超えている。",
        "(1) 社会保険労務士による個別相談会\n(2) オンラインセミナー（全３回）\n※ 動画は年度末まで配信する予定",
        "青森県の若者の県内定着を図るため、高校生と企業との交流の場を設けた。",
        "補助金の申請手続が煩雑で、小規模な事業所では担当者を置くことが難しい。",
        "センターの利用を促すほか、関係機関と連携して助成金の活用事例を紹介している。",
        "ＤＸの推進に当たり、何から始めればよいか分からないという経営者が少なくない。",
        "キャリアアップや両立支援に取り組む事業主を対象に、専門家を無料で派遣した。",
        "北海道や東京都への人口流出が続いており、ＵＩＪターン就職の促進が課題となっている。",
    };

    private SampleTexts() {}

    /** Entries of at least so many characters together, naming some of {@code names}. */
    static List<String> of(int characters, List<String> names) {
        var random = new Random(20_251_122);
        var texts = new ArrayList<String>();
        var length = 0;
        while (length < characters) {
            var text = new StringBuilder();
            while (text.length() < 300) {
                text.append(SENTENCES[random.nextInt(SENTENCES.length)]);
                if (random.nextInt(3) == 0) {
                    text.append(names.get(random.nextInt(names.size()))).append("を紹介した。");
                }
            }
            texts.add(text.toString());
            length += text.length();
        }
        return texts;
    }
}
