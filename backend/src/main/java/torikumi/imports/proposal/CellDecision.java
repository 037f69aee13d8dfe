package torikumi.imports.proposal;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import torikumi.submission.EntryKind;

/**
 * What becomes of a proposed cell.
 *
 * @param cell the id of the {@link ProposedCell}
 * @param action what
 * @param reason why it is dropped
 * @param block where it moves; null keeps its own
 * @param theme where it moves; null keeps its own
 * @param kind where it moves; null keeps its own
 */
public record CellDecision(
        @NotNull String cell,
        @NotNull CellAction action,
        @Schema(nullable = true) String reason,
        @Schema(nullable = true) Integer block,
        @Schema(nullable = true) Integer theme,
        @Schema(nullable = true) EntryKind kind) {}
