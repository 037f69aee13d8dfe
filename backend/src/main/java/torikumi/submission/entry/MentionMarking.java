package torikumi.submission.entry;

import java.util.ArrayList;
import java.util.List;
import torikumi.http.Problem;
import torikumi.submission.mention.CouncilNames;
import torikumi.submission.mention.Fields;
import torikumi.submission.mention.Marking;
import torikumi.submission.mention.MentionState;

/** Checks a mark that a person sets, and makes room for it. */
final class MentionMarking {

    private MentionMarking() {}

    /**
     * The mark that a body asks for.
     *
     * @throws Problem 422 when the span is not one of the field or the programme not one of the council's
     */
    static Marking marking(MentionWrites.Create write, Fields fields, CouncilNames names) {
        checkSpan(fields.of(write.field()), write.start(), write.end(), write.text());
        var program = names.byProgram().get(write.programId());
        if (program == null) {
            throw Problem.invalid("/program_id", "program_unknown");
        }
        return Marking.of(
                write.field(), write.start(), write.end(), program.programId(), program.kind(), MentionState.MANUAL);
    }

    /**
     * The mentions with the mark among them: what was only detected gives way.
     *
     * @throws Problem 409 when another person's mark stands there
     */
    static List<Marking> with(List<Marking> mentions, Marking mark) {
        var all = new ArrayList<Marking>();
        for (var mention : mentions) {
            if (!mention.overlaps(mark) || !mention.state().prints()) {
                all.add(mention);
            } else if (mention.state().isDecided()) {
                throw Problem.conflict("mention_overlaps");
            }
        }
        all.add(mark);
        return all;
    }

    /**
     * Checks a span that a person marks.
     *
     * @param text the characters that the caller sees there; null when it does not say
     * @throws Problem 422 when it is not one of the field
     */
    static void checkSpan(String value, int start, int end, String text) {
        if (start < 0 || start >= value.length()) {
            throw Problem.invalid("/start", "span_outside", value.length());
        }
        if (end <= start || end > value.length()) {
            throw Problem.invalid("/end", "span_outside", value.length());
        }
        if (splitsCharacter(value, start)) {
            throw Problem.invalid("/start", "span_splits_character");
        }
        if (splitsCharacter(value, end)) {
            throw Problem.invalid("/end", "span_splits_character");
        }
        if (text != null && !text.equals(value.substring(start, end))) {
            throw Problem.invalid("/text", "span_text_changed", value.substring(start, end));
        }
    }

    private static boolean splitsCharacter(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isHighSurrogate(text.charAt(at - 1))
                && Character.isLowSurrogate(text.charAt(at));
    }
}
