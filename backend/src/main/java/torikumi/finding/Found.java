package torikumi.finding;

import java.util.List;
import torikumi.submission.check.CheckField;
import torikumi.text.Sentence;

/**
 * Something that a check came upon.
 *
 * @param about the text in question: with the code it tells whether a later check finds the same
 * @param args what its sentence names
 * @param order the first place's {@link Line#order}
 */
record Found(FindingCode code, String about, List<Object> args, List<Place> places, int order) {

    /** At some characters of an entry: it is the same as long as the sentence around them is. */
    static Found at(FindingCode code, Line line, CheckField field, int start, int end, List<Object> args) {
        var about = String.join(
                "\n",
                line.entry().id.toString(),
                field.name(),
                String.valueOf(args),
                Sentence.around(line.of(field), start).text().strip());
        return new Found(code, about, args, List.of(Place.of(line, field, start, end)), line.order());
    }
}
