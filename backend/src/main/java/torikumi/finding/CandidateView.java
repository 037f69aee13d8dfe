package torikumi.finding;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import torikumi.program.ProgramKind;

/**
 * A name that looks like a programme's and is not in the catalogue, with every place of the round.
 *
 * @param kind what it is by its look
 * @param places where it stands, each with its sentence; none for what is in the catalogue now
 * @param programId the programme that it is a name of now; absent unless accepted
 */
@Schema(name = "ProgramCandidate")
public record CandidateView(
        String name,
        ProgramKind kind,
        CandidateState state,
        List<Place> places,
        @JsonInclude(JsonInclude.Include.NON_NULL) UUID programId,
        @JsonInclude(JsonInclude.Include.NON_NULL) String decidedBy,
        @JsonInclude(JsonInclude.Include.NON_NULL) Instant decidedAt) {

    static CandidateView of(String name, List<Place> places, ProgramCandidate decision) {
        var kind = name.endsWith("センター") || name.endsWith("窓口")
                ? ProgramKind.SUPPORT_INSTITUTION
                : ProgramKind.SUPPORT_PROGRAM;
        return decision == null
                ? new CandidateView(name, kind, CandidateState.OPEN, places, null, null, null)
                : new CandidateView(
                        name,
                        kind,
                        decision.state,
                        places,
                        decision.programId,
                        decision.decidedByName,
                        decision.decidedAt);
    }
}
