package torikumi.notification;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import torikumi.audit.AuditLog;
import torikumi.http.Bodies;
import torikumi.http.Caching;
import torikumi.security.Caller;

/** How the signed-in person wants to be written to. */
@Path("/api/v1/me/notification_settings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "me")
public class PreferenceResource {

    @Inject
    Caller caller;

    @Inject
    Bodies bodies;

    @Inject
    AuditLog audit;

    /**
     * How to write to a person.
     *
     * @param digest one mail a day instead of one for each thing, where it can wait
     * @param language ja or en
     */
    @Schema(name = "MyNotificationSettings")
    public record Settings(
            @NotNull Boolean digest,
            @NotNull @Pattern(regexp = "ja|en") String language) {}

    @GET
    @Operation(operationId = "getMyNotificationSettings", summary = "How I want to be written to")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Settings.class)))
    public Response get() {
        return Caching.byCaller(Response.ok(settings())).build();
    }

    @PUT
    @Transactional
    @Operation(
            operationId = "replaceMyNotificationSettings",
            summary = "Say how I want to be written to; the last word counts, so no If-Match")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Settings.class)))
    public Response replace(Settings write) {
        bodies.valid(write);
        var before = settings();
        Panache.getEntityManager()
                .createNativeQuery("""
                        insert into notice_preference (sub, digest, language) values (:sub, :digest, :language)
                        on conflict (sub) do update set digest = :digest, language = :language
                        """)
                .setParameter("sub", caller.sub())
                .setParameter("digest", write.digest())
                .setParameter("language", write.language())
                .executeUpdate();
        // A subject need not be a UUID; the history names who did it anyway.
        var id = UUID.nameUUIDFromBytes(caller.sub().getBytes(StandardCharsets.UTF_8));
        audit.record("update", "my_notification_settings", id, null, before, write);
        return Response.ok(write).build();
    }

    private Settings settings() {
        var stored = NoticePreference.<NoticePreference>findByIdOptional(caller.sub())
                .orElseGet(NoticePreference::new);
        return new Settings(stored.digest, stored.language);
    }
}
