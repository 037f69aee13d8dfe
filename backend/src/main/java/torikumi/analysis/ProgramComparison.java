package torikumi.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.UnaryOperator;
import torikumi.analysis.ProgramChangesView.Compared;
import torikumi.analysis.ProgramChangesView.Named;
import torikumi.analysis.ProgramChangesView.Renamed;
import torikumi.edition.Edition;
import torikumi.program.ProgramKind;
import torikumi.round.Round;

/** Lays the programmes that two editions name side by side. */
final class ProgramComparison {

    private static final Comparator<Named> MOST_FIRST = Comparator.comparing(Named::kind)
            .thenComparing(Named::entries, Comparator.reverseOrder())
            .thenComparing(Named::name);

    private ProgramComparison() {}

    /** The current edition of the council's last published round before an edition's. */
    static Optional<Edition> previous(Edition edition) {
        return Edition.<Edition>find("""
                        select e from Edition e join Round r on r.id = e.roundId
                        where e.councilId = ?1 and e.current
                        and r.fiscalYear < (select own.fiscalYear from Round own where own.id = ?2)
                        order by r.fiscalYear desc, e.id desc
                        """, edition.councilId, edition.roundId).firstResultOptional();
    }

    /**
     * Compares.
     *
     * @param survivor gives for a programme that was merged away the one it is now
     */
    static ProgramChangesView compare(Edition edition, Edition previous, UnaryOperator<UUID> survivor) {
        var round = Round.byId(previous.roundId);
        var before = uses(previous, survivor);
        var now = uses(edition, survivor);
        var renamed = new ArrayList<Renamed>();
        now.forEach((id, use) -> {
            var then = before.get(id);
            if (then != null && !then.names.equals(use.names)) {
                renamed.add(new Renamed(id, use.kind, List.copyOf(then.names), List.copyOf(use.names)));
            }
        });
        return new ProgramChangesView(
                edition.id,
                new Compared(previous.id, round.name, round.fiscalYear),
                without(now, before),
                without(before, now),
                List.copyOf(renamed));
    }

    private static final class Use {

        private final TreeSet<String> names = new TreeSet<>();
        private ProgramKind kind;
        private int entries;
    }

    private static Map<UUID, Use> uses(Edition edition, UnaryOperator<UUID> survivor) {
        Map<UUID, Use> uses = new LinkedHashMap<>();
        for (var line : EditionEntries.of(edition, null).lines()) {
            var counted = new TreeSet<UUID>();
            line.entry().mentions.forEach(mention -> {
                var id = survivor.apply(mention.programId());
                var use = uses.computeIfAbsent(id, _ -> new Use());
                use.names.add(mention.programName());
                use.kind = mention.kind();
                use.entries += counted.add(id) ? 1 : 0;
            });
        }
        return uses;
    }

    private static List<Named> without(Map<UUID, Use> uses, Map<UUID, Use> others) {
        return uses.entrySet().stream()
                .filter(use -> !others.containsKey(use.getKey()))
                .map(use -> new Named(
                        use.getKey(), use.getValue().kind, use.getValue().names.first(), use.getValue().entries))
                .sorted(MOST_FIRST)
                .toList();
    }
}
