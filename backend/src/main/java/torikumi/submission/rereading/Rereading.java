package torikumi.submission.rereading;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import torikumi.http.Problem;
import torikumi.persistence.BaseEntity;

/** 読み直し: one reading of all texts for a state of the catalogue's names. */
@Entity
public class Rereading extends BaseEntity {

    /** Of the names and of the rules that the texts are read with. */
    public String fingerprint;

    @Enumerated(EnumType.STRING)
    private RereadingState state = RereadingState.RUNNING;

    /** Entries there were at its beginning. */
    public int total;

    public int done;
    /** How many of them name something else than before. */
    public int changed;

    /** The last entry that was read; null at the beginning. */
    public UUID behind;
    /** Entries that somebody was writing when their turn came. */
    public List<UUID> leftOver = List.of();

    public Instant startedAt;
    private Instant finishedAt;

    /** The last one that was begun. */
    public static Optional<Rereading> latest() {
        return find("order by startedAt desc, id desc").firstResultOptional();
    }

    /** By id; 404 when there is none. */
    public static Rereading byId(UUID id) {
        return Rereading.<Rereading>findByIdOptional(id).orElseThrow(Problem::notFound);
    }

    public RereadingState getState() {
        return state;
    }

    public Instant getFinishedAt() {
        return finishedAt;
    }

    /** Whether the texts were read, or are being read, with such names. */
    boolean isWith(String names) {
        return state != RereadingState.SUPERSEDED && fingerprint.equals(names);
    }

    void finish(RereadingState end, Instant now) {
        if (state == RereadingState.RUNNING) {
            state = end;
            finishedAt = now;
        }
    }
}
