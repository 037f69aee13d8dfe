package torikumi.account;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import torikumi.audit.AuditLog;
import torikumi.council.Council;
import torikumi.http.Bodies;
import torikumi.http.Caching;
import torikumi.http.ListView;
import torikumi.http.PageParams;
import torikumi.http.Preconditions;
import torikumi.http.Problem;
import torikumi.http.Required;
import torikumi.http.Responses;

/** {@code /people}: who has which roles on a council, when they were last here, and the end of that. */
@Path("/api/v1/people")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "people")
public class PeopleResource {

    @Inject
    PeopleAccess access;

    @Inject
    PeopleReading reading;

    @Inject
    PeopleSteps steps;

    @Inject
    Bodies bodies;

    @Inject
    Preconditions preconditions;

    @Inject
    AuditLog audit;

    /** The list's shape in the contract. */
    @Schema(name = "PersonList")
    public record Page(
            ListView.Metadata metadata,
            List<PersonView> results,
            @Schema(nullable = true) String nextCursor) {}

    /**
     * On which council.
     *
     * @param councilId the caller's
     */
    @Schema(name = "PersonStep")
    public record Step(@NotNull UUID councilId) {}

    @GET
    @Operation(
            operationId = "listPeople",
            summary = "The people of a council or of one seat, with all their roles there")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Page.class)))
    public Response list(
            @QueryParam("council") @Parameter(description = "Id or slug; for its secretariat") String council,
            @QueryParam("member") @Parameter(description = "A seat; also for its approver") UUID member,
            @BeanParam @Valid PageParams page) {
        var scope = access.scope(council, member);
        var after = page.after(1);
        var rows = reading.page(scope, after == null ? "" : after.getFirst(), page.limit + 1);
        var count = ListView.count(rows, page.limit, after == null, _ -> reading.count(scope));
        return Caching.byCaller(Response.ok(
                        ListView.of(rows, count, page.limit, person -> person, person -> List.of(person.sub()))))
                .build();
    }

    @GET
    @Path("/{sub}")
    @Operation(operationId = "getPerson", summary = "Somebody's roles on a council")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PersonView.class)))
    public Response get(
            @PathParam("sub") String sub,
            @QueryParam("council") @Parameter(description = "Id or slug; for its secretariat") String council) {
        return ok(person(access.scope(council, null), sub));
    }

    @POST
    @Path("/{sub}/disable")
    @Transactional
    @Operation(
            operationId = "disablePerson",
            summary =
                    "Let somebody in no more; without a role elsewhere the account and all sessions end (secretariat)")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PersonView.class)))
    public Response disable(@PathParam("sub") String sub, Step step) {
        return step(sub, step, "disable", steps::disable);
    }

    @POST
    @Path("/{sub}/enable")
    @Transactional
    @Operation(operationId = "enablePerson", summary = "Let somebody in again, in the roles they had (secretariat)")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PersonView.class)))
    public Response enable(@PathParam("sub") String sub, Step step) {
        return step(sub, step, "enable", steps::enable);
    }

    private Response step(String sub, Step sent, String action, BiConsumer<PeopleAccess.Scope, PersonView> move) {
        Bodies.present(sent);
        var scope = access.council(
                Council.byKey(Required.field("/council_id", sent.councilId()).toString()).id);
        var before = person(scope, sub);
        preconditions.match(before.version(), () -> before);
        bodies.valid(sent);
        move.accept(scope, before);
        var after = person(scope, sub);
        audit.record(action, "person", PeopleSteps.auditId(before), scope.councilId(), before, after);
        return ok(after);
    }

    private PersonView person(PeopleAccess.Scope scope, String sub) {
        return reading.one(scope, sub).stream().findFirst().orElseThrow(Problem::notFound);
    }

    private static Response ok(PersonView person) {
        return Caching.byCaller(Response.fromResponse(Responses.ok(person, person.version())))
                .build();
    }
}
