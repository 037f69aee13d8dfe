package torikumi.submission.carry;

import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;
import torikumi.http.TimeSource;
import torikumi.round.Round;
import torikumi.submission.Part;
import torikumi.submission.version.SubmissionVersion;
import torikumi.submission.version.VersionContent.FrozenCell;
import torikumi.submission.version.VersionContent.FrozenEntry;
import torikumi.text.fact.StatedDate.Written;

/**
 * Where a submission carries over from: the last accepted version of the member's latest earlier part.
 *
 * @param round of that part
 */
public record CarrySource(SubmissionVersion version, Round round) {

    /** An entry with the cell that it stood in. */
    public record Place(FrozenCell cell, FrozenEntry entry) {}

    /** Of a submission, in one statement; empty when the member never had a part accepted before. */
    public static Optional<CarrySource> of(Part part) {
        return Panache.getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("""
                        select {v.*}, {r.*} from carry_source c
                        join submission_version v on v.id = c.version_id
                        join submission s on s.id = v.submission_id
                        join round r on r.id = s.round_id
                        where c.submission_id = :submission
                        """, Object[].class)
                .addEntity("v", SubmissionVersion.class)
                .addEntity("r", Round.class)
                .setParameter("submission", part.submission().id)
                .getResultStream()
                .map(row -> new CarrySource((SubmissionVersion) row[0], (Round) row[1]))
                .findFirst();
    }

    /** Its entries in the table's order. */
    public Stream<Place> places() {
        return version.content.cells().stream()
                .flatMap(cell -> cell.entries().stream().map(entry -> new Place(cell, entry)));
    }

    /** One of its entries. */
    Optional<Place> place(UUID entryId) {
        return places().filter(place -> place.entry().id().equals(entryId)).findFirst();
    }

    /** The entries of the cell that an entry stood in, in order. */
    List<UUID> neighbours(Place place) {
        return place.cell().entries().stream().map(FrozenEntry::id).toList();
    }

    /** When an entry was written, at the latest when it was handed in. */
    Instant writtenAt(FrozenEntry entry) {
        var at = entry.updatedAt();
        return at == null || at.isAfter(version.submittedAt) ? version.submittedAt : at;
    }

    /** The same, for reading what its dates leave unsaid. */
    Written written(FrozenEntry entry) {
        return new Written(
                round.fiscalYear, writtenAt(entry).atZone(TimeSource.ZONE).toLocalDate());
    }
}
