package torikumi.finding;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import torikumi.program.ProgramKind;
import torikumi.program.ProgramType;
import torikumi.text.PlainText;

/** What is decided about names that are not in the catalogue. */
final class CandidateWrites {

    private static final int MOST = 200;

    private CandidateWrites() {}

    /**
     * A decision about several.
     *
     * @param names as they were listed
     * @param state {@code REFUSED}, or {@code OPEN} to take that back
     */
    @Schema(name = "ProgramCandidatesDecision")
    public record Decision(
            @NotEmpty @Size(max = MOST) List<@NotBlank @PlainText(max = 200) String> names,
            @NotNull CandidateState state) {}

    /**
     * Takes a name into the catalogue.
     *
     * @param name as it was listed
     * @param programId the programme that it is another name of, in this council's texts; a new programme is made when
     *     absent
     * @param kind of a new programme
     * @param type of a new programme
     */
    @Schema(name = "ProgramCandidateAcceptance")
    public record Acceptance(
            @NotBlank @PlainText(max = 200) String name,
            @Schema(nullable = true) UUID programId,
            @Schema(nullable = true) ProgramKind kind,
            @Schema(nullable = true) ProgramType type) {}
}
