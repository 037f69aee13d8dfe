package torikumi.account;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import torikumi.audit.AuditLog;
import torikumi.http.Bodies;
import torikumi.http.Caching;
import torikumi.http.ListView;
import torikumi.http.PageParams;
import torikumi.http.Preconditions;
import torikumi.http.Problem;
import torikumi.http.Responses;
import torikumi.member.Member;
import torikumi.persistence.Conditions;
import torikumi.security.Rights;

/** {@code /contacts}: a member's office; its approver and the secretariat read and write it, its people read it. */
@Path("/api/v1/contacts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "contacts")
public class ContactResource {

    @Inject
    Rights rights;

    @Inject
    PeopleAccess access;

    @Inject
    Bodies bodies;

    @Inject
    Preconditions preconditions;

    @Inject
    AuditLog audit;

    /** The list's shape in the contract. */
    @Schema(name = "ContactList")
    public record Page(
            ListView.Metadata metadata,
            List<ContactView> results,
            @Schema(nullable = true) String nextCursor) {}

    @GET
    @Operation(operationId = "listContacts", summary = "The offices of a council's members that gave one (secretariat)")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Page.class)))
    public Response list(
            @QueryParam("council") @Parameter(description = "Id or slug") String council,
            @BeanParam @Valid PageParams page) {
        var id = access.administered(council);
        var filter = new Conditions()
                .and("memberId in (select m.id from Member m where m.councilId = :council)", "council", id);
        var count = Contact.count("from Contact" + filter.where(), filter.parameters());
        var after = page.after(1);
        if (after != null) {
            filter.and("memberId > :id", "id", page.id(after, 0));
        }
        List<Contact> rows = Contact.<Contact>find(
                        "from Contact" + filter.where() + " order by memberId", filter.parameters())
                .page(0, page.limit + 1)
                .list();
        return Caching.byCaller(Response.ok(ListView.of(
                        rows,
                        count,
                        page.limit,
                        row -> ContactView.of(row.memberId, row),
                        row -> List.of(row.memberId.toString()))))
                .build();
    }

    @GET
    @Path("/{member}")
    @Operation(operationId = "getContact", summary = "How to reach a member's office")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ContactView.class)))
    public Response get(@PathParam("member") UUID id) {
        var member = member(id);
        rights.readSeat(member.councilId, id);
        return ok(ContactView.of(id, Contact.findById(id)));
    }

    @PUT
    @Path("/{member}")
    @Transactional
    @Operation(
            operationId = "replaceContact",
            summary =
                    "Say how to reach a member's office (its approver, secretariat); \"0\" is the tag of an empty one")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ContactView.class)))
    public Response replace(@PathParam("member") UUID id, ContactView.Write write) {
        var member = member(id);
        rights.managePeople(member.councilId, id);
        Contact known = Contact.findById(id);
        var before = ContactView.of(id, known);
        preconditions.match(before.version(), () -> before);
        bodies.valid(write);
        var contact = known == null ? new Contact() : known;
        contact.memberId = id;
        write.applyTo(contact);
        if (known == null) {
            contact.persist();
        }
        Contact.flush();
        var after = ContactView.of(id, contact);
        audit.record("update", "contact", id, member.councilId, before, after);
        return ok(after);
    }

    private static Response ok(ContactView contact) {
        return Caching.byCaller(Response.fromResponse(Responses.ok(contact, contact.version())))
                .build();
    }

    private static Member member(UUID id) {
        return Member.<Member>findByIdOptional(id).orElseThrow(Problem::notFound);
    }
}
