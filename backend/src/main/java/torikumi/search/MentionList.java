package torikumi.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import torikumi.http.ListView;
import torikumi.http.PageParams;
import torikumi.program.ProgramCatalogue;
import torikumi.submission.RoundFrames;

/** Mentions of working entries that the caller may read, or of the current editions. */
@RequestScoped
public class MentionList {

    @Inject
    WorkingList working;

    @Inject
    PublishedList published;

    @Inject
    RoundFrames frames;

    @Inject
    ProgramCatalogue catalogue;

    /** The editions that a published list with these filters reads. */
    List<PublishedList.Current> editions(MentionFilter filter) {
        return published.editions(filter.entries());
    }

    /** A page of working mentions, in the order of the printed tables. */
    ListView<MentionItem> working(MentionFilter filter, PageParams page) {
        var conditions = working.conditions(filter.entries());
        filter.addTo(conditions);
        var behind = MarkRows.behindWorking(conditions, page);
        var rows = MentionRow.working(behind, page.limit + 1);
        if (rows.isEmpty()) {
            working.refuseHidden(filter.submission);
        }
        var count = ListView.count(
                rows, page.limit, behind == conditions, cap -> Columns.count(MentionRow.WORKING, conditions, cap));
        return ListView.of(rows, count, page.limit, row -> row.working(frames, catalogue), MentionRow::workingKey);
    }

    /** A page of published mentions, in the order of the printed tables. */
    ListView<MentionItem> published(MentionFilter filter, List<PublishedList.Current> editions, PageParams page) {
        var conditions = PublishedList.conditions(filter.entries(), editions);
        filter.addTo(conditions);
        var behind = behindPublished(conditions, page);
        var rows = MentionRow.published(behind, page.limit + 1);
        var count = ListView.count(
                rows, page.limit, behind == conditions, cap -> Columns.count(MentionRow.PUBLISHED, conditions, cap));
        return ListView.of(rows, count, page.limit, row -> row.published(frames), MentionRow::publishedKey);
    }

    private static Conditions behindPublished(Conditions conditions, PageParams page) {
        var keys = page.after(4);
        if (keys == null) {
            return conditions;
        }
        return MarkRows.behind(conditions, page, keys, "(e.ordinal, x.n) > (:o, :n)")
                .value("o", page.number(keys, 2))
                .value("n", page.number(keys, 3));
    }
}
