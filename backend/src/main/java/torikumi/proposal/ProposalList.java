package torikumi.proposal;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import torikumi.http.ListView;
import torikumi.http.PageParams;
import torikumi.http.Problem;
import torikumi.organization.Organization;
import torikumi.persistence.Conditions;
import torikumi.security.Caller;
import torikumi.security.Rights;

/** Proposals as the present caller may see them: all for the system administrator, its own for a secretariat. */
@RequestScoped
class ProposalList {

    private static final String FROM = "select p, o, i from OrganizationProposal p"
            + " left join Organization o on o.id = p.organizationId left join Organization i on i.id = p.intoId";

    @Inject
    Rights rights;

    @Inject
    Caller caller;

    private record Row(OrganizationProposal proposal, Organization organization, Organization into) {

        ProposalView view() {
            return ProposalView.of(proposal, organization, into);
        }
    }

    /** A page, the latest first. */
    ListView<ProposalView> page(ProposalState state, PageParams page) {
        var filter = new Conditions().and("p.state = :state", "state", state);
        if (!caller.isSystemAdmin()) {
            filter.and("p.councilId in :own", "own", rights.administeredCouncils());
        }
        var count = OrganizationProposal.count("from OrganizationProposal p" + filter.where(), filter.parameters());
        var after = page.after(1);
        if (after != null) {
            filter.and("p.id < :after", "after", page.id(after, 0));
        }
        var rows = rows(filter.where() + " order by p.id desc", filter.parameters(), page.limit + 1);
        return ListView.of(rows, count, page.limit, Row::view, row -> List.of(row.proposal.id.toString()));
    }

    /**
     * One for reading.
     *
     * @throws Problem 404 when it is not for the caller
     */
    OrganizationProposal readable(UUID id) {
        var proposal =
                OrganizationProposal.<OrganizationProposal>findByIdOptional(id).orElseThrow(Problem::notFound);
        if (!caller.isSystemAdmin()) {
            rights.administerHidden(proposal.councilId);
        }
        return proposal;
    }

    ProposalView view(OrganizationProposal proposal) {
        return rows(" where p.id = :id", Map.of("id", proposal.id), 1)
                .getFirst()
                .view();
    }

    private static List<Row> rows(String where, Map<String, Object> parameters, int limit) {
        var query = Panache.getEntityManager().createQuery(FROM + where, Row.class);
        parameters.forEach(query::setParameter);
        return query.setMaxResults(limit).getResultList();
    }
}
