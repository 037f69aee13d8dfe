package torikumi.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import torikumi.program.ProgramMerged;
import torikumi.program.ProgramMerging;
import torikumi.submission.mention.MentionField;
import torikumi.text.MatchKey;

/** Lets mentions in working texts follow their programme. Published ones keep what was printed. */
@ApplicationScoped
class MentionMoves {

    @Inject
    EntityManager entities;

    // Whoever writes an entry has it first and its programmes then; a merge comes in the same order.
    void merging(@Observes ProgramMerging event) {
        entities.createNativeQuery("""
                        select e.id from entry e where e.id in (select entry_id from mention where program_id = :loser
                            union select entry_id from figure where program_id = :loser)
                        order by e.id for update
                        """, UUID.class)
                .setParameter("loser", event.loser())
                .getResultList();
    }

    // A span that both were marked on stays once; an entry whose marks move gets another tag, its text does not.
    void merged(@Observes ProgramMerged event) {
        entities.createNativeQuery("""
                        delete from mention m using mention o where m.program_id = :loser and o.program_id = :winner
                            and o.entry_id = m.entry_id and o.field = m.field
                            and o.start_offset = m.start_offset and o.end_offset = m.end_offset
                        """)
                .setParameter("loser", event.loser())
                .setParameter("winner", event.winner())
                .executeUpdate();
        entities.createNativeQuery("""
                        update entry set derived = derived + 1
                            where id in (select entry_id from mention where program_id = :loser)
                        """).setParameter("loser", event.loser()).executeUpdate();
        entities.createNativeQuery(
                        "update mention set program_id = :winner, version = version + 1 where program_id = :loser")
                .setParameter("loser", event.loser())
                .setParameter("winner", event.winner())
                .executeUpdate();
    }

    /**
     * A mention in a working text.
     *
     * @param text the field that it stands in
     * @param start its first UTF-16 code unit
     * @param words the characters that it stands on
     */
    record Named(UUID id, UUID entryId, String text, int start, String words, String member, String round) {}

    /**
     * Moves the mentions whose words are one of these names.
     *
     * @return how many
     */
    int moveNamed(UUID from, UUID to, Set<String> names) {
        var keys = names.stream().map(MatchKey::keyOf).collect(Collectors.toSet());
        var moved = named(from).stream()
                .filter(one -> keys.contains(MatchKey.keyOf(one.words())))
                .toList();
        if (!moved.isEmpty()) {
            entities.createNativeQuery("update entry set derived = derived + 1 where id = any(:entries)")
                    .setParameter("entries", moved.stream().map(Named::entryId).toArray(UUID[]::new))
                    .executeUpdate();
            entities.createNativeQuery(
                            "update mention set program_id = :to, version = version + 1 where id = any(:ids)")
                    .setParameter("to", to)
                    .setParameter("ids", moved.stream().map(Named::id).toArray(UUID[]::new))
                    .executeUpdate();
        }
        return moved.size();
    }

    /** The mentions of a programme in working texts, the latest round first. */
    List<Named> named(UUID program) {
        return entities
                .unwrap(Session.class)
                .createNativeQuery("""
                        select m.id, m.entry_id, m.field, m.start_offset, m.end_offset, e.text, e.title, e.heading,
                            r.name, o.name
                        from mention m join entry e on e.id = m.entry_id join submission s on s.id = e.submission_id
                        join round_member r on r.id = s.round_member_id join round o on o.id = s.round_id
                        where m.program_id = :program and m.state <> 'DISMISSED'
                        order by o.fiscal_year desc, r.category_position, r.position, e.id, m.field, m.start_offset
                        """, Object[].class)
                .setParameter("program", program)
                .getResultList()
                .stream()
                .map(MentionMoves::named)
                .toList();
    }

    // The offsets count UTF-16 code units, which PostgreSQL does not know.
    private static Named named(Object[] row) {
        var text =
                switch (MentionField.valueOf((String) row[2])) {
                    case TEXT -> (String) row[5];
                    case TITLE -> (String) row[6];
                    case HEADING -> (String) row[7];
                };
        int start = (int) row[3];
        int end = (int) row[4];
        var words = text == null || end > text.length() ? "" : text.substring(start, end);
        return new Named(
                (UUID) row[0], (UUID) row[1], text == null ? "" : text, start, words, (String) row[8], (String) row[9]);
    }
}
