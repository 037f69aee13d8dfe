package torikumi.imports.proposal;

import jakarta.validation.constraints.NotNull;
import torikumi.submission.EntryKind;

/**
 * What happens where there is content already.
 *
 * @param block the block whose member has it
 * @param theme the theme's number
 * @param kind the kind
 * @param existing what happens to it
 */
public record TargetDecision(
        int block,
        int theme,
        @NotNull EntryKind kind,
        @NotNull Existing existing) {}
