package torikumi.round;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a round asks and whom. Before it opens, what the council has and whether it is chosen; afterwards what was copied.
 *
 * @param frozen whether the round has opened, so that nothing can be chosen any more
 * @param version the round's
 */
@Schema(name = "RoundSelection")
public record RoundSelectionView(List<Theme> themes, List<Member> members, boolean frozen, int version) {

    /** A theme, chosen or left out. */
    @Schema(name = "SelectedTheme")
    public record Theme(UUID id, int number, String name, boolean chosen, List<Choice> responseMeasures) {}

    /** A response measure, chosen or left out. */
    @Schema(name = "SelectedResponseMeasure")
    public record Choice(UUID id, String name, boolean chosen) {}

    /**
     * A member, asked or left out.
     *
     * @param category the name of its category; empty without one
     */
    @Schema(name = "SelectedMember")
    public record Member(UUID id, String name, String category, boolean chosen) {}

    /** What is chosen; everything else is left out. */
    @Schema(name = "RoundSelectionWrite")
    @JsonIgnoreProperties({"frozen", "version"})
    public record Write(
            @NotNull Set<UUID> themes,
            @NotNull Set<UUID> responseMeasures,
            @NotNull Set<UUID> members) {}
}
