package torikumi.submission.figure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import torikumi.program.ProgramMerged;

/** Lets figures of working texts follow their programme. Published ones keep what was printed. */
@ApplicationScoped
class FigureMoves {

    @Inject
    EntityManager entities;

    void merged(@Observes ProgramMerged event) {
        entities.createNativeQuery("""
                        update entry set derived = derived + 1
                            where id in (select entry_id from figure where program_id = :loser)
                        """).setParameter("loser", event.loser()).executeUpdate();
        entities.createNativeQuery(
                        "update figure set program_id = :winner, version = version + 1 where program_id = :loser")
                .setParameter("loser", event.loser())
                .setParameter("winner", event.winner())
                .executeUpdate();
    }
}
