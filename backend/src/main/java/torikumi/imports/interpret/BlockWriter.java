package torikumi.imports.interpret;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import torikumi.imports.proposal.CategoryHint;
import torikumi.imports.proposal.Confidence;
import torikumi.imports.proposal.FlagCode;
import torikumi.imports.proposal.NameHint;
import torikumi.imports.proposal.ProposedBlock;

/** Says whose a block probably is, how sure that is, and what to look at. */
final class BlockWriter {

    private final Members members;
    private final Doubts doubts;
    private CategoryHint category;

    BlockWriter(Members members, Doubts doubts) {
        this.members = members;
        this.doubts = doubts;
    }

    /** Returns the proposed blocks; {@code rows} are all rows below heads, in order. */
    List<ProposedBlock> write(List<BlockDraft> blocks, List<TableRow> rows) {
        List<ProposedBlock> proposed = new ArrayList<>();
        int row = 0;
        for (BlockDraft block : blocks) {
            int last = block.rows.getLast().line();
            CategoryHint own = null;
            while (row < rows.size() && rows.get(row).line() <= last) {
                TableRow current = rows.get(row++);
                for (TableRow.CategoryLabel label : current.categories()) {
                    boolean isOwn = block.has(current);
                    category = new CategoryHint(
                            label.category().id(), label.category().label(), current.line(), isOwn);
                    own = isOwn && own == null ? category : own;
                }
            }
            CategoryHint hint = own != null || category == null
                    ? own
                    : new CategoryHint(category.categoryId(), category.label(), category.line(), false);
            proposed.add(block(block, hint));
        }
        return proposed;
    }

    private ProposedBlock block(BlockDraft block, CategoryHint hint) {
        TableRow first = block.rows.getFirst();
        NameHint name = block.name;
        Optional<MasterData.Member> exact = name == null ? Optional.empty() : members.exactly(name.text());
        Optional<MasterData.Member> member = name == null || exact.isPresent() ? exact : members.alike(name.text());
        boolean shifted = name != null && (name.distance() > 0 || block.pushedName);
        if (shifted) {
            doubts.onBlock(FlagCode.SHIFTED_NAME, block, name.line(), name.column(), nameArgs(name));
        }
        if (member.isEmpty()) {
            doubts.onBlock(FlagCode.UNKNOWN_MEMBER, block, first.line(), 1, name == null ? Map.of() : nameArgs(name));
        }
        flagCategory(block, hint, member);
        Confidence confidence = name == null
                ? Confidence.NONE
                : member.isEmpty()
                        ? Confidence.WEAK
                        : exact.isPresent() && !shifted ? Confidence.CERTAIN : Confidence.LIKELY;
        return new ProposedBlock(
                block.number,
                block.page(),
                block.rows.stream().map(TableRow::line).toList(),
                name,
                confidence,
                member.map(MasterData.Member::id).orElse(null),
                hint,
                false);
    }

    private static Map<String, String> nameArgs(NameHint name) {
        return Map.of("name", name.text(), "distance", String.valueOf(name.distance()));
    }

    /** A label stands once for several members, often rows away: it is believed only where the member confirms it. */
    private void flagCategory(BlockDraft block, CategoryHint hint, Optional<MasterData.Member> member) {
        if (hint == null) {
            return;
        }
        boolean contradicts = member.isPresent()
                && member.get().categoryId() != null
                && !member.get().categoryId().equals(hint.categoryId());
        if (member.isEmpty() || contradicts && hint.own()) {
            Map<String, String> args = new HashMap<>();
            args.put("category", hint.label());
            args.put("own_row", String.valueOf(hint.own()));
            doubts.onBlock(
                    FlagCode.DOUBTFUL_CATEGORY,
                    block,
                    hint.own() ? hint.line() : block.rows.getFirst().line(),
                    1,
                    args);
        }
    }
}
