package torikumi.round;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import torikumi.http.Messages;
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

    /** What a secretariat may do with a round. */
    static List<RoundActionView> of(Round round, RoundContents.Masters masters, Locale language) {
        return List.of(
                action("edit", List.of(), language),
                action("open", opening(round, masters), language),
                action("close", step(round, RoundStep.CLOSE), language),
                action("reopen", step(round, RoundStep.REOPEN), language),
                action(
                        "compile_draft",
                        round.getState().isVisible() ? List.of() : List.of("round_preparing"),
                        language),
                action("publish", step(round, RoundStep.PUBLISH), language));
    }

    /** The codes of what keeps a round from opening. */
    static List<String> opening(Round round, RoundContents.Masters masters) {
        var codes = new ArrayList<>(step(round, RoundStep.OPEN));
        if (codes.isEmpty() && !masters.themes()) {
            codes.add("round_without_themes");
        }
        if (codes.isEmpty() && !masters.members()) {
            codes.add("round_without_members");
        }
        return codes;
    }

    /** The blockers with their sentences. */
    static List<RoundActionView.Blocker> blockers(List<String> codes, Locale language) {
        return codes.stream()
                .map(code -> new RoundActionView.Blocker(code, Messages.text(language, code)))
                .toList();
    }

    private static List<String> step(Round round, RoundStep step) {
        return round.getState().after(step).isPresent() ? List.of() : List.of(blocker(step));
    }

    private static RoundActionView action(String name, List<String> codes, Locale language) {
        return new RoundActionView(name, codes.isEmpty(), blockers(codes, language));
    }
}
