package torikumi.imports.interpret;

import java.util.ArrayList;
import java.util.List;

/**
 * What the council already knows; the table's wording drifts, this one does not.
 *
 * @param themes the themes in their order
 * @param members the council's members
 * @param categories the member categories
 * @param wordings the printed words
 * @param catalogue names and aliases of programmes and institutions
 */
public record MasterData(
        List<Theme> themes,
        List<Member> members,
        List<Category> categories,
        Wordings wordings,
        List<CatalogueName> catalogue) {

    /** Copies the lists. */
    public MasterData {
        themes = List.copyOf(themes);
        members = List.copyOf(members);
        categories = List.copyOf(categories);
        catalogue = List.copyOf(catalogue);
    }

    /**
     * A theme.
     *
     * @param number its printed number
     * @param name its name
     * @param measures its response measures
     */
    public record Theme(int number, String name, List<String> measures) {

        /** Copies the measures. */
        public Theme {
            measures = List.copyOf(measures);
        }
    }

    /**
     * A member.
     *
     * @param id its id
     * @param name its printed name
     * @param categoryId its category, or null
     */
    public record Member(String id, String name, String categoryId) {}

    /**
     * A member category.
     *
     * @param id its id
     * @param label its printed label; may be empty
     */
    public record Category(String id, String label) {}

    /**
     * A name of a catalogue item.
     *
     * @param programId the item
     * @param name its name or an alias
     */
    public record CatalogueName(String programId, String name) {}

    /**
     * The printed words of a table.
     *
     * @param initiativeLabel the label of ①, with its number
     * @param challengeLabel the label of ②, with its number
     * @param nothingToReport the ways to say that there is nothing to report
     * @param themeHead what stands left of the themes
     * @param measureHead what stands left of the response measures
     * @param memberHead what stands above or beside the members
     * @param captions titles, instructions and legends that stand around the table, the council's name included
     */
    public record Wordings(
            String initiativeLabel,
            String challengeLabel,
            List<String> nothingToReport,
            String themeHead,
            String measureHead,
            String memberHead,
            List<String> captions) {

        /** Copies the lists. */
        public Wordings {
            nothingToReport = List.copyOf(nothingToReport);
            captions = List.copyOf(captions);
        }

        /** Returns the words of the usual form, with {@code captions} beside the usual legend. */
        public static Wordings usual(List<String> captions) {
            List<String> all = new ArrayList<>(captions);
            all.add("取組状況表");
            all.add("※赤字は主な支援策、青字は主な支援機関です。");
            return new Wordings(
                    "①実施されている取組内容（結果）",
                    "②把握されている県内企業の抱えている課題等",
                    List.of("取組事項無し", "取組事項なし", "取組なし", "特になし", "該当なし", "なし"),
                    "テーマ",
                    "対応策",
                    "構成員における取組",
                    all);
        }
    }
}
