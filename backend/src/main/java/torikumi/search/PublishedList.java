package torikumi.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import torikumi.council.Council;
import torikumi.http.ListView;
import torikumi.http.PageParams;
import torikumi.http.Problem;
import torikumi.submission.RoundFrames;
import torikumi.submission.entry.EntryView;

/** Published entries: those of the current edition of every round, in the order of the printed tables. */
@ApplicationScoped
public class PublishedList {

    private static final EntryFilter.Names COLUMNS = new EntryFilter.Names(
            "e.council_id", "e.round_id", "e.member_id", "e.theme_id", "e.theme", "e.kind", "e.search_key");

    @Inject
    RoundFrames frames;

    /**
     * An edition that lists read.
     *
     * @param roundVersion changes with the round's name
     */
    record Current(UUID editionId, UUID roundId, int roundVersion) {}

    /** The editions that a list with these filters reads; as long as they are the same, so is every page of it. */
    List<Current> editions(EntryFilter filter) {
        var conditions = new Conditions().and("d.current").equal("d.round_id", "round", filter.round);
        filter.addCouncil(conditions, "d.council_id");
        return new Columns()
                .add("edition", UUID.class, "d.id")
                .add("round", UUID.class, "d.round_id")
                .add("round_version", Integer.class, "r.version")
                .read(
                        "from edition d join round r on r.id = d.round_id",
                        conditions,
                        "d.id",
                        Integer.MAX_VALUE,
                        row -> new Current(row.get("edition"), row.get("round"), row.<Integer>get("round_version")));
    }

    /** A page: the latest fiscal year first, then as printed. */
    ListView<EntryView> page(EntryFilter filter, List<Current> editions, PageParams page) {
        if (editions.isEmpty() && filter.council != null) {
            Council.byKey(filter.council);
        }
        var conditions = conditions(filter, editions);
        var behind = behind(conditions, page.after(3));
        var rows = PublishedRow.read(behind, "fiscal_year desc, round desc, ordinal", page.limit + 1);
        var count = ListView.count(
                rows, page.limit, behind == conditions, cap -> Columns.count(PublishedRow.FROM, conditions, cap));
        var fields = filter.embedded();
        return ListView.of(rows, count, page.limit, row -> row.view(frames, fields), PublishedRow::key);
    }

    /** Which published entries are asked for. */
    static Conditions conditions(EntryFilter filter, List<Current> editions) {
        var conditions = new Conditions()
                .and(
                        "e.edition_id = any(:editions)",
                        "editions",
                        editions.stream().map(Current::editionId).toArray(UUID[]::new));
        filter.addTo(conditions, COLUMNS);
        if (filter.responseMeasure != null) {
            conditions.and("e.response_measure_ids @> array[:measure]", "measure", filter.responseMeasure);
        }
        if (filter.program != null) {
            conditions.and(
                    "e.program_ids && :programs", "programs", filter.programs().toArray(UUID[]::new));
        }
        return conditions;
    }

    private static Conditions behind(Conditions conditions, List<String> keys) {
        if (keys == null) {
            return conditions;
        }
        try {
            return conditions
                    .copy()
                    .and("r.fiscal_year < :y or (r.fiscal_year = :y"
                            + " and (r.id < :r or (r.id = :r and e.ordinal > :o)))")
                    .value("y", Integer.valueOf(keys.get(0)))
                    .value("r", UUID.fromString(keys.get(1)))
                    .value("o", Integer.valueOf(keys.get(2)));
        } catch (IllegalArgumentException _) {
            throw Problem.malformed("?cursor", "cursor_unreadable");
        }
    }
}
