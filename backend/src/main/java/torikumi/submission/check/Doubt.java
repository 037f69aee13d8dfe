package torikumi.submission.check;

import java.util.ArrayList;
import java.util.List;

/**
 * A doubt about an entry.
 *
 * @param code stable code, key of its sentence
 * @param field where; null when it is about the entry as a whole
 * @param start first UTF-16 code unit of the field
 * @param end the unit after the last one
 * @param args what the sentence names
 */
public record Doubt(String code, CheckField field, int start, int end, List<String> args) {

    /** About a place in a field; the sentence names its words first. */
    static Doubt at(String code, CheckField field, String value, int start, int end, String... more) {
        var args = new ArrayList<String>();
        args.add(value.substring(start, end));
        args.addAll(List.of(more));
        return new Doubt(code, field, start, end, List.copyOf(args));
    }
}
