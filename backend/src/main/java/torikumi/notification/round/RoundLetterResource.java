package torikumi.notification.round;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import torikumi.audit.AuditLog;
import torikumi.http.Caching;
import torikumi.http.Preconditions;
import torikumi.http.Problem;
import torikumi.round.RoundAccess;
import torikumi.security.Caller;
import torikumi.text.Sha256;

/** 依頼文 and 記入要領 of a round: the PDFs that go with the invitation. */
@Path("/api/v1/rounds/{round}/letters/{kind}")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "notifications")
public class RoundLetterResource {

    /** Attached to a mail for each recipient: mail servers refuse more than some ten megabytes. */
    private static final long FILE_MAX = 5L * 1024 * 1024;

    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final int NAME_MAX = 200;

    @Inject
    RoundAccess access;

    @Inject
    Caller caller;

    @Inject
    Preconditions preconditions;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    private record Recorded(String fileName, String sha256) {}

    @GET
    @Produces("application/pdf")
    @Operation(operationId = "getRoundLetter", summary = "A letter of a round (secretariat)")
    @APIResponse(
            responseCode = "200",
            description = "The PDF",
            content =
                    @Content(
                            mediaType = "application/pdf",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response get(
            @PathParam("round") UUID id, @PathParam("kind") @Parameter(description = "REQUEST or GUIDE") String kind) {
        var round = access.administeredHidden(id);
        var letter = RoundLetter.find(round.id, kind(kind)).orElseThrow(Problem::notFound);
        var name = URLEncoder.encode(letter.fileName, StandardCharsets.UTF_8).replace("+", "%20");
        return Caching.never(Response.ok(letter.content))
                .header("Content-Disposition", "inline; filename=\"letter.pdf\"; filename*=UTF-8''" + name)
                .build();
    }

    @PUT
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Transactional
    @Operation(
            operationId = "replaceRoundLetter",
            summary = "Put a PDF in the place of the letter; the same may be sent again")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = RoundNoticeView.Letter.class)))
    public Response replace(
            @PathParam("round") UUID id, @PathParam("kind") String kind, @RestForm("file") FileUpload file) {
        var round = access.administeredHidden(id);
        var place = kind(kind);
        var bytes = bytes(file);
        var stored = RoundLetter.find(round.id, place);
        var letter = stored.orElseGet(RoundLetter::new);
        var before = stored.map(known -> new Recorded(known.fileName, known.sha256));
        letter.roundId = round.id;
        letter.kind = place;
        letter.fileName = name(file);
        letter.content = bytes;
        letter.size = bytes.length;
        letter.sha256 = Sha256.hex(bytes);
        letter.uploadedAt = clock.instant();
        letter.uploadedByName = caller.name();
        letter.persistAndFlush();
        audit.record(
                stored.isPresent() ? "update" : "create",
                "round_letter",
                letter.id,
                round.councilId,
                before.orElse(null),
                new Recorded(letter.fileName, letter.sha256));
        return Response.ok(RoundNoticeView.Letter.of(letter)).build();
    }

    @DELETE
    @Transactional
    @Operation(operationId = "deleteRoundLetter", summary = "Take a letter away; mails already sent keep it")
    @APIResponse(responseCode = "204", description = "Deleted")
    public void delete(@PathParam("round") UUID id, @PathParam("kind") String kind) {
        var round = access.administeredHidden(id);
        var letter = RoundLetter.find(round.id, kind(kind)).orElseThrow(Problem::notFound);
        preconditions.match(letter.version, () -> RoundNoticeView.Letter.of(letter));
        letter.delete();
        audit.record(
                "delete",
                "round_letter",
                letter.id,
                round.councilId,
                new Recorded(letter.fileName, letter.sha256),
                null);
    }

    private static RoundLetter.Kind kind(String text) {
        try {
            return RoundLetter.Kind.valueOf(text.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException _) {
            throw Problem.notFound();
        }
    }

    private static byte[] bytes(FileUpload file) {
        if (file == null) {
            throw Problem.invalid("/file", "constraint_not_null");
        }
        if (file.size() > FILE_MAX) {
            throw new Problem(413, "letter_too_large");
        }
        try {
            var bytes = Files.readAllBytes(file.uploadedFile());
            if (!java.util.Arrays.equals(bytes, 0, Math.min(PDF.length, bytes.length), PDF, 0, PDF.length)) {
                throw Problem.invalid("/file", "letter_no_pdf");
            }
            return bytes;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String name(FileUpload file) {
        var name = file.fileName() == null ? "" : file.fileName().replaceAll("^.*[/\\\\]|\\p{Cntrl}", "");
        name = name.toLowerCase(Locale.ROOT).endsWith(".pdf") ? name : name + ".pdf";
        return name.length() > NAME_MAX ? name.substring(name.length() - NAME_MAX) : name;
    }
}
