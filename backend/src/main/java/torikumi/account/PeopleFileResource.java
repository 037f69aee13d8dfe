package torikumi.account;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import torikumi.http.Caching;
import torikumi.text.Csv;

/** {@code /people.csv}: a council's people in the format in which many are invited. */
@Path("/api/v1/people.csv")
@Authenticated
@Tag(name = "people")
public class PeopleFileResource {

    @Inject
    PeopleAccess access;

    @Inject
    PeopleReading reading;

    @GET
    @Produces("text/csv;charset=UTF-8")
    @Operation(operationId = "exportPeople", summary = "The people on a council's seats as a table (secretariat)")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class)))
    public Response export(@QueryParam("council") @Parameter(description = "Id or slug") String council) {
        var id = access.administered(council);
        var csv = new StringBuilder(Csv.BYTE_ORDER_MARK).append(Csv.line(InvitationFile.COLUMNS));
        reading.page(new PeopleAccess.Scope(id, null, null), "", Integer.MAX_VALUE).stream()
                .flatMap(person -> person.roles().stream()
                        .filter(role -> role.memberId() != null && role.disabledAt() == null)
                        .map(role -> List.of(
                                role.memberName(),
                                InvitationFile.ROLES.get(role.role()),
                                person.name(),
                                person.email() == null ? "" : person.email())))
                .sorted((one, other) -> one.getFirst().compareTo(other.getFirst()))
                .forEach(line -> csv.append(Csv.line(line)));
        return Caching.never(Response.ok(csv.toString())
                        .header("Content-Disposition", "attachment; filename=\"people.csv\""))
                .build();
    }
}
