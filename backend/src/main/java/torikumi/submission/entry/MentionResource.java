package torikumi.submission.entry;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
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
import torikumi.http.Bodies;
import torikumi.http.Preconditions;
import torikumi.http.Problem;
import torikumi.program.ProgramCatalogue;
import torikumi.submission.WriteGate;
import torikumi.submission.mention.CouncilNames;
import torikumi.submission.mention.Marking;
import torikumi.submission.mention.Mention;
import torikumi.submission.mention.MentionView;

/** Confirming and dismissing what a working entry names. */
@Path("/api/v1/mentions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "mentions")
public class MentionResource {

    @Inject
    EntryLocks locks;

    @Inject
    EntryAccess access;

    @Inject
    EntryDesk desk;

    @Inject
    WriteGate gate;

    @Inject
    Bodies bodies;

    @Inject
    Preconditions preconditions;

    @Inject
    ProgramCatalogue catalogue;

    @PUT
    @Path("/{mention}")
    @Transactional
    @Operation(
            operationId = "decideMention",
            summary = "Confirm or dismiss a mention, say which of several programmes it means, or take that back")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MentionView.class)))
    public Response decide(@PathParam("mention") UUID id, MentionWrites.Update write) {
        var old = locks.entry(Mention.entryOf(id).orElseThrow(Problem::notFound));
        var mention = old.mentions().stream()
                .filter(marking -> marking.id().equals(id))
                .findFirst()
                .orElseThrow(Problem::notFound);
        preconditions.match(mention.version(), () -> view(mention, old));
        var wanted = bodies.valid(write);
        gate.mark(old.part(), old.cell());
        var decision = MentionDecision.of(mention, wanted.state(), wanted.programId(), old, names(old));
        var decided = decision.decided();
        if (!decided.equals(mention)) {
            access.recordMarks("decide_mention", old, desk.mark(old, decision.all()));
        }
        return Response.ok(view(decided, old))
                .header("ETag", Preconditions.etag(decided.version()))
                .build();
    }

    private MentionView view(Marking mention, EntryState entry) {
        return MentionView.of(mention, entry.fields(), names(entry));
    }

    private CouncilNames names(EntryState entry) {
        return CouncilNames.of(catalogue, entry.part());
    }
}
