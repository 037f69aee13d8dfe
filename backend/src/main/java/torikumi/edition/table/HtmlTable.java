package torikumi.edition.table;

/** The table as a page for screens: complete, without script, readable member by member and as a table. */
public final class HtmlTable {

    private HtmlTable() {}

    /** Returns the whole page, HTML 5 that is also well-formed XML. */
    public static String render(TableModel model) {
        return TableTemplates.screen().data("table", TableView.of(model)).render();
    }
}
