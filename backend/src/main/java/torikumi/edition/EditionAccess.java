package torikumi.edition;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import torikumi.edition.lastcheck.LastCheck;
import torikumi.http.Problem;
import torikumi.round.DraftReaders;
import torikumi.round.Round;
import torikumi.round.RoundMember;
import torikumi.security.Rights;

/**
 * Finds an edition for a caller: a draft or meeting edition is for its council's secretariat and, once it goes round or
 * where the round lets them, for the members of its round.
 */
@RequestScoped
public class EditionAccess {

    @Inject
    Rights rights;

    /**
     * For reading.
     *
     * @throws Problem 404 when there is none, or it is a draft that is not for the caller
     */
    public Edition readable(UUID id) {
        var edition = Edition.byId(id);
        if (!edition.published && !mayReadDraft(edition)) {
            throw Problem.notFound();
        }
        return edition;
    }

    /**
     * For the secretariat, about what its members may not see.
     *
     * @throws Problem 404 when there is none, or the caller does not look after its council
     */
    public Edition administeredHidden(UUID id) {
        var edition = Edition.byId(id);
        rights.administerHidden(edition.councilId);
        return edition;
    }

    private boolean mayReadDraft(Edition edition) {
        if (rights.mayAdminister(edition.councilId)) {
            return true;
        }
        var seats = rights.readableSeats();
        return !seats.isEmpty()
                && (LastCheck.count("editionId", edition.id) > 0
                        || Round.byId(edition.roundId).draftReaders == DraftReaders.MEMBERS)
                && RoundMember.count("roundId = ?1 and originId in ?2", edition.roundId, seats) > 0;
    }
}
