package torikumi.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import torikumi.http.ListView;
import torikumi.http.PageParams;
import torikumi.http.Problem;
import torikumi.program.ProgramCatalogue;
import torikumi.security.Rights;
import torikumi.submission.RoundFrames;
import torikumi.submission.Submission;
import torikumi.submission.entry.EntryView;

/** Working entries that the caller may read, in the order of the printed tables. */
@RequestScoped
public class WorkingList {

    private static final EntryFilter.Names COLUMNS = new EntryFilter.Names(
            "s.council_id",
            "s.round_id",
            "s.member_id",
            "(select t.origin_id from round_theme t where t.id = c.round_theme_id)",
            "c.theme",
            "c.kind",
            "e.search_key");
    private static final String PLACE =
            "m.category_position, m.position, m.id, " + WorkingRow.KIND + ", c.theme, e.rank";

    @Inject
    Rights rights;

    @Inject
    RoundFrames frames;

    @Inject
    ProgramCatalogue catalogue;

    /**
     * A page: the latest fiscal year first, then as printed.
     *
     * @throws Problem 401 without a caller, 404 for a submission that the caller may not read
     */
    ListView<EntryView> page(EntryFilter filter, PageParams page) {
        var conditions = conditions(filter);
        if (filter.responseMeasure != null) {
            conditions.and("""
                    exists (select 1 from entry_response_measure x
                        join round_response_measure y on y.id = x.round_response_measure_id
                        where x.entry_id = e.id and y.origin_id = :measure)
                    """, "measure", filter.responseMeasure);
        }
        if (filter.program != null) {
            conditions.and("""
                    exists (select 1 from mention x where x.entry_id = e.id and x.program_id = any(:programs)
                        and x.state <> 'DISMISSED')
                    """, "programs", filter.programs().toArray(UUID[]::new));
        }
        var behind = behind(conditions, page.after(8));
        var rows = WorkingRow.read(behind, page.limit + 1);
        if (rows.isEmpty()) {
            refuseHidden(filter.submission);
        }
        var count = ListView.count(
                rows, page.limit, behind == conditions, cap -> Columns.count(WorkingRow.FROM, conditions, cap));
        var fields = filter.embedded();
        return ListView.of(rows, count, page.limit, row -> row.view(frames, catalogue, fields), WorkingRow::key);
    }

    /** Which working entries are asked for, among those that the caller may read. */
    Conditions conditions(EntryFilter filter) {
        var conditions = readable(filter);
        filter.addTo(conditions, COLUMNS);
        return conditions;
    }

    private Conditions readable(EntryFilter filter) {
        rights.signedIn();
        return new Conditions()
                .and(
                        "s.council_id = any(:councils) or s.member_id = any(:seats)",
                        "councils",
                        rights.readableCouncils().toArray(UUID[]::new))
                .value("seats", rights.readableSeats().toArray(UUID[]::new))
                .equal("s.id", "submission", filter.submission);
    }

    // No rows: nothing written yet, or nothing that this caller may know of.
    void refuseHidden(UUID submissionId) {
        if (submissionId == null) {
            return;
        }
        Submission submission =
                Submission.<Submission>findByIdOptional(submissionId).orElseThrow(Problem::notFound);
        rights.readSeat(submission.councilId, submission.memberId);
    }

    private static Conditions behind(Conditions conditions, List<String> keys) {
        if (keys == null) {
            return conditions;
        }
        try {
            return conditions
                    .copy()
                    .and("r.fiscal_year < :y or (r.fiscal_year = :y and (r.id < :r or (r.id = :r and (" + PLACE
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
