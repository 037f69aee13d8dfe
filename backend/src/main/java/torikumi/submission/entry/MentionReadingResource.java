package torikumi.submission.entry;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import torikumi.http.Bodies;
import torikumi.http.Caching;
import torikumi.program.ProgramCatalogue;
import torikumi.submission.WriteGate;
import torikumi.submission.mention.CouncilNames;
import torikumi.submission.mention.Fields;
import torikumi.submission.mention.Marking;
import torikumi.submission.mention.Mention;
import torikumi.submission.mention.MentionReading;
import torikumi.submission.mention.ReadMark;
import torikumi.text.PlainText;
import torikumi.text.TextRules;

/** What a text names while it is being typed; nothing is stored. */
@Path("/api/v1/submissions/{submission}/mentions/reading")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "mentions")
public class MentionReadingResource {

    @Inject
    WriteGate gate;

    @Inject
    Bodies bodies;

    @Inject
    ProgramCatalogue catalogue;

    /**
     * A text.
     *
     * @param entryId the entry it is written in, so that what was decided there holds; null for a new one
     */
    @Schema(name = "MentionReadingWrite")
    public record Typed(
            @Schema(nullable = true) UUID entryId,

            @PlainText(max = TextRules.TEXT_MAX, multiline = true)
            String text,

            @Schema(nullable = true) @PlainText String title,
            @Schema(nullable = true) @PlainText String heading) {

        Fields fields() {
            return new Fields(TextRules.withLineFeeds(text == null ? "" : text), title, heading);
        }
    }

    /** The places in order. */
    @Schema(name = "MentionReading")
    public record Reading(List<ReadMark> mentions) {}

    @POST
    @Operation(
            operationId = "readMentions",
            summary = "The programmes that a text names as it is being typed; nothing is stored")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Reading.class)))
    public Response read(@PathParam("submission") UUID id, Typed typed) {
        var part = gate.readable(id);
        var fields = bodies.valid(typed).fields();
        var names = CouncilNames.of(catalogue, part);
        var mentions = Entry.<Entry>findByIdOptional(typed.entryId() == null ? id : typed.entryId())
                .filter(entry -> entry.submissionId.equals(id))
                .map(entry -> MentionReading.reread(
                        new Fields(entry.text, entry.title, entry.heading), stored(entry), fields, names))
                .orElseGet(() -> MentionReading.read(fields, names));
        return Caching.byCaller(Response.ok(new Reading(mentions.stream()
                        .map(mention -> ReadMark.of(mention, fields, names))
                        .toList())))
                .build();
    }

    private static List<Marking> stored(Entry entry) {
        return Mention.of(List.of(entry.id)).stream().map(Marking::of).toList();
    }
}
