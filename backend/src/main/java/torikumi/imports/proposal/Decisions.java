package torikumi.imports.proposal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import torikumi.submission.EntryKind;

/** A mapping looked up by subject. What it says twice, or about nothing, becomes a blocker. */
final class Decisions {

    private final Map<Integer, BlockDecision> blocks;
    private final Map<String, CellDecision> cells;
    private final Map<String, UnplacedDecision> unplaced;
    private final Map<Target, TargetDecision> targets;
    private final List<Blocker> blockers = new ArrayList<>();

    /** A cell of the council as decisions name it. */
    record Target(int block, int theme, EntryKind kind) {}

    Decisions(Proposal proposal, Mapping mapping) {
        Set<Integer> knownBlocks =
                proposal.blocks().stream().map(ProposedBlock::number).collect(Collectors.toSet());
        blocks = byKey(mapping.blocks(), BlockDecision::block, knownBlocks, Blocker::ofBlock);
        cells = byKey(
                mapping.cells(),
                CellDecision::cell,
                proposal.cells().stream().map(ProposedCell::id).collect(Collectors.toSet()),
                Blocker::ofSubject);
        unplaced = byKey(
                mapping.unplaced(),
                UnplacedDecision::id,
                proposal.unplaced().stream().map(Unplaced::id).collect(Collectors.toSet()),
                Blocker::ofSubject);
        targets = byKey(
                mapping.targets(),
                decision -> new Target(decision.block(), decision.theme(), decision.kind()),
                null,
                Blocker::ofTarget);
    }

    private interface ToBlocker<K> {
        Blocker of(BlockerCode code, K key);
    }

    private <K, D> Map<K, D> byKey(List<D> decisions, Function<D, K> key, Set<K> known, ToBlocker<K> toBlocker) {
        Map<K, D> map = new HashMap<>();
        for (D decision : decisions) {
            K subject = key.apply(decision);
            if (known != null && !known.contains(subject)) {
                blockers.add(toBlocker.of(BlockerCode.SUBJECT_UNKNOWN, subject));
            } else if (map.putIfAbsent(subject, decision) != null) {
                blockers.add(toBlocker.of(BlockerCode.DECISION_REPEATED, subject));
            }
        }
        return map;
    }

    List<Blocker> blockers() {
        return blockers;
    }

    /** Returns the decision about a block, or null. */
    BlockDecision block(int number) {
        return blocks.get(number);
    }

    /** Returns the decision about a cell, or null. */
    CellDecision cell(String id) {
        return cells.get(id);
    }

    /** Returns the decision about unplaced text, or null. */
    UnplacedDecision unplaced(String id) {
        return unplaced.get(id);
    }

    /** Returns what happens to content that is there already, or null. */
    Existing existing(Target target) {
        TargetDecision decision = targets.get(target);
        return decision == null ? null : decision.existing();
    }
}
