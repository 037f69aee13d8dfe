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
            Column.TO),
    PROGRAMS(
            "program",
            Column.ID,
            new Column("kind", "種別"),
            new Column("type", "種類"),
            Column.NAME,
            new Column("subtitle", "副題"),
            new Column("name_kana", "よみ"),
            new Column("aliases", "別名"),
            new Column("parent", "親の支援策"),
            new Column("catalogue_number", "制度番号"),
            new Column("provider", "実施機関"),
            new Column("provider_organization", "実施機関（機関・団体）"),
            new Column("organization", "この機関・団体"),
            new Column("competent_authority", "所管"),
            new Column("support_organizations", "支援機関"),
            new Column("summary", "概要"),
            new Column("target", "対象"),
            new Column("area", "地域"),
            new Column("max_amount", "上限額"),
            new Column("max_subsidy_rate", "補助率"),
            new Column("reception_start_date", "受付開始日"),
            new Column("reception_end_date", "受付終了日"),
            new Column("official_url", "公式ページ"),
            new Column("application_url", "申請ページ"),
            new Column("reference_url", "参照ページ"),
            new Column("inquiry", "問合せ先"),
            new Column("keywords", "キーワード"),
            new Column("checked_on", "確認日"),
            Column.FROM,
            Column.TO,
            new Column("successor", "後継"));

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
