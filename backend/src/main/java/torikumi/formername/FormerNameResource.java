package torikumi.formername;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.Session;
import torikumi.council.Council;
import torikumi.http.ListView;
import torikumi.http.PageParams;

/** {@code /former_names}: public, as the names themselves are. */
@Path("/api/v1/former_names")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "former_names")
public class FormerNameResource {

    private static final String FROM = " from former_name where (council_id = :council or (council_id is null and"
            + " (:council is null or subject_id in (select organization_id from member where council_id = :council))))";

    @GET
    @PermitAll
    @Operation(
            operationId = "listFormerNames",
            summary = "What a council's master data and its members' organisations were called before, latest first")
    public ListView<FormerNameView> list(
            @QueryParam("council") @Parameter(description = "Id or slug; left out: of all organisations")
                    String council,
            @BeanParam @Valid PageParams page) {
        var id = council == null || council.isBlank() ? null : Council.byKey(council).id;
        var after = page.after(1);
        var rows = Panache.getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        "select id, kind, subject_id, name, renamed_at" + FROM
                                + " and (cast(:after as uuid) is null or (renamed_at, id) <"
                                + " (select f.renamed_at, f.id from former_name f where f.id = cast(:after as uuid)))"
                                + " order by renamed_at desc, id desc limit :limit",
                        Object[].class)
                .setParameter("council", id, UUID.class)
                .setParameter("after", after == null ? null : page.id(after, 0).toString(), String.class)
                .setParameter("limit", page.limit + 1)
                .addScalar("id", UUID.class)
                .addScalar("kind", String.class)
                .addScalar("subject_id", UUID.class)
                .addScalar("name", String.class)
                .addScalar("renamed_at", Instant.class)
                .getResultStream()
                .map(row -> new FormerNameView(
                        (UUID) row[0],
                        FormerNameView.Kind.valueOf((String) row[1]),
                        (UUID) row[2],
                        (String) row[3],
                        (Instant) row[4]))
                .toList();
        var count = ListView.count(rows, page.limit, after == null, cap -> count(id, cap));
        return ListView.of(
                rows, count, page.limit, row -> row, row -> List.of(row.id().toString()));
    }

    private static long count(UUID council, int cap) {
        return Panache.getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("select count(*) from (select 1" + FROM + " limit :cap) as found", Long.class)
                .setParameter("council", council, UUID.class)
                .setParameter("cap", cap)
                .getSingleResult();
    }
}
