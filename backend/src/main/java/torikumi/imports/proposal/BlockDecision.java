package torikumi.imports.proposal;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whose a block is.
 *
 * @param block the block's number
 * @param assign whose
 * @param memberId the member, for {@code MEMBER}
 * @param name the new member's name, for {@code CREATE}
 * @param categoryId the new member's category, for {@code CREATE} and {@code UNNAMED}
 * @param reason why it is skipped, for {@code SKIP}
 * @param confirmed whether a person has confirmed it
 */
public record BlockDecision(
        int block,
        @NotNull Assignment assign,
        @Schema(nullable = true) String memberId,
        @Schema(nullable = true) String name,
        @Schema(nullable = true) String categoryId,
        @Schema(nullable = true) String reason,
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
