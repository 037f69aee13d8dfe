package torikumi.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import torikumi.http.ListView;
import torikumi.http.PageParams;
import torikumi.http.Problem;
import torikumi.program.ProgramCatalogue;
import torikumi.submission.RoundFrames;

/** Figures of working entries that the caller may read, or of the current editions. */
@RequestScoped
public class FigureList {

    private static final String WORKING_PLACE = "m.category_position, m.position, m.id, " + WorkingRow.KIND
            + ", c.theme, e.rank, x.field, x.start_offset, x.id";

    @Inject
    WorkingList working;

    @Inject
    PublishedList published;

    @Inject
    RoundFrames frames;

    @Inject
    ProgramCatalogue catalogue;

    /** The editions that a published list with these filters reads. */
    List<PublishedList.Current> editions(FigureFilter filter) {
        return published.editions(filter.entries());
    }

    /** A page of working figures, in the order of the printed tables. */
    ListView<FigureItem> working(FigureFilter filter, PageParams page) {
        var conditions = working.conditions(filter.entries());
        filter.addTo(conditions);
        var behind = behindWorking(conditions, page.after(11));
        var rows = FigureRow.working(behind, page.limit + 1);
        if (rows.isEmpty()) {
            working.refuseHidden(filter.submission);
        }
        var count = ListView.count(
                rows, page.limit, behind == conditions, cap -> Columns.count(FigureRow.WORKING, conditions, cap));
        return ListView.of(rows, count, page.limit, row -> row.working(frames, catalogue), FigureRow::workingKey);
    }

    /** A page of published figures, in the order of the printed tables. */
    ListView<FigureItem> published(FigureFilter filter, List<PublishedList.Current> editions, PageParams page) {
        var conditions = PublishedList.conditions(filter.entries(), editions);
        filter.addTo(conditions);
        var behind = behindPublished(conditions, page.after(3));
        var rows = FigureRow.published(behind, page.limit + 1);
        var count = ListView.count(
                rows, page.limit, behind == conditions, cap -> Columns.count(FigureRow.PUBLISHED, conditions, cap));
        return ListView.of(rows, count, page.limit, row -> row.published(frames), FigureRow::publishedKey);
    }

    private static Conditions behindWorking(Conditions conditions, List<String> keys) {
        if (keys == null) {
            return conditions;
        }
        try {
            return conditions
                    .copy()
                    .and("r.fiscal_year < :y or (r.fiscal_year = :y and (r.id < :r or (r.id = :r and (" + WORKING_PLACE
                            + ") > (:category, :position, :seat, :row, :number, :rank, :field, :start, :id))))")
                    .value("y", Integer.valueOf(keys.get(0)))
                    .value("r", UUID.fromString(keys.get(1)))
                    .value("category", Integer.valueOf(keys.get(2)))
                    .value("position", Integer.valueOf(keys.get(3)))
                    .value("seat", UUID.fromString(keys.get(4)))
                    .value("row", Integer.valueOf(keys.get(5)))
                    .value("number", Integer.valueOf(keys.get(6)))
                    .value("rank", keys.get(7))
                    .value("field", keys.get(8))
                    .value("start", Integer.valueOf(keys.get(9)))
                    .value("id", UUID.fromString(keys.get(10)));
        } catch (IllegalArgumentException _) {
            throw Problem.malformed("?cursor", "cursor_unreadable");
        }
    }

    private static Conditions behindPublished(Conditions conditions, List<String> keys) {
        if (keys == null) {
            return conditions;
        }
        try {
            return conditions
                    .copy()
                    .and("r.fiscal_year < :y or (r.fiscal_year = :y and (r.id < :r or (r.id = :r"
                            + " and x.ordinal > :o)))")
                    .value("y", Integer.valueOf(keys.get(0)))
                    .value("r", UUID.fromString(keys.get(1)))
                    .value("o", Integer.valueOf(keys.get(2)));
        } catch (IllegalArgumentException _) {
            throw Problem.malformed("?cursor", "cursor_unreadable");
        }
    }
}
