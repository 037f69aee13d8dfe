package torikumi.edition.lastcheck;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import torikumi.council.Council;
import torikumi.http.Messages;
import torikumi.http.Problem;
import torikumi.round.RoundActionView;
import torikumi.security.Rights;
import torikumi.text.EraDates;

/** Says whether the present caller may answer a last check, and why not. */
@RequestScoped
class LastCheckGate {

    private static final String ANSWER = "answer";

    @Inject
    Rights rights;

    @Inject
    Clock clock;

    @Context
    HttpHeaders headers;

    private Council council;

    /** Whether the caller sees what all members say. */
    boolean seesAll(LastCheck check) {
        return rights.mayAdminister(check.councilId);
    }

    /**
     * Lets through whoever answers for a seat, at any time.
     *
     * @throws Problem 404 for a seat that the caller may not read, 403 for one that it only reads
     */
    void refuseRole(LastCheck check, LastCheckAnswer answer) {
        rights.readSeat(check.councilId, answer.memberId);
        if (!maySubmit(check, answer)) {
            throw Problem.forbidden();
        }
    }

    /**
     * Refuses answers that come too late.
     *
     * @throws Problem 409 with what blocks it
     */
    void refuseLate(LastCheck check, boolean superseded) {
        var codes = blockers(check, superseded);
        if (!codes.isEmpty()) {
            throw Problem.conflict(codes.getFirst().code(), codes.getFirst().args())
                    .with("blockers", worded(codes));
        }
    }

    /** What the caller may do with an answer. */
    List<RoundActionView> actions(LastCheck check, LastCheckAnswer answer, boolean superseded) {
        if (!maySubmit(check, answer)) {
            return List.of();
        }
        var codes = blockers(check, superseded);
        return List.of(new RoundActionView(ANSWER, codes.isEmpty(), worded(codes)));
    }

    private boolean maySubmit(LastCheck check, LastCheckAnswer answer) {
        if (council == null || !council.id.equals(check.councilId)) {
            council = Council.findById(check.councilId);
        }
        return rights.maySubmitSeat(check.councilId, answer.memberId, council.editorsMaySubmit);
    }

    private record Code(String code, Object... args) {}

    // The day binds members alone: the secretariat still records what it is told on the telephone.
    private List<Code> blockers(LastCheck check, boolean superseded) {
        var codes = new ArrayList<Code>();
        if (superseded) {
            codes.add(new Code("last_check_superseded"));
        } else if (!rights.mayAdminister(check.councilId) && clock.instant().isAfter(check.dueAt())) {
            codes.add(new Code("last_check_past_due", EraDates.date(check.dueOn)));
        }
        return codes;
    }

    private List<RoundActionView.Blocker> worded(List<Code> codes) {
        var language = Messages.language(headers);
        return codes.stream()
                .map(code ->
                        new RoundActionView.Blocker(code.code(), Messages.text(language, code.code(), code.args())))
                .toList();
    }
}
