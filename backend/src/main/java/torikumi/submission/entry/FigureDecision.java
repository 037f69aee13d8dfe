package torikumi.submission.entry;

import java.util.ArrayList;
import java.util.List;
import torikumi.http.Problem;
import torikumi.submission.figure.FigureMark;
import torikumi.submission.figure.FigureReading;
import torikumi.submission.figure.FigureState;
import torikumi.submission.figure.Saying;

/**
 * What becomes of an entry's figures when somebody decides about one of them.
 *
 * @param decided the figure afterwards
 * @param all all of them
 */
record FigureDecision(FigureMark decided, List<FigureMark> all) {

    /**
     * Decides.
     *
     * @param saying what it says from now on
     * @throws Problem 422 when that is no decision about this figure
     */
    static FigureDecision of(
            FigureMark figure, FigureState wanted, Saying saying, EntryState entry, FigureReading reading) {
        if (wanted == FigureState.MANUAL && figure.state() != FigureState.MANUAL) {
            throw Problem.invalid("/state", "figure_state_not_a_decision");
        }
        if (wanted == FigureState.DETECTED) {
            return figure.state().isDecided()
                    ? undecided(figure, entry, reading)
                    : new FigureDecision(figure, entry.figures());
        }
        var now = figure.decided(wanted, saying);
        return new FigureDecision(
                now,
                entry.figures().stream()
                        .map(other -> other == figure ? now : other)
                        .toList());
    }

    /**
     * The figures with one that a person marked among them: what was only detected gives way.
     *
     * @throws Problem 409 when another person's figure stands there
     */
    static List<FigureMark> with(List<FigureMark> figures, FigureMark mark) {
        var all = new ArrayList<FigureMark>();
        for (var figure : figures) {
            if (!figure.overlaps(mark) || figure.state() == FigureState.DISMISSED) {
                all.add(figure);
            } else if (figure.state().isDecided()) {
                throw Problem.conflict("figure_overlaps");
            }
        }
        all.add(mark);
        return all;
    }

    // Takes a decision back: the figure says what is read there.
    private static FigureDecision undecided(FigureMark figure, EntryState entry, FigureReading reading) {
        var fields = entry.fields();
        var others = new ArrayList<>(entry.figures());
        others.remove(figure);
        var all = new ArrayList<>(reading.reread(fields, others, fields, entry.mentions()));
        for (var i = 0; i < all.size(); i++) {
            var found = all.get(i);
            if (found.state() == FigureState.DETECTED
                    && found.field() == figure.field()
                    && found.start() == figure.start()
                    && found.end() == figure.end()) {
                var back = figure.undecided(found);
                all.set(i, back);
                return new FigureDecision(back, List.copyOf(all));
            }
        }
        throw Problem.invalid("/state", "figure_not_detected");
    }
}
