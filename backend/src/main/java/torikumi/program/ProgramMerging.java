package torikumi.program;

import java.util.UUID;

/**
 * A programme is about to be merged and is not locked yet. Rows that are locked before a programme by everybody else
 * (entries by those who write them) are to be locked now, so that nobody waits for each other for ever.
 */
public record ProgramMerging(UUID loser) {}
