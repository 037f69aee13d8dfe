package torikumi.round;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import torikumi.http.Problem;
import torikumi.security.Rights;

/** Finds a round for a caller: one in preparation exists for its secretariat only. */
@RequestScoped
public class RoundAccess {

    @Inject
    Rights rights;

    /**
     * For reading what the public may read of a round.
     *
     * @throws Problem 404 when there is none or it is in preparation and the caller is not its secretariat
     */
    public Round readable(UUID id) {
        var round = Round.byId(id);
        if (!round.getState().isVisible() && !rights.mayAdminister(round.councilId)) {
            throw Problem.notFound();
        }
        return round;
    }

    /**
     * For the secretariat of its council.
     *
     * @throws Problem 401, 404 or 403
     */
    public Round administered(UUID id) {
        var round = Round.byId(id);
        if (round.getState().isVisible()) {
            rights.administer(round.councilId);
        } else {
            rights.administerHidden(round.councilId);
        }
        return round;
    }

    /** For the secretariat, where everybody else must not learn that there is anything. */
    public Round administeredHidden(UUID id) {
        var round = Round.byId(id);
        rights.administerHidden(round.councilId);
        return round;
    }
}
