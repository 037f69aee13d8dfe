package torikumi.submission.workflow;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Arrays;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import torikumi.audit.AuditLog;
import torikumi.http.Bodies;
import torikumi.http.Caching;
import torikumi.http.Preconditions;
import torikumi.http.Problem;
import torikumi.http.Responses;
import torikumi.security.Caller;
import torikumi.submission.Cell;
import torikumi.submission.EntryKind;
import torikumi.submission.Part;
import torikumi.submission.WriteGate;
import torikumi.submission.entry.EntryLocks;

/** A cell: declaring that there is nothing to report, and that it is done. */
@Path("/api/v1/submissions/{submission}/cells/{theme}/{kind}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "cells")
public class CellResource {

    @Inject
    EntryLocks locks;

    @Inject
    WriteGate gate;

    @Inject
    SubmissionViews views;

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

    @GET
    @Operation(operationId = "getCell", summary = "A cell's status")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = SubmissionView.CellView.class)))
    public Response get(
            @PathParam("submission") UUID submission, @PathParam("theme") int theme, @PathParam("kind") String kind) {
        var part = gate.readable(submission);
        var view = view(part, theme, kind(kind));
        return Caching.byCaller(Response.fromResponse(Responses.ok(view, view.version())))
                .build();
    }

    @PUT
    @Transactional
    @Operation(
            operationId = "replaceCell",
            summary = "Declare that there is nothing to report, or that a cell is done; answer a correction")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = SubmissionView.CellView.class)))
    public Response replace(
            @PathParam("submission") UUID submission,
            @PathParam("theme") int theme,
            @PathParam("kind") String kind,
            StepWrites.CellUpdate write) {
        var place = locks.cell(submission, theme, kind(kind)).orElseThrow(Problem::notFound);
        var part = place.part();
        var cell = place.cell();
        var before = view(part, theme, cell.kind);
        preconditions.match(cell.version, () -> before);
        bodies.valid(write);
        gate.write(part, cell);
        change(cell, write, place.lastRank() != null);
        if (write.reply() != null) {
            Replies.refuseUnasked(part);
            cell.answer(Replies.stored(write.reply()));
        }
        Cell.flush();
        var after = view(part, theme, cell.kind);
        if (after.version() != before.version()) {
            audit.recordFor(
                    gate.onBehalfOf(part), "update", "cell", cell.id, part.submission().councilId, before, after);
        }
        return Responses.ok(after, after.version());
    }

    private void change(Cell cell, StepWrites.CellUpdate write, boolean hasEntries) {
        if (Boolean.TRUE.equals(write.nothingToReport())) {
            if (hasEntries) {
                throw Problem.conflict("cell_has_entries");
            }
            if (!cell.isNothingToReport()) {
                cell.declareNothing(caller.sub(), caller.name(), clock.instant());
            }
            return;
        }
        if (Boolean.FALSE.equals(write.nothingToReport()) && cell.isNothingToReport()) {
            cell.clearDeclaration();
        }
        if (Boolean.TRUE.equals(write.completed()) && !hasEntries && !cell.isNothingToReport()) {
            throw Problem.conflict("cell_without_entries");
        }
        if (write.completed() != null && hasEntries) {
            cell.completed = write.completed();
        }
    }

    private SubmissionView.CellView view(Part part, int theme, EntryKind kind) {
        return views.of(part).cells().stream()
                .filter(cell -> cell.theme() == theme && cell.kind() == kind)
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    private static EntryKind kind(String name) {
        return Arrays.stream(EntryKind.values())
                .filter(kind -> kind.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(Problem::notFound);
    }
}
