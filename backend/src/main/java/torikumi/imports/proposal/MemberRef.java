package torikumi.imports.proposal;

/**
 * The member a resolved cell belongs to.
 *
 * @param block the block's number, which tells new members apart
 * @param assign member, create or unnamed
 * @param memberId for {@code member}
 * @param name for {@code create}
 * @param categoryId for {@code create} and {@code unnamed}; may be null
 */
public record MemberRef(int block, Assignment assign, String memberId, String name, String categoryId) {}
