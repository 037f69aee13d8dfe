package torikumi.masters;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import torikumi.program.ProgramKind;
import torikumi.program.ProgramType;

/** What a file of programmes calls kinds and types; the API's own words are read too. */
final class ProgramWords {

    private static final Map<ProgramKind, String> KIND_WORDS =
            Map.of(ProgramKind.SUPPORT_PROGRAM, "支援策", ProgramKind.SUPPORT_INSTITUTION, "支援機関");

    private static final Map<ProgramType, String> TYPE_WORDS = typeWords();

    /** Codes of kinds by both words. */
    static final Map<String, String> KINDS = codes(KIND_WORDS);

    /** Codes of types by both words. */
    static final Map<String, String> TYPES = codes(TYPE_WORDS);

    private ProgramWords() {}

    static String of(ProgramKind kind) {
        return KIND_WORDS.get(kind);
    }

    static String of(ProgramType type) {
        return TYPE_WORDS.get(type);
    }

    static boolean fit(String type, String kind) {
        return type.isEmpty() || kind.isEmpty() || ProgramType.valueOf(type).fits(ProgramKind.valueOf(kind));
    }

    private static Map<ProgramType, String> typeWords() {
        var words = new LinkedHashMap<ProgramType, String>();
        words.put(ProgramType.SUBSIDY, "助成金・補助金・支援金");
        words.put(ProgramType.SCHOLARSHIP, "奨学金");
        words.put(ProgramType.LOAN, "融資");
        words.put(ProgramType.CERTIFICATION, "認定");
        words.put(ProgramType.CONSULTATION, "相談");
        words.put(ProgramType.EXPERT_DISPATCH, "専門家派遣");
        words.put(ProgramType.TRAINING, "訓練");
        words.put(ProgramType.SEMINAR, "セミナー・イベント");
        words.put(ProgramType.CENTER, "窓口・センター");
        words.put(ProgramType.COUNCIL, "協議会");
        words.put(ProgramType.AGENCY, "機構");
        words.put(ProgramType.FINANCIAL_INSTITUTION, "金融機関");
        words.put(ProgramType.OTHER, "その他");
        return words;
    }

    private static <E extends Enum<E>> Map<String, String> codes(Map<E, String> words) {
        var codes = new HashMap<String, String>();
        words.forEach((value, word) -> {
            codes.put(word, value.name());
            codes.put(value.name(), value.name());
        });
        return codes;
    }
}
