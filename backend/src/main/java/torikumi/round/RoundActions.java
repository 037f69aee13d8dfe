package torikumi.round;

import torikumi.http.Problem;

/** Which steps of a round are possible, and why not. */
final class RoundActions {

    private RoundActions() {}

    /** The code of what stands in the way when the state does not allow a step. */
    static String blocker(RoundStep step) {
        return switch (step) {
            case OPEN -> "round_already_opened";
            case CLOSE -> "round_not_open";
            case REOPEN -> "round_not_closed";
            case PUBLISH -> "round_still_open";
        };
    }

    static Problem refused(RoundStep step) {
        return Problem.conflict(blocker(step));
    }
}
