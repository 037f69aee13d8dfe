package torikumi.catalogue;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import torikumi.program.Program;
import torikumi.program.ProgramRef;

/**
 * A proposed programme as the API shows it.
 *
 * @param program the one that would change, as it is called now; null for a new one
 * @param fields what the file fills, each beside what is there
 */
@Schema(name = "ProgramProposal")
public record ProgramProposalView(
        UUID id,
        @Schema(nullable = true) UUID councilId,
        ProposalSource source,
        String sourceId,
        String fileName,
        String name,
        @Schema(nullable = true) ProgramRef program,
        List<Field> fields,
        ProgramProposal.State state,
        Instant proposedAt,
        String proposedBy,
        @Schema(nullable = true) Instant decidedAt,
        @Schema(nullable = true) String decidedBy,
        @Schema(nullable = true) String decisionReason,
        int version) {

    /**
     * A field that the file fills.
     *
     * @param field as a programme calls it
     * @param current what is there; null for nothing
     */
    @Schema(name = "ProposedField")
    public record Field(
            String field, @Schema(nullable = true) String current, String proposed, boolean differs) {}

    static ProgramProposalView of(ProgramProposal proposal, Program program) {
        return new ProgramProposalView(
                proposal.id,
                proposal.councilId,
                proposal.source,
                proposal.sourceId,
                proposal.fileName,
                proposal.name,
                ProgramRef.of(program),
                fields(proposal, program),
                proposal.getState(),
                proposal.proposedAt,
                proposal.proposedByName,
                proposal.getDecidedAt(),
                proposal.getDecidedByName(),
                proposal.getDecisionReason(),
                proposal.shownVersion());
    }

    private static List<Field> fields(ProgramProposal proposal, Program program) {
        return Arrays.stream(ProposedField.values())
                .filter(field -> proposal.content.containsKey(field.code()))
                .map(field -> {
                    var proposed = proposal.content.get(field.code());
                    var current = program == null ? null : field.of(program);
                    return new Field(field.code(), current, proposed, !Objects.equals(current, proposed));
                })
                .toList();
    }
}
