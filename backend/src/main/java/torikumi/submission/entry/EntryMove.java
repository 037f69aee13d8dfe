package torikumi.submission.entry;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import torikumi.submission.EntryKind;

/**
 * Where an entry goes.
 *
 * @param theme the theme's number in the round
 * @param after the entry to stand behind; first in the cell when null
 */
@Schema(name = "EntryMove")
public record EntryMove(
        @NotNull Integer theme,
        @NotNull EntryKind kind,
        @Schema(nullable = true) UUID after) {}
