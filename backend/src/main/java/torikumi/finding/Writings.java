package torikumi.finding;

import java.util.List;
import java.util.stream.Stream;

/** Words that are written in several ways, of which a name has one. */
final class Writings {

    private static final List<List<String>> WORDS = List.of(
            List.of("人材", "人財"),
            List.of("障害", "障がい", "障碍"),
            List.of("子供", "子ども", "こども"),
            List.of("取組", "取り組み", "取組み"),
            List.of("働き方", "働きかた"),
            List.of("づくり", "作り", "造り"),
            List.of("まちづくり", "街づくり"),
            List.of("相談窓口", "相談窓ぐち"),
            List.of("問合せ", "問い合わせ", "問合わせ"),
            List.of("引上げ", "引き上げ"),
            List.of("受入", "受入れ", "受け入れ"),
            List.of("雇入れ", "雇い入れ"),
            List.of("見直し", "見直"),
            List.of("アドバイザー", "アドバイザ"),
            List.of("コーディネーター", "コーディネータ"),
            List.of("センター", "センタ"),
            List.of("サポーター", "サポータ"),
            List.of("デジタル", "ディジタル"),
            List.of("ダイバーシティ", "ダイバーシティー"),
            List.of("リスキリング", "リ・スキリング"));

    private Writings() {}

    /** The other ways to write a name, one word changed in each. */
    static Stream<String> of(String name) {
        return WORDS.stream()
                .flatMap(group -> group.stream().filter(name::contains).flatMap(word -> group.stream()
                        .filter(other -> !other.equals(word))
                        .map(other -> name.replace(word, other))));
    }
}
