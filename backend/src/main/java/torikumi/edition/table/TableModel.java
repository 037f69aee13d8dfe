package torikumi.edition.table;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The one model of a compiled table, with every printed word in it: what is stored with an edition and what all
 * documents are made from. Lists are never null; texts that are not printed are empty, not null.
 *
 * @param format the version of this shape, raised when an older stored model must be read differently
 * @param title 協議会の名称 with 取組状況表
 * @param caption what members were asked, printed under the title
 * @param legend what red and blue mean, in the council's words
 * @param documentNumber 資料1, printed boxed at the top right, or empty
 * @param watermark 案, printed behind every page of a draft, or empty
 * @param asOf 令和7年11月30日現在, or empty
 * @param edition 第1版, or empty for a preview
 * @param headings the labels of head rows and first column
 * @param themes the columns, in order
 * @param members the row groups, in order
 */
public record TableModel(
        int format,
        String title,
        String caption,
        String legend,
        String documentNumber,
        String watermark,
        String asOf,
        String edition,
        Headings headings,
        List<Theme> themes,
        List<Member> members) {

    /** The present {@link #format}. */
    public static final int FORMAT = 1;

    /**
     * The round's labels.
     *
     * @param theme テーマ
     * @param measure 対応策
     * @param member 構成員における取組
     * @param initiative ①実施されている取組内容（結果）
     * @param challenge ②把握されている県内企業の抱えている課題等
     */
    public record Headings(String theme, String measure, String member, String initiative, String challenge) {

        /** Returns the label that a cell of {@code kind} begins with. */
        public String of(Kind kind) {
            return switch (kind) {
                case INITIATIVE -> initiative;
                case CHALLENGE -> challenge;
            };
        }
    }

    /** A column. {@code measures} may be empty. */
    @Schema(name = "TableTheme")
    public record Theme(UUID id, int number, String name, List<Measure> measures) {}

    /** A 対応策 of a theme. */
    @Schema(name = "TableMeasure")
    public record Measure(UUID id, String name) {}

    /**
     * A member's two table rows.
     *
     * @param categoryLabel the printed label of its category, often empty
     * @param initiatives the cells of the ① row, one per theme in the order of the themes
     * @param challenges the cells of the ② row
     */
    @Schema(name = "TableMember")
    public record Member(UUID id, String categoryLabel, String name, List<Cell> initiatives, List<Cell> challenges) {

        /** Returns the row of {@code kind}. */
        public List<Cell> row(Kind kind) {
            return switch (kind) {
                case INITIATIVE -> initiatives;
                case CHALLENGE -> challenges;
            };
        }
    }

    /**
     * One cell.
     *
     * @param theme the number of its theme
     * @param note what is printed when there is no entry: 取組事項無し, 報告なし, or empty
     */
    @Schema(name = "TableCell")
    public record Cell(int theme, Status status, String note, List<Entry> entries) {}

    /** One item. {@code department}, {@code heading} and {@code title} may be empty. */
    @Schema(name = "TableEntry")
    public record Entry(
            UUID id,
            String department,
            String heading,
            String title,
            String text,
            Marker marker,
            List<Mention> mentions) {}

    /**
     * A span that names a programme.
     *
     * @param start first UTF-16 unit in the field
     * @param end the unit after the last
     * @param colored whether this occurrence is printed in colour (主な; every or the first one only)
     */
    @Schema(name = "TableMention")
    public record Mention(Field field, int start, int end, UUID programId, MentionKind kind, boolean colored) {}

    /** ① or ②. */
    @Schema(name = "TableKind")
    public enum Kind {
        INITIATIVE,
        CHALLENGE
    }

    /** What a member said about a cell. */
    @Schema(name = "TableCellStatus")
    public enum Status {
        NOT_ENTERED,
        NOTHING_TO_REPORT,
        IN_PROGRESS,
        COMPLETED
    }

    /** Whether ・ is printed before an entry. */
    @Schema(name = "TableMarker")
    public enum Marker {
        ITEM,
        NONE
    }

    /** The text of an entry that a mention lies in. */
    @Schema(name = "TableField")
    public enum Field {
        TEXT,
        TITLE,
        HEADING
    }

    /** Red or blue. */
    @Schema(name = "TableMentionKind")
    public enum MentionKind {
        SUPPORT_PROGRAM,
        SUPPORT_INSTITUTION
    }

    /** Returns the same content under another imprint. */
    public TableModel under(String number, String mark, String day, String name) {
        return new TableModel(format, title, caption, legend, number, mark, day, name, headings, themes, members);
    }

    /** Returns how many members from {@code index} on share its category label; 0 when the one before it does too. */
    @JsonIgnore
    public int categorySpan(int index) {
        String label = members.get(index).categoryLabel();
        if (index > 0
                && !label.isEmpty()
                && members.get(index - 1).categoryLabel().equals(label)) {
            return 0;
        }
        int end = index + 1;
        while (!label.isEmpty()
                && end < members.size()
                && members.get(end).categoryLabel().equals(label)) {
            end++;
        }
        return end - index;
    }
}
