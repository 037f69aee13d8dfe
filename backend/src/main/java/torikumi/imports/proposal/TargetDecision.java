package torikumi.imports.proposal;

/**
 * What happens where there is content already.
 *
 * @param block the block whose member has it
 * @param theme the theme's number
 * @param kind the kind
 * @param existing replace, append or skip
 */
public record TargetDecision(int block, int theme, Kind kind, Existing existing) {}
