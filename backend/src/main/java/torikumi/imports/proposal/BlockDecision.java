package torikumi.imports.proposal;

/**
 * Whose a block is.
 *
 * @param block the block's number
 * @param assign member, create, unnamed or skip
 * @param memberId the member, for {@code member}
 * @param name the new member's name, for {@code create}
 * @param categoryId the new member's category, for {@code create} and {@code unnamed}
 * @param reason why it is skipped, for {@code skip}
 * @param confirmed whether a person has confirmed it
 */
public record BlockDecision(
        int block,
        Assignment assign,
        String memberId,
        String name,
        String categoryId,
        String reason,
        boolean confirmed) {

    static BlockDecision guessed(ProposedBlock block) {
        String category = block.category() == null ? null : block.category().categoryId();
        if (block.memberId() != null) {
            return new BlockDecision(block.number(), Assignment.MEMBER, block.memberId(), null, null, null, false);
        }
        return block.name() == null
                ? new BlockDecision(block.number(), Assignment.UNNAMED, null, null, category, null, false)
                : new BlockDecision(
                        block.number(), Assignment.CREATE, null, block.name().text(), category, null, false);
    }
}
