package torikumi.submission.entry;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import torikumi.program.ProgramCatalogue;
import torikumi.round.Round;
import torikumi.round.RoundMember;
import torikumi.submission.Cell;
import torikumi.submission.Part;
import torikumi.submission.RoundFrames;
import torikumi.submission.Submission;
import torikumi.submission.figure.Figure;
import torikumi.submission.figure.FigureMark;
import torikumi.submission.mention.CouncilNames;
import torikumi.submission.mention.Marking;
import torikumi.submission.mention.Mention;

/** Shows working entries with all that belongs to them, in three statements however many there are. */
@ApplicationScoped
public class EntryViews {

    @Inject
    RoundFrames frames;

    @Inject
    ProgramCatalogue catalogue;

    /** The views of entries, in the given order. */
    public List<EntryView> of(List<Entry> entries) {
        return states(entries).stream().map(this::of).toList();
    }

    /** The view of one. */
    public EntryView of(EntryState state) {
        return EntryView.of(state, frames.of(state.part().round().id), CouncilNames.of(catalogue, state.part()));
    }

    /** The entries with what belongs to them, in the given order; one that was deleted meanwhile is left out. */
    public List<EntryState> states(List<Entry> entries) {
        if (entries.isEmpty()) {
            return List.of();
        }
        var ids = entries.stream().map(entry -> entry.id).toList();
        var mentions = Mention.of(ids).stream()
                .collect(Collectors.groupingBy(
                        mention -> mention.entryId, Collectors.mapping(Marking::of, Collectors.toList())));
        var figures = Figure.of(ids).stream()
                .collect(Collectors.groupingBy(
                        figure -> figure.entryId, Collectors.mapping(FigureMark::of, Collectors.toList())));
        var around = around(ids);
        var states = new ArrayList<EntryState>();
        for (var entry : entries) {
            var bare = around.get(entry.id);
            if (bare == null) {
                continue;
            }
            states.add(new EntryState(
                    bare.part(),
                    bare.cell(),
                    entry,
                    bare.measures(),
                    mentions.getOrDefault(entry.id, List.of()),
                    figures.getOrDefault(entry.id, List.of())));
        }
        return states;
    }

    private static Map<UUID, EntryState> around(List<UUID> ids) {
        var around = new HashMap<UUID, EntryState>();
        Panache.getEntityManager()
                .createQuery("""
                        select e.id, c, s, r, m, r.editorsMaySubmit, x from Entry e
                        join Cell c on c.id = e.cellId
                        join Submission s on s.id = e.submissionId
                        join Round r on r.id = s.roundId
                        join RoundMember m on m.id = s.roundMemberId
                        left join e.measureIds x
                        where e.id in :ids
                        """, Object[].class)
                .setParameter("ids", ids)
                .getResultList()
                .forEach(row -> {
                    var bare = around.computeIfAbsent((UUID) row[0], _ -> bare(row));
                    if (row[6] != null) {
                        bare.measures().add((UUID) row[6]);
                    }
                });
        return around;
    }

    private static EntryState bare(Object[] row) {
        var part = new Part((Submission) row[2], (Round) row[3], (RoundMember) row[4], (Boolean) row[5]);
        return new EntryState(part, (Cell) row[1], null, new HashSet<>(), List.of(), List.of());
    }
}
