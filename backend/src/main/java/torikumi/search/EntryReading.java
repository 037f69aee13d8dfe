package torikumi.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import torikumi.edition.EditionAccess;
import torikumi.http.Problem;
import torikumi.security.Caller;
import torikumi.security.Rights;
import torikumi.submission.RoundFrames;
import torikumi.submission.entry.Entry;
import torikumi.submission.entry.EntryView;
import torikumi.submission.entry.EntryViews;

/** Finds the copy of one entry that a caller reads. */
@RequestScoped
public class EntryReading {

    @Inject
    Caller caller;

    @Inject
    Rights rights;

    @Inject
    EditionAccess editions;

    @Inject
    EntryViews views;

    @Inject
    RoundFrames frames;

    /**
     * The working entry for whoever may read it, else the latest published copy.
     *
     * @throws Problem 404 when there is neither
     */
    EntryView read(UUID id) {
        return working(id).or(() -> published(id)).orElseThrow(Problem::notFound);
    }

    /** The copy in an edition that the caller may read. */
    EntryView read(UUID id, UUID editionId) {
        editions.readable(editionId);
        return one(new Conditions().equal("e.entry_id", "id", id).equal("e.edition_id", "edition", editionId))
                .orElseThrow(Problem::notFound);
    }

    private Optional<EntryView> working(UUID id) {
        if (caller.isAnonymous()) {
            return Optional.empty();
        }
        return Entry.<Entry>findByIdOptional(id)
                .map(entry -> views.states(List.of(entry)).getFirst())
                .filter(state -> rights.mayReadSeat(
                        state.part().submission().councilId, state.part().submission().memberId))
                .map(views::of);
    }

    // Also one that a later edition leaves out: what was printed once stays readable, and says where.
    private Optional<EntryView> published(UUID id) {
        return one(new Conditions()
                .equal("e.entry_id", "id", id)
                .and("e.edition_id in (select d.id from edition d where d.published)"));
    }

    private Optional<EntryView> one(Conditions conditions) {
        // Ids grow with time, so the greatest edition id is the latest edition.
        return PublishedRow.read(conditions, "edition desc", 1).stream()
                .findFirst()
                .map(row -> row.view(frames, EntryFilter.ALL));
    }
}
