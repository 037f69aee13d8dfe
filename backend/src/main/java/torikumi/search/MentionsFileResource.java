package torikumi.search;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where programmes are named, as a file. */
@Path("/api/v1/mentions.csv")
@PermitAll
@Tag(name = "mentions")
public class MentionsFileResource {

    @Inject
    MentionList list;

    @GET
    @Produces("text/csv;charset=UTF-8")
    @Operation(operationId = "exportMentions", summary = "All of them as CSV, with the same filters")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response csv(@BeanParam @Valid MentionFilter filter) {
        var working = filter.isWorking();
        return MarkFile.answer(
                "torikumi-mentions",
                working,
                MentionCsv.HEAD,
                page -> working ? list.working(filter, page) : list.published(filter, list.editions(filter), page),
                MentionCsv::line);
    }
}
