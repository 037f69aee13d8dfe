package torikumi.program;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import torikumi.council.Council;
import torikumi.http.ListView;
import torikumi.http.PageParams;
import torikumi.persistence.Conditions;
import torikumi.text.MatchKey;

/** Programmes under filters, a page at a time in order of their names. What was merged into another is not among them. */
@ApplicationScoped
class ProgramPages {

    @Inject
    ProgramCatalogue catalogue;

    @Inject
    Clock clock;

    ListView<ProgramView> page(ProgramFilter filter, PageParams page) {
        var council = filter.council == null || filter.council.isBlank() ? null : Council.byKey(filter.council).id;
        var conditions = conditions(filter, council);
        var count = Program.count("from Program p" + conditions.where(), conditions.parameters());
        var after = page.after(2);
        if (after != null) {
            conditions.and("(p.name, p.id) > (:name, :id)", "name", after.getFirst());
            conditions.parameters().put("id", page.id(after, 1));
        }
        List<Program> rows = Program.<Program>find(
                        "from Program p left join fetch p.parent left join fetch p.successor" + conditions.where()
                                + " order by p.name, p.id",
                        conditions.parameters())
                .page(0, page.limit + 1)
                .list();
        Program.loadAliases(rows);
        return ListView.of(
                rows,
                count,
                page.limit,
                program -> ProgramView.of(program, colored(council, program)),
                program -> List.of(program.name, program.id.toString()));
    }

    private Conditions conditions(ProgramFilter filter, UUID council) {
        var q = filter.q == null || filter.q.isBlank() ? null : MatchKey.keyOf(filter.q);
        var conditions = new Conditions()
                .and("locate(:q, p.searchKey) > 0", "q", q)
                .and("p.kind = :kind", "kind", filter.kind)
                .and("p.councilId is null or p.councilId = :council", "council", council)
                .and("p.type = :type", "type", filter.type)
                .and("p.parent.id = :parent", "parent", filter.parent)
                .and(
                        "p.organizationId = :organization or p.providerOrganizationId = :organization",
                        "organization",
                        filter.organization)
                .and("p.mergedInto is null");
        if (filter.status != null) {
            conditions.and(filter.status.hql(), "today", LocalDate.now(clock));
        }
        if (Boolean.TRUE.equals(filter.nationwide)) {
            conditions.and("p.councilId is null");
        }
        return conditions;
    }

    private Boolean colored(UUID council, Program program) {
        return council == null ? null : !catalogue.uncolored(council).contains(program.id);
    }
}
