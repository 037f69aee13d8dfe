package torikumi.submission.entry;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import torikumi.http.Problem;
import torikumi.program.ProgramCatalogue;
import torikumi.round.Round;
import torikumi.round.RoundMember;
import torikumi.security.Rights;
import torikumi.submission.Cell;
import torikumi.submission.EntryKind;
import torikumi.submission.Part;
import torikumi.submission.Submission;

/**
 * Locks for a write and only then reads: the submission row {@code for share}, so that no workflow step goes past it,
 * and the entry or cell {@code for update}, so that two writers come one after the other. Rights are asked in between:
 * 401, 404, 403.
 */
@RequestScoped
public class EntryLocks {

    private static final String ENTRY = """
            select s.council_id, s.member_id from entry e join submission s on s.id = e.submission_id
            where e.id = :id for share of s for update of e
            """;
    private static final String CELL = """
            select s.council_id, s.member_id, c.id from cell c join submission s on s.id = c.submission_id
            where s.id = :id and c.theme = :theme and c.kind = :kind for share of s for update of c
            """;
    private static final String AROUND = """
            join Submission s on s.id = c.submissionId
            join Round r on r.id = s.roundId
            join RoundMember m on m.id = s.roundMemberId
            """;

    private static final UUID NOBODY = new UUID(0, 0);

    // Asked for with the rest: a text must not be read with names that another process has changed.
    private static final String CATALOGUE = "cast(sql('" + ProgramCatalogue.CHANGES + "') as long)";

    @Inject
    Rights rights;

    @Inject
    ProgramCatalogue catalogue;

    /**
     * A cell to write in.
     *
     * @param lastRank of its entries; null when it has none
     * @param taken whether the id that a new entry is to have is or was another one's
     */
    public record LockedCell(Part part, Cell cell, String lastRank, boolean taken) {}

    /**
     * Two entries to change together, locked in one order whoever asks: two people who merge the same ones come one
     * after the other instead of waiting for each other.
     */
    public List<EntryState> both(UUID id, UUID other) {
        if (other.compareTo(id) < 0) {
            var second = entry(other);
            return List.of(entry(id), second);
        }
        return List.of(entry(id), entry(other));
    }

    /** An entry to change. */
    public EntryState entry(UUID id) {
        var seat = lock(ENTRY, List.of("id", id)).orElseThrow(Problem::notFound);
        rights.writeSeat((UUID) seat[0], (UUID) seat[1]);
        var row = Panache.getEntityManager()
                .createQuery(
                        "select s, r, m, r.editorsMaySubmit, c, e, " + EntryMarks.COLUMNS + ", " + CATALOGUE
                                + " from Entry e join Cell c on c.id = e.cellId " + AROUND + "where e.id = :id",
                        Object[].class)
                .setParameter("id", id)
                .getSingleResult();
        catalogue.seen((Long) row[9]);
        var marks = EntryMarks.of(row[6], row[7], row[8]);
        return new EntryState(
                part(row), (Cell) row[4], (Entry) row[5], marks.measures(), marks.mentions(), marks.figures());
    }

    /** A cell to write in. */
    public Optional<LockedCell> cell(UUID submissionId, Integer theme, EntryKind kind) {
        return cell(submissionId, theme, kind, null);
    }

    /**
     * A cell to write in.
     *
     * @param newId the id that an entry is to have; null when the caller names none
     * @return empty when the submission has no such cell, or the place is not said
     */
    Optional<LockedCell> cell(UUID submissionId, Integer theme, EntryKind kind, UUID newId) {
        if (theme != null && kind != null) {
            var seat = lock(CELL, List.of("id", submissionId, "theme", theme, "kind", kind.name()));
            if (seat.isPresent()) {
                rights.writeSeat((UUID) seat.get()[0], (UUID) seat.get()[1]);
                return Optional.of(read((UUID) seat.get()[2], newId));
            }
        }
        var part = Part.find(submissionId).orElseThrow(Problem::notFound);
        rights.writeSeat(part.submission().councilId, part.submission().memberId);
        return Optional.empty();
    }

    private LockedCell read(UUID cellId, UUID newId) {
        var row = Panache.getEntityManager()
                .createQuery(
                        "select s, r, m, r.editorsMaySubmit, c,"
                                + " (select max(e.rank) from Entry e where e.cellId = c.id),"
                                + " exists (select 1 from EntryRevision v where v.entryId = :new)"
                                + " or exists (select 1 from Entry n where n.id = :new), " + CATALOGUE + " from Cell c "
                                + AROUND + "where c.id = :id",
                        Object[].class)
                .setParameter("id", cellId)
                .setParameter("new", newId == null ? NOBODY : newId)
                .getSingleResult();
        catalogue.seen((Long) row[7]);
        return new LockedCell(part(row), (Cell) row[4], (String) row[5], (Boolean) row[6]);
    }

    private static Part part(Object[] row) {
        return new Part((Submission) row[0], (Round) row[1], (RoundMember) row[2], (Boolean) row[3]);
    }

    private static Optional<Object[]> lock(String sql, List<Object> parameters) {
        var query = Panache.getEntityManager().createNativeQuery(sql, Object[].class);
        for (var i = 0; i < parameters.size(); i += 2) {
            query.setParameter((String) parameters.get(i), parameters.get(i + 1));
        }
        for (Object row : query.getResultList()) {
            return Optional.of((Object[]) row);
        }
        return Optional.empty();
    }
}
