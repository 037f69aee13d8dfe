package torikumi.submission.workflow;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import torikumi.audit.AuditLog;
import torikumi.round.Round;
import torikumi.submission.Block;
import torikumi.submission.Part;
import torikumi.submission.SubmissionRules;
import torikumi.submission.SubmissionState;
import torikumi.submission.WriteGate;

/**
 * Submits and accepts a whole round on the members' behalf, as after an import. What is empty, not taking part or being
 * corrected is left as it is, and named.
 */
@RequestScoped
public class AcceptAll {

    @Inject
    SubmissionWorkflow workflow;

    @Inject
    WriteGate gate;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /**
     * What was done.
     *
     * @param accepted those that are accepted now and were not before
     * @param left those that were left as they are, with the reasons
     */
    @Schema(name = "AcceptAllResult")
    public record Result(List<Accepted> accepted, List<Left> left) {}

    /** A submission that was accepted. */
    @Schema(name = "AcceptedSubmission")
    public record Accepted(UUID submissionId, SubmissionView.MemberOf member, int version) {}

    /** A submission that was left as it is. */
    @Schema(name = "LeftSubmission")
    public record Left(UUID submissionId, SubmissionView.MemberOf member, List<Block.View> blockers) {}

    private record Recorded(String reason, List<UUID> accepted, List<UUID> left) {}

    Result accept(Round round, String reason) {
        var accepted = new ArrayList<Accepted>();
        var left = new ArrayList<Left>();
        for (var part : Part.ofRound(round.id).stream()
                .sorted(Comparator.comparing(part -> part.submission().id))
                .toList()) {
            part.lock();
            var member = SubmissionView.MemberOf.of(part);
            var id = part.submission().id;
            if (part.submission().getState() == SubmissionState.ACCEPTED) {
                continue;
            }
            var blocks = blocks(part);
            if (blocks.isEmpty()) {
                accept(part, reason);
                accepted.add(new Accepted(id, member, part.submission().getLastVersion()));
            } else {
                var language = gate.language();
                left.add(new Left(
                        id,
                        member,
                        blocks.stream().map(block -> block.view(language)).toList()));
            }
        }
        audit.record(
                "accept_all",
                "round",
                round.id,
                round.councilId,
                null,
                new Recorded(
                        reason,
                        accepted.stream().map(Accepted::submissionId).toList(),
                        left.stream().map(Left::submissionId).toList()));
        return new Result(accepted, left);
    }

    private void accept(Part part, String reason) {
        if (part.submission().getState() == SubmissionState.DRAFT) {
            workflow.apply(part, Decision.Submit.unnoted(), reason);
        }
        workflow.apply(part, new Decision.Accept(), reason);
    }

    private List<Block> blocks(Part part) {
        var standing = gate.standing(part);
        return switch (part.submission().getState()) {
            case DRAFT -> {
                var id = part.submission().id;
                var empty = SubmissionViews.isEmpty(CellRow.of(List.of(id)).get(id));
                yield SubmissionRules.submit(part, standing, empty, false, clock.instant());
            }
            case SUBMITTED, ACCEPTED -> SubmissionRules.accept(part, standing);
            case RETURNED -> List.of(Block.of("being_corrected"));
        };
    }
}
