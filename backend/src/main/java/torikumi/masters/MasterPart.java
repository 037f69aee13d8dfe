package torikumi.masters;

import java.util.List;

/** What a file holds: one kind of master data, and its columns in order. */
public enum MasterPart {
    ORGANIZATIONS(
            "organization",
            Column.ID,
            Column.NAME,
            new Column("name_kana", "よみ"),
            new Column("corporate_number", "法人番号"),
            Column.FROM,
            Column.TO),
    CATEGORIES(
            "category",
            Column.ID,
            Column.POSITION,
            Column.NAME,
            new Column("printed_label", "印刷する区分名"),
            Column.FROM,
            Column.TO),
    MEMBERS(
            "member",
            Column.ID,
            Column.POSITION,
            Column.NAME,
            new Column("category", "区分"),
            new Column("organization", "機関・団体"),
            Column.FROM,
            Column.TO),
    THEMES("theme", Column.ID, new Column("number", "番号"), Column.NAME, Column.FROM, Column.TO),
    RESPONSE_MEASURES(
            "response_measure",
            Column.ID,
            new Column("theme", "テーマ"),
            Column.POSITION,
            Column.NAME,
            Column.FROM,
            Column.TO);

    /**
     * A column.
     *
     * @param code its name in the API, which a file may use too
     * @param heading what people read
     */
    public record Column(String code, String heading) {

        static final Column ID = new Column("id", "識別子");
        static final Column NAME = new Column("name", "名称");
        static final Column POSITION = new Column("position", "並び順");
        static final Column FROM = new Column("valid_from", "開始日");
        static final Column TO = new Column("valid_to", "終了日");
    }

    private final String type;
    private final List<Column> columns;

    MasterPart(String type, Column... columns) {
        this.type = type;
        this.columns = List.of(columns);
    }

    /** The resource's name in the history. */
    String type() {
        return type;
    }

    List<Column> columns() {
        return columns;
    }

    /** Whether its rows are known to all councils. */
    boolean isCommon() {
        return this == ORGANIZATIONS;
    }
}
