package torikumi.imports.proposal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import torikumi.imports.proposal.Decisions.Target;
import torikumi.submission.EntryKind;
import torikumi.text.TextRules;

/** Applies a mapping to a proposal; one use. */
final class Resolver {

    private static final Comparator<Target> ORDER = Comparator.comparingInt(Target::block)
            .thenComparingInt(Target::theme)
            .thenComparing(Target::kind);

    private final Proposal proposal;
    private final Decisions decisions;
    private final Set<Occupied> occupied;
    private final List<Blocker> blockers;
    private final Map<Integer, MemberRef> members = new HashMap<>();
    private final Map<Target, List<Part>> parts = new TreeMap<>(ORDER);

    /** What becomes of the characters of each cell and unplaced text, by id; absent means as the proposal says. */
    private final Map<String, Fate> fates = new HashMap<>();

    /** One cell's or unplaced text's contribution to a target. */
    private record Part(String id, int start, List<ProposedEntry> entries, boolean nothingToReport) {}

    private record Fate(Use use, String reason) {
        static Fate dropped(String reason) {
            return new Fate(Use.DROPPED, reason);
        }
    }

    Resolver(Proposal proposal, Mapping mapping, Set<Occupied> occupied) {
        this.proposal = proposal;
        this.decisions = new Decisions(proposal, mapping);
        this.occupied = Set.copyOf(occupied);
        this.blockers = new ArrayList<>(decisions.blockers());
    }

    Resolution resolve() {
        proposal.blocks().forEach(this::assign);
        findRepeatedMembers();
        proposal.cells().forEach(this::take);
        proposal.unplaced().forEach(this::take);
        List<ResolvedCell> cells = new ArrayList<>();
        parts.forEach((target, list) -> write(target, list, cells));
        Ledger ledger = settle();
        int unaccounted = ledger.count(Use.UNPLACED);
        if (unaccounted > 0) {
            blockers.add(new Blocker(BlockerCode.UNACCOUNTED_CHARACTERS, null, null, null, null, unaccounted));
        }
        return new Resolution(cells, unaccounted, blockers, ledger);
    }

    private void assign(ProposedBlock block) {
        BlockDecision decision = decisions.block(block.number());
        if (decision == null || decision.assign() == null || !decision.confirmed()) {
            blockers.add(Blocker.ofBlock(BlockerCode.UNCONFIRMED_BLOCK, block.number()));
        }
        if (decision == null || decision.assign() == null) {
            return;
        }
        BlockerCode missing =
                switch (decision.assign()) {
                    case MEMBER -> decision.memberId() == null ? BlockerCode.MEMBER_MISSING : null;
                    case CREATE -> isBlank(decision.name()) ? BlockerCode.MEMBER_MISSING : null;
                    case UNNAMED -> null;
                    case SKIP -> isBlank(decision.reason()) ? BlockerCode.REASON_MISSING : null;
                };
        if (missing != null) {
            blockers.add(Blocker.ofBlock(missing, block.number()));
        }
        if (decision.assign() != Assignment.SKIP) {
            members.put(block.number(), member(decision));
        }
    }

    private static MemberRef member(BlockDecision decision) {
        return switch (decision.assign()) {
            case MEMBER -> new MemberRef(decision.block(), Assignment.MEMBER, decision.memberId(), null, null);
            case CREATE ->
                new MemberRef(decision.block(), Assignment.CREATE, null, decision.name(), decision.categoryId());
            case UNNAMED -> new MemberRef(decision.block(), Assignment.UNNAMED, null, null, decision.categoryId());
            case SKIP -> throw new IllegalArgumentException("a skipped block has no member");
        };
    }

    private void findRepeatedMembers() {
        Set<String> seen = new HashSet<>();
        proposal.blocks().stream()
                .map(block -> members.get(block.number()))
                .filter(member -> member != null && member.memberId() != null && !seen.add(member.memberId()))
                .forEach(member -> blockers.add(Blocker.ofBlock(BlockerCode.MEMBER_REPEATED, member.block())));
    }

    private void take(ProposedCell cell) {
        CellDecision decision = decisions.cell(cell.id());
        Target own = new Target(cell.block(), cell.theme(), cell.kind());
        Part part = new Part(
                cell.id(),
                cell.places().getFirst().start(),
                cell.entries(),
                cell.status() == CellStatus.NOTHING_TO_REPORT);
        CellAction action = decision == null || decision.action() == null ? CellAction.KEEP : decision.action();
        switch (action) {
            case KEEP -> keep(own, part);
            case DROP -> drop(cell.id(), decision.reason());
            case MOVE ->
                move(
                        new Target(
                                Objects.requireNonNullElse(decision.block(), own.block()),
                                Objects.requireNonNullElse(decision.theme(), own.theme()),
                                Objects.requireNonNullElse(decision.kind(), own.kind())),
                        part);
        }
    }

    private void take(Unplaced text) {
        UnplacedDecision decision = decisions.unplaced(text.id());
        if (decision == null || decision.action() == null) {
            return;
        }
        switch (decision.action()) {
            case DROP -> drop(text.id(), decision.reason());
            case PLACE -> place(text, decision);
        }
    }

    private void place(Unplaced text, UnplacedDecision decision) {
        EntryKind kind = decision.kind() == null ? text.kind() : decision.kind();
        if (decision.block() == null
                || decision.theme() == null
                || kind == null
                || text.entries().isEmpty()) {
            blockers.add(Blocker.ofSubject(BlockerCode.TARGET_UNKNOWN, text.id()));
            return;
        }
        Target target = new Target(decision.block(), decision.theme(), kind);
        if (move(target, new Part(text.id(), text.place().start(), text.entries(), false))) {
            fates.putIfAbsent(text.id(), new Fate(Use.ENTRY, null));
        }
    }

    private void drop(String id, String reason) {
        if (isBlank(reason)) {
            blockers.add(Blocker.ofSubject(BlockerCode.REASON_MISSING, id));
        } else {
            fates.put(id, Fate.dropped(reason));
        }
    }

    /** A cell that stays where it is falls with its block. */
    private void keep(Target target, Part part) {
        BlockDecision block = decisions.block(target.block());
        if (block != null && block.assign() == Assignment.SKIP) {
            if (!isBlank(block.reason())) {
                fates.put(part.id(), Fate.dropped(block.reason()));
            }
        } else {
            parts.computeIfAbsent(target, _ -> new ArrayList<>()).add(part);
        }
    }

    private boolean move(Target target, Part part) {
        boolean known = proposal.themes().contains(target.theme())
                && proposal.blocks().stream().anyMatch(block -> block.number() == target.block());
        BlockDecision block = decisions.block(target.block());
        if (!known || block != null && block.assign() == Assignment.SKIP) {
            blockers.add(Blocker.ofSubject(known ? BlockerCode.TARGET_SKIPPED : BlockerCode.TARGET_UNKNOWN, part.id()));
            return false;
        }
        keep(target, part);
        return true;
    }

    private void write(Target target, List<Part> list, List<ResolvedCell> cells) {
        List<ProposedEntry> entries = list.stream()
                .sorted(Comparator.comparingInt(Part::start))
                .flatMap(part -> part.entries().stream())
                .toList();
        boolean nothingToReport = entries.isEmpty() && list.stream().anyMatch(Part::nothingToReport);
        MemberRef member = members.get(target.block());
        if (member == null || entries.isEmpty() && !nothingToReport) {
            return;
        }
        if (entries.stream().anyMatch(Resolver::isTooLong)) {
            blockers.add(Blocker.ofTarget(BlockerCode.TEXT_TOO_LONG, target));
        }
        Existing existing = null;
        if (member.memberId() != null
                && occupied.contains(new Occupied(member.memberId(), target.theme(), target.kind()))) {
            existing = decisions.existing(target);
            if (existing == null) {
                blockers.add(Blocker.ofTarget(BlockerCode.EXISTING_ENTRIES_UNDECIDED, target));
            }
        }
        if (existing == Existing.SKIP) {
            list.forEach(part -> fates.put(part.id(), Fate.dropped("existing_entries_kept")));
        } else {
            cells.add(new ResolvedCell(member, target.theme(), target.kind(), entries, nothingToReport, existing));
        }
    }

    private Ledger settle() {
        Function<LedgerRange, LedgerRange> settled = range -> {
            Fate fate = range.ref() == null ? null : fates.get(range.ref().cell());
            return fate == null ? range : range.as(fate.use(), fate.reason());
        };
        return new Ledger(
                proposal.ledger().length(),
                proposal.ledger().ranges().stream().map(settled).toList());
    }

    private static boolean isTooLong(ProposedEntry entry) {
        return TextRules.length(entry.text()) > TextRules.TEXT_MAX
                || Stream.of(entry.department(), entry.heading(), entry.title())
                        .anyMatch(line -> line != null && TextRules.length(line) > TextRules.LINE_MAX);
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
