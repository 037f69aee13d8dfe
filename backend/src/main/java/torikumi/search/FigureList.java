package torikumi.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import torikumi.http.ListView;
import torikumi.http.PageParams;
import torikumi.program.ProgramCatalogue;
import torikumi.submission.RoundFrames;

/** Figures of working entries that the caller may read, or of the current editions. */
@RequestScoped
public class FigureList {

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
        var behind = MarkRows.behindWorking(conditions, page);
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
        var behind = behindPublished(conditions, page);
        var rows = FigureRow.published(behind, page.limit + 1);
        var count = ListView.count(
                rows, page.limit, behind == conditions, cap -> Columns.count(FigureRow.PUBLISHED, conditions, cap));
        return ListView.of(rows, count, page.limit, row -> row.published(frames), FigureRow::publishedKey);
    }

    private static Conditions behindPublished(Conditions conditions, PageParams page) {
        var keys = page.after(3);
        if (keys == null) {
            return conditions;
        }
        return MarkRows.behind(conditions, page, keys, "x.ordinal > :o").value("o", page.number(keys, 2));
    }
}
