package torikumi.imports.proposal;

import torikumi.submission.EntryKind;

/**
 * A cell that already has content.
 *
 * @param memberId the member
 * @param theme the theme's number
 * @param kind the kind
 */
public record Occupied(String memberId, int theme, EntryKind kind) {}
