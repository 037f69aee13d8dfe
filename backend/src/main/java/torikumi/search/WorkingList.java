package torikumi.search;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import torikumi.http.ListView;
import torikumi.http.PageParams;
import torikumi.http.Problem;
import torikumi.security.Rights;
import torikumi.submission.EntryKind;
import torikumi.submission.Submission;
import torikumi.submission.entry.Entry;
import torikumi.submission.entry.EntryView;
import torikumi.submission.entry.EntryViews;

/** Working entries that the caller may read, in the order of the printed tables. */
@RequestScoped
public class WorkingList {

    private static final EntryFilter.Columns COLUMNS = new EntryFilter.Columns(
            "s.councilId", "s.roundId", "s.memberId", "t.originId", "c.theme", "c.kind", "e.searchKey");
    private static final String FROM = """
            from Entry e
            join Cell c on c.id = e.cellId
            join Submission s on s.id = e.submissionId
            join Round r on r.id = s.roundId
            join RoundMember m on m.id = s.roundMemberId
            join RoundTheme t on t.id = c.roundThemeId
            """;
    private static final String KIND = "case when c.kind = torikumi.submission.EntryKind.INITIATIVE then 0 else 1 end";
    private static final String PLACE = "m.categoryPosition, m.position, m.id, " + KIND + ", c.theme, e.rank";

    @Inject
    Rights rights;

    @Inject
    EntryViews views;

    /** An entry with its place in the order. */
    record Row(
            Entry entry,
            int fiscalYear,
            UUID roundId,
            int categoryPosition,
            int memberPosition,
            UUID roundMemberId,
            EntryKind kind,
            int theme) {

        List<String> key() {
            return List.of(
                    String.valueOf(fiscalYear),
                    roundId.toString(),
                    String.valueOf(categoryPosition),
                    String.valueOf(memberPosition),
                    roundMemberId.toString(),
                    String.valueOf(kind.ordinal()),
                    String.valueOf(theme),
                    entry.rank);
        }
    }

    /**
     * A page: the latest fiscal year first, then as printed.
     *
     * @throws Problem 401 without a caller, 404 for a submission that the caller may not read
     */
    ListView<EntryView> page(EntryFilter filter, PageParams page) {
        var conditions = readable(filter);
        filter.addTo(conditions, COLUMNS);
        if (filter.responseMeasure != null) {
            conditions.and("""
                    exists (select 1 from RoundResponseMeasure x where x.originId = :measure
                        and x.id member of e.measureIds)
                    """, "measure", filter.responseMeasure);
        }
        if (filter.program != null) {
            conditions.and("""
                    exists (select 1 from Mention x where x.entryId = e.id and x.programId = :program
                        and x.state <> torikumi.submission.mention.MentionState.DISMISSED)
                    """, "program", filter.program);
        }
        var behind = behind(conditions, page.after(8));
        var query = Panache.getEntityManager()
                .createQuery(
                        "select e, r.fiscalYear, r.id, m.categoryPosition, m.position, m.id, c.kind, c.theme " + FROM
                                + behind.where() + " order by r.fiscalYear desc, r.id desc, " + PLACE,
                        Row.class);
        var rows = behind.bind(query).setMaxResults(page.limit + 1).getResultList();
        var count = CappedCount.of(rows, page.limit, behind == conditions, FROM, conditions);
        var shown = views.of(rows.stream().map(Row::entry).toList()).stream()
                .map(view -> filter.withMentions() ? view : view.withoutMentions())
                .collect(Collectors.toMap(EntryView::id, view -> view));
        return ListView.of(rows, count, page.limit, row -> shown.get(row.entry().id), Row::key);
    }

    private Conditions readable(EntryFilter filter) {
        rights.signedIn();
        if (filter.submission == null) {
            return new Conditions()
                    .and("s.councilId in :councils or s.memberId in :seats", "councils", rights.readableCouncils())
                    .value("seats", rights.readableSeats());
        }
        Submission submission =
                Submission.<Submission>findByIdOptional(filter.submission).orElseThrow(Problem::notFound);
        rights.readSeat(submission.councilId, submission.memberId);
        return new Conditions().equal("s.id", "submission", submission.id);
    }

    private static Conditions behind(Conditions conditions, List<String> keys) {
        if (keys == null) {
            return conditions;
        }
        try {
            return conditions
                    .copy()
                    .and("r.fiscalYear < :y or (r.fiscalYear = :y and (r.id < :r or (r.id = :r and (" + PLACE
                            + ") > (:category, :position, :seat, :row, :number, :rank))))")
                    .value("y", Integer.valueOf(keys.get(0)))
                    .value("r", UUID.fromString(keys.get(1)))
                    .value("category", Integer.valueOf(keys.get(2)))
                    .value("position", Integer.valueOf(keys.get(3)))
                    .value("seat", UUID.fromString(keys.get(4)))
                    .value("row", Integer.valueOf(keys.get(5)))
                    .value("number", Integer.valueOf(keys.get(6)))
                    .value("rank", keys.get(7));
        } catch (IllegalArgumentException _) {
            throw Problem.malformed("?cursor", "cursor_unreadable");
        }
    }
}
