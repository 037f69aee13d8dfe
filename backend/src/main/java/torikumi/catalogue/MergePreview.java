package torikumi.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import torikumi.program.Program;
import torikumi.program.ProgramAlias;
import torikumi.program.ProgramMerge;
import torikumi.program.ProgramRef;

/** Says what merging would do, before anybody does it. */
@ApplicationScoped
class MergePreview {

    @Inject
    EntityManager entities;

    @Inject
    ProgramMerge merge;

    /**
     * What merging would do.
     *
     * @param program the one that would go
     * @param into the one that would stay
     * @param gainedAliases names that would become aliases of the one that stays
     * @param courses that would become courses of the one that stays
     * @param workingMentions in texts that are being written or reviewed; they would follow
     * @param workingEntries how many entries those stand in
     * @param publishedEntries entries of published editions that name it; they keep what was printed
     * @param lostColors councils that print it without colour; how the one that stays is coloured would hold instead
     */
    @Schema(name = "ProgramMergePreview")
    record View(
            ProgramRef program,
            ProgramRef into,
            List<ProgramAlias> gainedAliases,
            List<ProgramRef> courses,
            long workingMentions,
            long workingEntries,
            long publishedEntries,
            long lostColors) {}

    View of(Program loser, Program winner) {
        merge.refuseUnfit(loser, winner);
        var courses = Program.<Program>list("parent = ?1 order by name, id", loser).stream()
                .map(ProgramRef::of)
                .toList();
        return new View(
                ProgramRef.of(loser),
                ProgramRef.of(winner),
                merge.gained(loser, winner),
                courses,
                count("select count(*) from mention where program_id = :id and state <> 'DISMISSED'", loser.id),
                count(
                        "select count(distinct entry_id) from mention where program_id = :id and state <> 'DISMISSED'",
                        loser.id),
                count("""
                        select count(*) from published_entry e join edition d on d.id = e.edition_id
                        where d.current and e.program_ids @> array[:id]
                        """, loser.id),
                count("select count(*) from council_program where program_id = :id and not colored", loser.id));
    }

    private long count(String sql, UUID id) {
        return (long) entities.createNativeQuery(sql, Long.class)
                .setParameter("id", id)
                .getSingleResult();
    }
}
