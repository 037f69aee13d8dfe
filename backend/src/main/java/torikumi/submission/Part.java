package torikumi.submission;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import torikumi.round.Round;
import torikumi.round.RoundMember;

/**
 * A submission with what its rules ask about.
 *
 * @param member the member as it was when the round opened
 * @param editorsMaySubmit the round's setting
 */
public record Part(Submission submission, Round round, RoundMember member, boolean editorsMaySubmit) {

    private static final String SELECT = """
            select new torikumi.submission.Part(s, r, m, r.editorsMaySubmit) from Submission s
            join Round r on r.id = s.roundId
            join RoundMember m on m.id = s.roundMemberId
            """;

    /** By the submission's id, in one statement. */
    public static Optional<Part> find(UUID id) {
        return Panache.getEntityManager()
                .createQuery(SELECT + "where s.id = :id", Part.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** A round's parts in the table's order, in one statement. */
    public static List<Part> ofRound(UUID roundId) {
        return Panache.getEntityManager()
                .createQuery(
                        SELECT + "where s.roundId = :round order by m.categoryPosition, m.position, m.id", Part.class)
                .setParameter("round", roundId)
                .getResultList();
    }

    /** Waits until nobody writes in it or moves it, keeps others from doing so, and reads it anew. */
    public void lock() {
        Panache.getEntityManager().refresh(submission, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The last moment for its members to write and to submit: its own due time, else the round's. */
    public Instant dueAt() {
        return submission.dueAt != null ? submission.dueAt : round.dueAt();
    }

    /** Whether that moment has passed; the named second itself still counts. */
    public boolean isPastDue(Instant now) {
        return now.truncatedTo(ChronoUnit.SECONDS).isAfter(dueAt());
    }
}
