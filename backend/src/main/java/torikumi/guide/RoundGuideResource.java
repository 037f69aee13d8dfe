package torikumi.guide;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import torikumi.guide.RoundGuideView.Name;
import torikumi.guide.RoundGuideView.Status;
import torikumi.guide.RoundGuideView.Task;
import torikumi.http.Caching;
import torikumi.round.Round;
import torikumi.round.RoundAccess;

/** {@code /rounds/{round}/guide}: what is to do next, for the secretariat. */
@Path("/api/v1/rounds/{round}/guide")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "rounds")
public class RoundGuideResource {

    @Inject
    RoundAccess access;

    @Inject
    Clock clock;

    @GET
    @Operation(
            operationId = "getRoundGuide",
            summary = "The five steps of a round and what is left to do (secretariat)")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RoundGuideView.class)))
    public Response get(@PathParam("round") UUID id) {
        var round = access.administeredHidden(id);
        return Caching.byCaller(Response.ok(guide(round, RoundFacts.of(id, LocalDate.now(clock)))))
                .build();
    }

    private static RoundGuideView guide(Round round, RoundFacts facts) {
        var prepared = List.of(
                Task.of("themes", facts.themes(), Math.max(1, facts.themes())),
                Task.of("members", facts.members(), Math.max(1, facts.members())),
                Task.of("instructions", !round.instructions.isBlank()));
        var requested = List.of(
                Task.of("people", facts.reachable(), facts.members()),
                Task.of("opened", round.getState().isVisible()));
        var collected = List.of(Task.of("submitted", facts.submitted(), facts.members()));
        var reviewed = List.of(Task.of("reviewed", facts.accepted(), facts.members()));
        var published = List.of(Task.of("draft", facts.drafts() > 0), Task.of("published", facts.published() > 0));
        var current = current(round, prepared, reviewed);
        return new RoundGuideView(List.of(
                step(Name.PREPARE, current, prepared),
                step(Name.REQUEST, current, requested),
                step(Name.COLLECT, current, collected),
                step(Name.REVIEW, current, reviewed),
                step(Name.PUBLISH, current, published)));
    }

    /** Where the round is; null when it is through. */
    private static Name current(Round round, List<Task> prepared, List<Task> reviewed) {
        return switch (round.getState()) {
            case PREPARING -> all(prepared) ? Name.REQUEST : Name.PREPARE;
            case OPEN -> Name.COLLECT;
            case CLOSED -> all(reviewed) ? Name.PUBLISH : Name.REVIEW;
            case PUBLISHED -> null;
        };
    }

    private static boolean all(List<Task> tasks) {
        return tasks.stream().allMatch(Task::done);
    }

    private static RoundGuideView.Step step(Name name, Name current, List<Task> tasks) {
        var status = current == null || name.ordinal() < current.ordinal()
                ? Status.DONE
                : name == current ? Status.CURRENT : Status.AHEAD;
        return new RoundGuideView.Step(name, status, tasks);
    }
}
