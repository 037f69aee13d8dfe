package torikumi.submission.carry;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import torikumi.http.Preconditions;
import torikumi.submission.WriteGate;
import torikumi.submission.entry.EntryAccess;
import torikumi.submission.entry.EntryDesk;
import torikumi.submission.entry.EntryLocks;
import torikumi.submission.entry.EntryView;
import torikumi.submission.entry.EntryViews;

/** Saying that a carried entry was looked at and is right as it is. */
@Path("/api/v1/entries")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "carry_over")
public class ConfirmResource {

    @Inject
    EntryLocks locks;

    @Inject
    EntryAccess access;

    @Inject
    EntryDesk desk;

    @Inject
    EntryViews views;

    @Inject
    WriteGate gate;

    @Inject
    Preconditions preconditions;

    @POST
    @Path("/{entry}/confirm")
    @Consumes(MediaType.WILDCARD)
    @Transactional
    @Operation(
            operationId = "confirmEntry",
            summary = "Confirm a carried entry as it is (If-Match: the version that was looked at)")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EntryView.class)))
    public Response confirm(@PathParam("entry") UUID id) {
        var old = locks.entry(id);
        var before = views.of(old);
        preconditions.match(old.entry().version, () -> before);
        gate.write(old.part(), old.cell());
        var state = desk.confirm(old);
        var after = views.of(state);
        if (!after.etag().equals(before.etag())) {
            access.record("confirm", old.part(), id, before, after);
        }
        return Response.ok(after).header("ETag", after.etag()).build();
    }
}
