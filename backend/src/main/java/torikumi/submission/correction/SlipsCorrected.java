package torikumi.submission.correction;

import torikumi.submission.Part;
import torikumi.submission.entry.Author;

/**
 * The secretariat corrected slips in a member's part, in the transaction that is still open; fired once a part, however
 * many slips.
 *
 * @param count how many entries
 */
public record SlipsCorrected(Part part, int count, String reason, Author by) {}
