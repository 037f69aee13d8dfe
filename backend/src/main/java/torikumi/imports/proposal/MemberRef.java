package torikumi.imports.proposal;

/**
 * The member a resolved cell belongs to.
 *
 * @param block the block's number, which tells new members apart
 * @param assign {@code MEMBER}, {@code CREATE} or {@code UNNAMED}
 * @param memberId for {@code MEMBER}
 * @param name for {@code CREATE}
 * @param categoryId for {@code CREATE} and {@code UNNAMED}; may be null
 */
public record MemberRef(int block, Assignment assign, String memberId, String name, String categoryId) {}
