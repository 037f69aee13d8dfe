package torikumi.account;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import torikumi.http.CsvUpload;
import torikumi.http.Problem;

/** {@code /invitation_files}: a table of people, shown before anything is done. */
@Path("/api/v1/invitation_files")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "invitations")
public class InvitationFileResource {

    @Inject
    PeopleAccess access;

    @Inject
    InvitationFile files;

    @Inject
    InvitationDesk desk;

    /**
     * What a file would do, or did.
     *
     * @param applied whether it was done: every NEW line was invited
     */
    @Schema(name = "InvitationFileResult")
    public record Result(boolean applied, List<InvitationLine> lines) {}

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Transactional
    @Operation(
            operationId = "inviteFromFile",
            summary = "Show what a table of people would do, or invite all that are new (secretariat)")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Result.class)))
    public Result invite(
            @QueryParam("council") @Parameter(description = "Id or slug") String council,
            @QueryParam("apply") @Parameter(description = "Invite; without it nothing is written") boolean apply,
            @RestForm("file") FileUpload file) {
        var id = access.administered(council);
        var lines = files.read(id, CsvUpload.bytes(file));
        if (apply) {
            if (lines.stream().anyMatch(line -> line.status() == InvitationLine.Status.INVALID)) {
                throw Problem.invalid("/file", "people_file_invalid");
            }
            lines.stream()
                    .filter(line -> line.status() == InvitationLine.Status.NEW)
                    .forEach(line -> desk.invite(id, line.memberId(), line.role(), line.name(), line.email()));
        }
        return new Result(apply, lines);
    }
}
