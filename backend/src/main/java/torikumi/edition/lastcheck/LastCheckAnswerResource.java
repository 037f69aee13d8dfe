package torikumi.edition.lastcheck;

import io.quarkus.security.Authenticated;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import torikumi.audit.AuditLog;
import torikumi.edition.EditionAccess;
import torikumi.http.Bodies;
import torikumi.http.Preconditions;
import torikumi.http.Problem;
import torikumi.http.Responses;
import torikumi.security.Caller;
import torikumi.security.Rights;

/** 修正なし or 修正あり, by the member or by the secretariat for it. */
@Path("/api/v1/editions/{edition}/last_check/answers/{member}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "last_checks")
public class LastCheckAnswerResource {

    @Inject
    EditionAccess editions;

    @Inject
    LastCheckGate gate;

    @Inject
    Rights rights;

    @Inject
    Caller caller;

    @Inject
    Bodies bodies;

    @Inject
    Preconditions preconditions;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    @Inject
    Event<LastCheckAnswered> answered;

    private record Recorded(String member, Answer answer, String comment) {

        static Recorded of(LastCheckAnswer answer) {
            return new Recorded(answer.memberName, answer.getAnswer(), answer.getComment());
        }
    }

    @PUT
    @Transactional
    @Operation(
            operationId = "replaceLastCheckAnswer",
            summary =
                    "Say for a member that the draft needs no change, or what has to change; again until the last day")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = LastCheckAnswerView.class)))
    @APIResponse(responseCode = "409", description = "The last day has passed, or a later draft has gone round")
    public Response replace(
            @PathParam("edition") UUID editionId, @PathParam("member") UUID memberId, AnswerWrite write) {
        var check = LastCheck.of(editions.readable(editionId).id);
        var answer = LastCheckAnswer.of(check.id, memberId).orElseThrow(Problem::notFound);
        gate.refuseRole(check, answer);
        var superseded = LastCheckList.superseded(check);
        preconditions.match(answer.version, () -> view(check, answer, superseded));
        bodies.valid(write).refuseUnexplained();
        gate.refuseLate(check, superseded);
        var before = answer.getAnswer() == null ? null : Recorded.of(answer);
        var onBehalf = rights.onBehalf(memberId) && rights.mayAdminister(check.councilId);
        answer.answer(write.answer(), write.comment(), caller.name(), onBehalf, clock.instant());
        LastCheckAnswer.flush();
        audit.recordFor(
                onBehalf ? memberId : null,
                "answer",
                "last_check",
                check.id,
                check.councilId,
                before,
                Recorded.of(answer));
        answered.fire(new LastCheckAnswered(check.id, check.roundId, memberId, write.answer(), onBehalf));
        return Responses.ok(view(check, answer, superseded), answer.version);
    }

    private LastCheckAnswerView view(LastCheck check, LastCheckAnswer answer, boolean superseded) {
        return LastCheckAnswerView.of(answer, gate.actions(check, answer, superseded));
    }
}
