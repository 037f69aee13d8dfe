package torikumi.finding;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import torikumi.text.PlainText;

/** What decisions are asked with. */
final class FindingWrites {

    private static final int MOST = 500;

    private FindingWrites() {}

    /**
     * A decision. What a GET gave may be sent back with another {@code state} and {@code note}.
     *
     * @param state {@code ACCEPTED} or {@code OPEN}; {@code FIXED} is what a check finds
     * @param note why it may stay as it is
     */
    @Schema(name = "FindingDecision")
    @JsonIgnoreProperties({
        "id",
        "round_id",
        "code",
        "message",
        "places",
        "found_at",
        "decided_at",
        "decided_by",
        "version"
    })
    public record Decision(
            @NotNull FindingState state,
            @Schema(nullable = true) @PlainText String note) {}

    /**
     * Several open ones that may stay as they are.
     *
     * @param findings their ids
     * @param note why
     */
    @Schema(name = "FindingAcceptance")
    public record Acceptance(
            @NotEmpty @Size(max = MOST) List<@NotNull UUID> findings,
            @Schema(nullable = true) @PlainText String note) {}
}
