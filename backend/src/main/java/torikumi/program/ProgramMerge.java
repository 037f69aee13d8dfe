package torikumi.program;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import torikumi.http.Problem;

/** Lets one programme take the place of another: names, courses, successors. What was published keeps what it printed. */
@ApplicationScoped
public class ProgramMerge {

    @Inject
    Event<ProgramMerging> merging;

    @Inject
    Event<ProgramMerged> merged;

    /**
     * Refuses pairs that cannot become one.
     *
     * @throws Problem 409 with the reason
     */
    public void refuseUnfit(Program loser, Program winner) {
        ProgramDesk.refuseMerged(loser);
        if (loser.id.equals(winner.id)) {
            throw Problem.conflict("merge_into_itself_program");
        }
        if (winner.mergedInto != null) {
            throw Problem.conflict("program_merged", winner.mergedInto.name);
        }
        if (loser.kind != winner.kind) {
            throw Problem.conflict("merge_of_other_kinds");
        }
        if (winner.councilId != null && !winner.councilId.equals(loser.councilId)) {
            throw Problem.conflict("merge_into_narrower");
        }
        if (winner.parent != null && winner.parent.id.equals(loser.id)) {
            throw Problem.conflict("merge_into_own_course");
        }
        if (winner.parent != null && Program.count("parent.id", loser.id) > 0) {
            throw Problem.conflict("parent_too_deep");
        }
    }

    /** The names that the winner gets. */
    public List<ProgramAlias> gained(Program loser, Program winner) {
        // A council's own name stays the name of that council when a nationwide programme takes it over.
        var council = winner.councilId == null ? loser.councilId : null;
        var own = new ProgramAlias(loser.name, loser.validFrom, loser.validTo, council, null);
        return Stream.concat(Stream.of(own), loser.sortedAliases().stream().map(alias -> scoped(alias, council)))
                .filter(alias -> !winner.aliases.contains(alias))
                .filter(alias -> !alias.name().equals(winner.name))
                .distinct()
                .toList();
    }

    private static ProgramAlias scoped(ProgramAlias alias, UUID council) {
        return alias.councilId() != null || council == null
                ? alias
                : new ProgramAlias(alias.name(), alias.validFrom(), alias.validTo(), council, alias.memberId());
    }

    /**
     * Merges; whatever else refers to the loser follows by {@link ProgramMerged}.
     *
     * @throws Problem 409 with the reason
     */
    public void merge(Program loser, Program winner) {
        merging.fire(new ProgramMerging(loser.id));
        lock(loser, winner);
        refuseUnfit(loser, winner);
        var gained = gained(loser, winner);
        loser.aliases.clear();
        loser.mergedInto = winner;
        loser.parent = null;
        loser.successor = null;
        loser.refreshSearchKey();
        Program.flush();
        winner.aliases.addAll(gained);
        if (winner.successor != null && winner.successor.id.equals(loser.id)) {
            winner.successor = null;
        }
        winner.refreshSearchKey();
        Program.<Program>list("parent", loser).forEach(course -> course.parent = winner);
        Program.<Program>list("successor", loser).forEach(former -> former.successor = winner);
        Program.<Program>list("mergedInto", loser).forEach(earlier -> earlier.mergedInto = winner);
        // How the winner is coloured is what stands.
        ProgramColor.delete("programId", loser.id);
        Program.flush();
        merged.fire(new ProgramMerged(loser.id, winner.id));
    }

    // In one order, so that two merges at once wait instead of blocking each other.
    private static void lock(Program loser, Program winner) {
        Stream.of(loser, winner)
                .sorted((one, other) -> one.id.compareTo(other.id))
                .forEach(program -> Panache.getEntityManager().lock(program, LockModeType.PESSIMISTIC_WRITE));
    }
}
