package torikumi.submission.carry;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import torikumi.submission.EntryKind;

/** What decisions are asked with. */
final class CarryWrites {

    private static final int MOST = 500;

    private CarryWrites() {}

    /**
     * A decision. What a GET gave may be sent back with another {@code decision}.
     *
     * @param carriedEntry with {@code ENDED}: what to do with a carried entry. Needed when somebody has changed or
     *     confirmed that; an untouched one is deleted unless it is to be kept
     */
    @Schema(name = "CarryOverDecision")
    @JsonIgnoreProperties({
        "id",
        "lineage_id",
        "theme",
        "theme_id",
        "theme_name",
        "kind",
        "department",
        "heading",
        "title",
        "text",
        "marker",
        "response_measures",
        "lost_response_measures",
        "updated_at",
        "flags",
        "decided_at",
        "decided_by",
        "carried",
        "version"
    })
    public record Decision(
            @NotNull CarryChoice decision,
            @Schema(nullable = true) CarriedEntryRule.Wish carriedEntry) {}

    /**
     * What to continue at once: the undecided entries of a cell, or the named ones.
     *
     * @param theme the theme's number in the round, together with {@code kind}
     */
    @Schema(name = "CarryOverContinue")
    public record Continue(
            @Schema(nullable = true) Integer theme,
            @Schema(nullable = true) EntryKind kind,

            @Schema(nullable = true) @Size(max = MOST) List<@NotNull UUID> entries) {}
}
