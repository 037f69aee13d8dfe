package torikumi.submission.carry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import torikumi.http.Bodies;
import torikumi.http.Caching;
import torikumi.http.Preconditions;
import torikumi.http.Problem;
import torikumi.security.Rights;
import torikumi.submission.Part;
import torikumi.submission.WriteGate;
import torikumi.submission.carry.CarriedEntryRule.Outcome;
import torikumi.submission.entry.EntryState;
import torikumi.submission.entry.EntryViews;
import torikumi.text.Sha256;

/** The member's last part beside its present one: reading it, and deciding entry by entry what goes on. */
@Path("/api/v1/submissions/{submission}/carry_over")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "carry_over")
public class CarryResource {

    // Not /continue, so that another method there is refused as a method (405) and not as an unknown id.
    private static final String ENTRY = "/{entry: (?!continue$)[^/]+}";

    @Inject
    WriteGate gate;

    @Inject
    Rights rights;

    @Inject
    CarryReading reading;

    @Inject
    CarryLocks locks;

    @Inject
    CarryDesk desk;

    @Inject
    EntryViews entries;

    @Inject
    Bodies bodies;

    @Inject
    Preconditions preconditions;

    @Inject
    ObjectMapper json;

    @GET
    @Operation(
            operationId = "getCarryOver",
            summary = "The member's last accepted part, with what was decided about its entries and what has aged")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CarryViews.All.class)))
    @APIResponse(responseCode = "304", description = "The caller has this already")
    public Response get(@PathParam("submission") UUID submission) {
        var body = body(reading.all(gate.readable(submission)));
        var etag = Sha256.etag(body);
        if (preconditions.unchanged(etag)) {
            return Caching.byCaller(Response.notModified()).header("ETag", etag).build();
        }
        return Caching.byCaller(Response.ok(body)).header("ETag", etag).build();
    }

    @GET
    @Path(ENTRY)
    @Operation(operationId = "getCarryOverEntry", summary = "One entry of the last part")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CarryViews.Item.class)))
    public Response get(@PathParam("submission") UUID submission, @PathParam("entry") UUID entry) {
        var part = gate.readable(submission);
        var source = CarrySource.of(part).orElseThrow(Problem::notFound);
        var item = reading.item(part, source, place(source, entry));
        return Caching.byCaller(Response.ok(item)).header("ETag", item.etag()).build();
    }

    @PUT
    @Path(ENTRY)
    @Transactional
    @Operation(
            operationId = "replaceCarryOverEntry",
            summary = "Decide about an entry of the last part; repeating a decision changes nothing")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CarryViews.Decided.class)))
    public Response decide(
            @PathParam("submission") UUID submission, @PathParam("entry") UUID entry, CarryWrites.Decision write) {
        var part = writable(submission);
        var source = CarrySource.of(part).orElseThrow(Problem::notFound);
        var place = place(source, entry);
        preconditions.present();
        var about = locks.lock(part, source, place);
        // The answer may have got lost: what is decided already is not stale (RFC 9110 section 13.1.1).
        if (write != null && write.decision() != null && about.isDecided(write.decision())) {
            return answer(decided(about, new CarryDesk.Done(same(about), about.carried())));
        }
        preconditions.match(CarryReading.version(about.decision()), () -> reading.item(part, source, place));
        bodies.valid(write);
        return answer(decided(about, desk.decide(about, write.decision(), write.carriedEntry())));
    }

    @POST
    @Path("/continue")
    @Transactional
    @Operation(
            operationId = "continueCarryOver",
            summary =
                    "Continue what is undecided in a cell, or the named entries; says which dates and figures to look at")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = CarryViews.Continued.class)))
    public Response continueAll(@PathParam("submission") UUID submission, CarryWrites.Continue write) {
        var part = writable(submission);
        bodies.valid(write);
        var source = CarrySource.of(part).orElseThrow(Problem::notFound);
        var made = new HashMap<UUID, CarryDesk.Done>();
        var skipped = new ArrayList<UUID>();
        var places = places(part, source, write);
        var locked = new HashMap<UUID, EntryState>();
        places.forEach(place -> locked.put(place.entry().id(), locks.lockEntry(part, place)));
        for (var place : places) {
            var about =
                    locks.lockCell(part, source, place, locked.get(place.entry().id()));
            if (about.decision() != null) {
                skipped.add(place.entry().id());
            } else {
                made.put(place.entry().id(), desk.decide(about, CarryChoice.CONTINUED, null));
            }
        }
        var results = reading.items(part, source).stream()
                .filter(item -> made.containsKey(item.id()))
                .map(item -> decided(item, made.get(item.id())))
                .toList();
        var toConfirm = results.stream()
                .mapToInt(result -> result.lastYear().flags().size())
                .sum();
        return Response.ok(new CarryViews.Continued(results, skipped, toConfirm))
                .build();
    }

    private Part writable(UUID submission) {
        var part = gate.readable(submission);
        rights.writeSeat(part.submission().councilId, part.submission().memberId);
        return part;
    }

    private static CarrySource.Place place(CarrySource source, UUID entry) {
        return source.place(entry).orElseThrow(Problem::notFound);
    }

    private List<CarrySource.Place> places(Part part, CarrySource source, CarryWrites.Continue write) {
        if (write.entries() != null && !write.entries().isEmpty()) {
            for (var i = 0; i < write.entries().size(); i++) {
                if (source.place(write.entries().get(i)).isEmpty()) {
                    throw Problem.invalid("/entries/" + i, "carry_entry_unknown");
                }
            }
            return source.places()
                    .filter(place -> write.entries().contains(place.entry().id()))
                    .toList();
        }
        if (write.theme() == null || write.kind() == null) {
            throw Problem.invalid("/theme", "carry_nothing_named");
        }
        return source.places()
                .filter(place -> place.cell().kind() == write.kind())
                .filter(place -> {
                    var theme = reading.theme(part, place);
                    return theme != null && theme.number() == write.theme();
                })
                .toList();
    }

    private static Outcome same(CarryLocks.Case about) {
        return about.carried() == null ? Outcome.NONE : Outcome.KEPT;
    }

    private CarryViews.Decided decided(CarryLocks.Case about, CarryDesk.Done done) {
        return decided(reading.item(about.part(), about.source(), about.place()), done);
    }

    private CarryViews.Decided decided(CarryViews.Item item, CarryDesk.Done done) {
        return new CarryViews.Decided(done.outcome(), item, done.entry() == null ? null : entries.of(done.entry()));
    }

    private static Response answer(CarryViews.Decided decided) {
        return Response.ok(decided).header("ETag", decided.lastYear().etag()).build();
    }

    private byte[] body(CarryViews.All all) {
        try {
            return json.writeValueAsBytes(all);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
