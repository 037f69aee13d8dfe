package torikumi.submission.entry;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import torikumi.http.Bodies;
import torikumi.http.Caching;
import torikumi.http.ListView;
import torikumi.http.Preconditions;
import torikumi.http.Problem;
import torikumi.program.ProgramCatalogue;
import torikumi.submission.WriteGate;
import torikumi.submission.mention.CouncilNames;
import torikumi.submission.mention.MentionView;

/** The programmes that a working entry names: reading them, and marking one by hand. */
@Path("/api/v1/entries")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "mentions")
public class EntryMentionsResource {

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
    Bodies bodies;

    @Inject
    Preconditions preconditions;

    @Inject
    ProgramCatalogue catalogue;

    /** The list's shape in the contract. */
    @Schema(name = "MentionList")
    public record Page(
            ListView.Metadata metadata,
            List<MentionView> results,
            @Schema(nullable = true) String nextCursor) {}

    @GET
    @Path("/{entry}/mentions")
    @Operation(operationId = "listMentions", summary = "The programmes that a working entry names, in order of place")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Page.class)))
    public Response list(@PathParam("entry") UUID id) {
        var entry = Entry.<Entry>findByIdOptional(id).orElseThrow(Problem::notFound);
        gate.readable(entry.submissionId);
        var mentions = views.of(List.of(entry)).stream()
                .findFirst()
                .orElseThrow(Problem::notFound)
                .mentions();
        var size = new ListView.ResultSet(mentions.size(), ListView.COUNT_CAP);
        return Caching.byCaller(Response.ok(new ListView<>(new ListView.Metadata(size), mentions, null)))
                .build();
    }

    @POST
    @Path("/{entry}/mentions")
    @Transactional
    @Operation(operationId = "createMention", summary = "Mark a span of an entry as naming a programme")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = MentionView.class)))
    public Response create(@PathParam("entry") UUID id, MentionWrites.Create write) {
        var old = locks.entry(id);
        preconditions.matchIfSent(old.entry().version, () -> views.of(old));
        bodies.valid(write);
        var mark = MentionMarking.marking(write, old.fields(), names(old));
        gate.mark(old.part(), old.cell());
        var state = desk.mark(old, MentionMarking.with(old.mentions(), mark));
        access.recordMarks("create_mention", old, state);
        return Response.created(URI.create("/api/v1/mentions/" + mark.id()))
                .entity(MentionView.of(mark, old.fields(), names(old)))
                .header("ETag", Preconditions.etag(mark.version()))
                .build();
    }

    private CouncilNames names(EntryState entry) {
        return CouncilNames.of(catalogue, entry.part());
    }
}
