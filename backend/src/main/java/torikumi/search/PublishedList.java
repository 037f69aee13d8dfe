package torikumi.search;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import torikumi.council.Council;
import torikumi.http.ListView;
import torikumi.http.PageParams;
import torikumi.http.Problem;
import torikumi.submission.entry.EntryView;

/** Published entries: those of the current edition of every round, in the order of the printed tables. */
@ApplicationScoped
public class PublishedList {

    private static final EntryFilter.Columns COLUMNS = new EntryFilter.Columns(
            "e.councilId", "e.roundId", "e.memberId", "e.themeId", "e.theme", "e.kind", "e.searchKey");
    private static final String FROM = "from PublishedEntry e join Round r on r.id = e.roundId";

    /**
     * An edition that lists read.
     *
     * @param roundVersion changes with the round's name
     */
    record Current(UUID editionId, UUID roundId, int roundVersion) {}

    /** The editions that a list with these filters reads; as long as they are the same, so is every page of it. */
    List<Current> editions(EntryFilter filter) {
        var conditions = new Conditions().and("d.current").equal("d.roundId", "round", filter.round);
        filter.addCouncil(conditions, "d.councilId");
        var query = Panache.getEntityManager()
                .createQuery(
                        "select d.id, d.roundId, r.version from Edition d join Round r on r.id = d.roundId"
                                + conditions.where() + " order by d.id",
                        Current.class);
        return conditions.bind(query).getResultList();
    }

    /** A page: the latest fiscal year first, then as printed. */
    ListView<EntryView> page(EntryFilter filter, List<Current> editions, PageParams page) {
        if (editions.isEmpty() && filter.council != null) {
            Council.byKey(filter.council);
        }
        var conditions = conditions(filter, editions);
        var behind = behind(conditions, page.after(3));
        var query = Panache.getEntityManager()
                .createQuery(
                        PublishedRow.SELECT + behind.where() + " order by r.fiscalYear desc, r.id desc, e.ordinal",
                        PublishedRow.class);
        var rows = behind.bind(query).setMaxResults(page.limit + 1).getResultList();
        var count = CappedCount.of(rows, page.limit, behind == conditions, FROM, conditions);
        var views = PublishedRow.views(rows, filter.withMentions()).stream()
                .collect(Collectors.toMap(EntryView::id, view -> view, (view, _) -> view));
        return ListView.of(rows, count, page.limit, row -> views.get(row.entry().entryId), PublishedList::key);
    }

    private static Conditions conditions(EntryFilter filter, List<Current> editions) {
        var conditions = new Conditions()
                .and(
                        "e.editionId in :editions",
                        "editions",
                        editions.stream().map(Current::editionId).toList());
        filter.addTo(conditions, COLUMNS);
        if (filter.responseMeasure != null) {
            conditions.and("array_contains(e.responseMeasureIds, :measure)", "measure", filter.responseMeasure);
        }
        if (filter.program != null) {
            conditions.and("array_contains(e.programIds, :program)", "program", filter.program);
        }
        return conditions;
    }

    private static List<String> key(PublishedRow row) {
        return List.of(
                String.valueOf(row.fiscalYear()), row.entry().roundId.toString(), String.valueOf(row.entry().ordinal));
    }

    private static Conditions behind(Conditions conditions, List<String> keys) {
        if (keys == null) {
            return conditions;
        }
        try {
            return conditions
                    .copy()
                    .and("r.fiscalYear < :y or (r.fiscalYear = :y"
                            + " and (r.id < :r or (r.id = :r and e.ordinal > :o)))")
                    .value("y", Integer.valueOf(keys.get(0)))
                    .value("r", UUID.fromString(keys.get(1)))
                    .value("o", Integer.valueOf(keys.get(2)));
        } catch (IllegalArgumentException _) {
            throw Problem.malformed("?cursor", "cursor_unreadable");
        }
    }
}
