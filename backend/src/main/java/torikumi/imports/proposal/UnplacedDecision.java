package torikumi.imports.proposal;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import torikumi.submission.EntryKind;

/**
 * What becomes of text without a place.
 *
 * @param id the id of the {@link Unplaced}
 * @param action what
 * @param reason why it is dropped
 * @param block where it is placed
 * @param theme where it is placed
 * @param kind where it is placed
 */
public record UnplacedDecision(
        @NotNull String id,
        @NotNull UnplacedAction action,
        @Schema(nullable = true) String reason,
        @Schema(nullable = true) Integer block,
        @Schema(nullable = true) Integer theme,
        @Schema(nullable = true) EntryKind kind) {}
