package torikumi.notification.template;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import torikumi.audit.AuditLog;
import torikumi.council.Council;
import torikumi.http.Bodies;
import torikumi.http.Caching;
import torikumi.http.Preconditions;
import torikumi.http.Problem;
import torikumi.http.Responses;
import torikumi.notification.NoticePreviews;
import torikumi.notification.NotificationKind;
import torikumi.security.Caller;
import torikumi.security.Rights;

/** The wordings of a council's notices, for its secretariat. */
@Path("/api/v1/councils/{council}/notification_templates")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "notifications")
public class NoticeTemplateResource {

    private static final List<String> LANGUAGES = List.of("ja", "en");

    @Inject
    Rights rights;

    @Inject
    NoticePreviews previews;

    @Inject
    Preconditions preconditions;

    @Inject
    Bodies bodies;

    @Inject
    Caller caller;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** All wordings of a council. */
    @Schema(name = "NotificationTemplates")
    public record All(List<NoticeTemplateView> results) {}

    @GET
    @Operation(operationId = "listNotificationTemplates", summary = "Every wording in both languages (secretariat)")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = All.class)))
    public Response list(@PathParam("council") String key) {
        var council = administered(key);
        var own = NoticeTemplate.of(council);
        var all = Stream.of(NotificationKind.values())
                .flatMap(kind -> LANGUAGES.stream().map(language -> own.stream()
                        .filter(template -> template.kind == kind && template.language.equals(language))
                        .findFirst()
                        .map(NoticeTemplateView::of)
                        .orElseGet(() -> NoticeTemplateView.ofProduct(council, kind, language))))
                .toList();
        return Caching.byCaller(Response.ok(new All(all))).build();
    }

    @GET
    @Path("/{kind}/{language}")
    @Operation(operationId = "getNotificationTemplate", summary = "One wording (secretariat)")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = NoticeTemplateView.class)))
    public Response get(
            @PathParam("council") String key, @PathParam("kind") String kind, @PathParam("language") String language) {
        var view = view(administered(key), kind(kind), language(language));
        return Caching.byCaller(Response.fromResponse(Responses.ok(view, view.version())))
                .build();
    }

    @PUT
    @Path("/{kind}/{language}")
    @Transactional
    @Operation(operationId = "replaceNotificationTemplate", summary = "Give a notice the council's own wording")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = NoticeTemplateView.class)))
    public Response replace(
            @PathParam("council") String key,
            @PathParam("kind") String kind,
            @PathParam("language") String language,
            NoticeTemplateWrite write) {
        var council = administered(key);
        var before = view(council, kind(kind), language(language));
        preconditions.match(before.version(), () -> before);
        var wording = bodies.valid(write).wording(before.kind());
        var template =
                NoticeTemplate.find(council, before.kind(), before.language()).orElseGet(NoticeTemplate::new);
        template.councilId = council;
        template.kind = before.kind();
        template.language = before.language();
        template.subject = wording.subject();
        template.body = wording.body();
        template.updatedAt = clock.instant();
        template.updatedByName = caller.name();
        template.persistAndFlush();
        var view = NoticeTemplateView.of(template);
        audit.record("update", "notification_template", template.id, council, before, view);
        return Responses.ok(view, view.version());
    }

    @DELETE
    @Path("/{kind}/{language}")
    @Transactional
    @Operation(operationId = "deleteNotificationTemplate", summary = "Go back to the product's wording")
    @APIResponse(responseCode = "204", description = "The product's wording holds")
    public void delete(
            @PathParam("council") String key, @PathParam("kind") String kind, @PathParam("language") String language) {
        var council = administered(key);
        var before = view(council, kind(kind), language(language));
        preconditions.match(before.version(), () -> before);
        NoticeTemplate.find(council, before.kind(), before.language()).ifPresent(template -> {
            template.delete();
            audit.record("delete", "notification_template", template.id, council, before, null);
        });
    }

    @POST
    @Path("/{kind}/{language}/preview")
    @Transactional
    @Operation(
            operationId = "previewNotificationTemplate",
            summary = "A wording filled in with the council's latest round and one of its members; nothing is stored")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Preview.class)))
    public Response preview(
            @PathParam("council") String key,
            @PathParam("kind") String kind,
            @PathParam("language") String language,
            NoticeTemplateWrite write) {
        var council = administered(key);
        var of = kind(kind);
        var in = language(language);
        var filled = previews.fill(council, of, in, bodies.valid(write).wording(of));
        return Caching.never(Response.ok(new Preview(filled.subject(), filled.body())))
                .build();
    }

    /** A wording filled in. */
    @Schema(name = "NotificationPreview")
    public record Preview(String subject, String body) {}

    private UUID administered(String key) {
        rights.signedIn();
        var council = Council.byKey(key).id;
        rights.administerHidden(council);
        return council;
    }

    private static NoticeTemplateView view(UUID council, NotificationKind kind, String language) {
        return NoticeTemplate.find(council, kind, language)
                .map(NoticeTemplateView::of)
                .orElseGet(() -> NoticeTemplateView.ofProduct(council, kind, language));
    }

    private static NotificationKind kind(String text) {
        return Arrays.stream(NotificationKind.values())
                .filter(kind -> kind.name().equals(text.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    private static String language(String text) {
        return LANGUAGES.stream().filter(text::equals).findFirst().orElseThrow(Problem::notFound);
    }
}
