package torikumi.submission.entry;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import torikumi.http.Bodies;
import torikumi.round.RoundAccess;
import torikumi.submission.figure.Figure;
import torikumi.submission.figure.FigureReading;
import torikumi.submission.figure.FigureState;

/** Deciding about many figures of a round at once, for its secretariat. */
@Path("/api/v1/rounds/{round}/figures/decide")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "figures")
public class RoundFiguresResource {

    private static final int MOST = 500;

    @Inject
    RoundAccess rounds;

    @Inject
    Bodies bodies;

    @Inject
    EntryLocks locks;

    @Inject
    EntryDesk desk;

    @Inject
    EntryAccess access;

    @Inject
    Clock clock;

    /**
     * A decision about several.
     *
     * @param figures their ids; those that are gone or of another round are passed over
     * @param state {@code CONFIRMED} or {@code DISMISSED}; {@code DETECTED} takes decisions back
     */
    @Schema(name = "FiguresDecision")
    public record Decision(
            @NotEmpty @Size(max = MOST) List<@NotNull UUID> figures,
            @NotNull FigureState state) {}

    /** How many were decided by this. */
    @Schema(name = "FiguresDecided")
    public record Decided(int count) {}

    @POST
    @Transactional
    @Operation(
            operationId = "decideFigures",
            summary =
                    "Confirm or dismiss several numbers of a round (secretariat); what the member wrote stays as it is")
    public Decided decide(@PathParam("round") UUID id, Decision write) {
        var round = rounds.administeredHidden(id);
        bodies.valid(write);
        // One order for everybody: two that decide about the same ones come one after the other.
        var entries = Figure.<Figure>list("id in ?1", write.figures()).stream()
                .map(figure -> figure.entryId)
                .distinct()
                .sorted(Comparator.comparing(UUID::toString))
                .toList();
        var count = 0;
        for (var entry : entries) {
            var old = locks.entry(entry);
            if (old.part().round().id.equals(round.id)) {
                count += decide(old, write);
            }
        }
        return new Decided(count);
    }

    private int decide(EntryState old, Decision write) {
        var reading = FigureReading.of(old.part().round(), clock.instant());
        var state = old;
        var count = 0;
        for (var id : write.figures()) {
            var figure = state.figures().stream()
                    .filter(one -> one.id().equals(id))
                    .findFirst()
                    .orElse(null);
            if (figure != null) {
                var decision = FigureDecision.of(figure, write.state(), figure.saying(), state, reading);
                if (!decision.decided().equals(figure)) {
                    state = state.with(state.mentions(), decision.all());
                    count++;
                }
            }
        }
        if (count > 0) {
            access.recordMarks("decide_figure", old, desk.figure(old, state.figures()));
        }
        return count;
    }
}
