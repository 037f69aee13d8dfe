package torikumi.catalogue;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import torikumi.program.Program;
import torikumi.program.ProgramCatalogue;
import torikumi.text.MatchKey;

/** Lays the programmes of a file beside the catalogue and proposes what is new or different, nothing twice. */
@ApplicationScoped
class ProgramFileReader {

    @Inject
    ProgramCatalogue catalogue;

    @Inject
    Clock clock;

    /**
     * What became of a file.
     *
     * @param read programmes in it
     * @param proposedNew proposals to add one
     * @param proposedChanges proposals to change one
     * @param known that say nothing new, by their names here (also names that were merged, and nationwide ones)
     * @param decided that were decided before and have not changed since
     */
    @Schema(name = "ProgramFileResult")
    record Result(
            ProposalSource source,
            int read,
            int proposedNew,
            int proposedChanges,
            List<String> known,
            int decided,
            List<Skipped> skipped) {}

    /** A record that was passed over. */
    @Schema(name = "ProgramFileSkipped")
    record Skipped(String place, String code, String message) {}

    /** Who sends which file for whom. */
    record Sender(UUID councilId, String fileName, String name) {}

    private static final class Tally {
        private int fresh;
        private int changes;
        private int decided;
        private final List<String> known = new ArrayList<>();
    }

    Result propose(CatalogueFile.Content content, Sender sender, List<Skipped> skipped) {
        // Two files at once would propose the same twice.
        Panache.getEntityManager()
                .createNativeQuery("select pg_advisory_xact_lock(hashtext('program_proposal'))", Object.class)
                .getResultList();
        List<Program> programs = Program.list("""
                select distinct p from Program p left join fetch p.aliases
                where p.mergedInto is null and (p.councilId is null or p.councilId = ?1) order by p.id
                """, sender.councilId());
        var byId = new HashMap<UUID, Program>();
        var byName = new HashMap<String, Program>();
        for (var program : programs) {
            byId.put(program.id, program);
            program.aliases.forEach(alias -> byName.putIfAbsent(MatchKey.keyOf(alias.name()), program));
        }
        // a name says more than another's alias
        programs.forEach(program -> byName.put(MatchKey.keyOf(program.name), program));
        // what was merged is known by the name it had
        Program.<Program>list("mergedInto is not null and (councilId is null or councilId = ?1)", sender.councilId())
                .forEach(loser -> byName.putIfAbsent(MatchKey.keyOf(loser.name), byId.get(loser.mergedInto.id)));
        var earlier = earlier(content, sender.councilId());
        var tally = new Tally();
        for (var found : content.programs()) {
            var before = earlier.get(found.sourceId());
            var program =
                    before == null || before.programId == null ? null : byId.get(catalogue.winner(before.programId));
            if (program == null) {
                program = byName.get(MatchKey.keyOf(found.name()));
            }
            propose(content.source(), found, sender, before, program, tally);
        }
        return new Result(
                content.source(),
                content.programs().size() + skipped.size(),
                tally.fresh,
                tally.changes,
                tally.known,
                tally.decided,
                skipped);
    }

    private void propose(
            ProposalSource source,
            FoundProgram found,
            Sender sender,
            ProgramProposal before,
            Program program,
            Tally tally) {
        var sha256 = found.sha256();
        var open = before != null && before.getState() == ProgramProposal.State.OPEN;
        if (before != null && !open && before.contentSha256.equals(sha256)) {
            tally.decided++;
            return;
        }
        // A council does not change what belongs to all.
        var foreign = program != null && program.councilId == null && sender.councilId() != null;
        if (foreign || program != null && !saysMore(found, program)) {
            tally.known.add(program.name);
            return;
        }
        var proposal = open ? before : new ProgramProposal();
        proposal.councilId = sender.councilId();
        proposal.source = source;
        proposal.sourceId = found.sourceId();
        proposal.fileName = sender.fileName();
        proposal.name = found.name();
        if (!found.fields().equals(proposal.content)) {
            proposal.content = found.fields();
        }
        proposal.contentSha256 = sha256;
        proposal.programId = program == null ? null : program.id;
        proposal.proposedAt = clock.instant();
        proposal.proposedByName = sender.name();
        proposal.persist();
        if (program == null) {
            tally.fresh++;
        } else {
            tally.changes++;
        }
    }

    private static boolean saysMore(FoundProgram found, Program program) {
        for (var field : ProposedField.values()) {
            var proposed = found.fields().get(field.code());
            if (field != ProposedField.NAME && proposed != null && !proposed.equals(field.of(program))) {
                return true;
            }
        }
        return false;
    }

    // The latest proposal from the same record: the open one where there is one.
    private static Map<String, ProgramProposal> earlier(CatalogueFile.Content content, UUID council) {
        var ids = content.programs().stream().map(FoundProgram::sourceId).toList();
        var earlier = new HashMap<String, ProgramProposal>();
        ProgramProposal.<ProgramProposal>list(
                        "source = ?1 and sourceId in ?2 and (councilId = ?3 or councilId is null and ?3 is null)"
                                + " order by id",
                        content.source(),
                        ids,
                        council)
                .forEach(proposal -> earlier.put(proposal.sourceId, proposal));
        return earlier;
    }
}
