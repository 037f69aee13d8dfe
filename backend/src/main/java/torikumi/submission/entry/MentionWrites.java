package torikumi.submission.entry;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import torikumi.submission.mention.MentionField;
import torikumi.submission.mention.MentionState;

/** What mentions are made and decided with. */
final class MentionWrites {

    private MentionWrites() {}

    /**
     * A mark that a person sets.
     *
     * @param start first UTF-16 code unit of the field
     * @param end the unit after the last one
     * @param text the characters between, as the caller sees them; refused when they are others by now
     */
    @Schema(name = "MentionCreate")
    @JsonIgnoreProperties({"id", "program_name", "kind", "state", "version", "choices"})
    public record Create(
            @NotNull MentionField field,
            @NotNull Integer start,
            @NotNull Integer end,
            @NotNull UUID programId,
            @Schema(nullable = true) String text) {}

    /**
     * A decision.
     *
     * @param state {@code CONFIRMED} or {@code DISMISSED}; {@code DETECTED} takes a decision back
     * @param programId the programme that the words mean, where several go by one name; as it is when absent
     */
    @Schema(name = "MentionUpdate")
    @JsonIgnoreProperties({"id", "field", "start", "end", "text", "program_name", "kind", "version", "choices"})
    public record Update(
            @NotNull MentionState state,
            @Schema(nullable = true) UUID programId) {}
}
