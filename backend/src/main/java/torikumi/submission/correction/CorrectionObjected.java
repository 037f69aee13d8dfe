package torikumi.submission.correction;

import torikumi.submission.EntryKind;
import torikumi.submission.Part;

/**
 * A member says that a minor correction is wrong, in the transaction that is still open; the reviewer is to look.
 *
 * @param theme the theme's number in the round
 */
public record CorrectionObjected(Part part, int theme, EntryKind kind, String note, String byName) {}
