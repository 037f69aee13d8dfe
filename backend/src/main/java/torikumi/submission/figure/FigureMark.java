package torikumi.submission.figure;

import java.util.List;
import java.util.UUID;
import torikumi.persistence.Ids;
import torikumi.submission.mention.MentionField;

/**
 * A figure as a value, while a save works out which there are.
 *
 * @param start first UTF-16 code unit
 * @param end the unit after the last one
 * @param doubts what is doubtful about it; none once it is decided
 * @param carried whether all that it says but its dates is what a person said of it in an earlier round
 * @param version its row's version; 0 for a new one
 */
public record FigureMark(
        UUID id,
        MentionField field,
        int start,
        int end,
        Saying saying,
        FigureState state,
        List<FigureDoubt> doubts,
        boolean carried,
        int version) {

    /** An entry's figures as JSON in order of place: gathers rows {@code x} of the table. */
    public static final String STORED = """
            jsonb_agg(jsonb_build_object('id', x.id, 'field', x.field, 'start', x.start_offset, 'end', x.end_offset,
                'saying', to_jsonb(x), 'state', x.state, 'doubts', x.doubts, 'carried', x.carried, 'version', x.version)
                order by x.field, x.start_offset, x.id)""";

    /** A stored figure. */
    public static FigureMark of(Figure figure) {
        return new FigureMark(
                figure.id,
                figure.field,
                figure.startOffset,
                figure.endOffset,
                figure.saying(),
                figure.state,
                figure.doubts,
                figure.carried,
                figure.shownVersion());
    }

    /** A new figure. */
    public static FigureMark of(
            MentionField field, int start, int end, Saying saying, FigureState state, List<FigureDoubt> doubts) {
        return new FigureMark(Ids.next(), field, start, end, saying, state, doubts, false, 0);
    }

    /** A new figure of which a person said something in an earlier round. */
    static FigureMark carried(MentionField field, int start, int end, Saying saying, List<FigureDoubt> doubts) {
        return new FigureMark(Ids.next(), field, start, end, saying, FigureState.DETECTED, doubts, true, 0);
    }

    /** The same figure at another place; the very same when the place is. */
    FigureMark at(int otherStart, int otherEnd) {
        return otherStart == start && otherEnd == end
                ? this
                : new FigureMark(id, field, otherStart, otherEnd, saying, state, doubts, carried, version + 1);
    }

    /** The same figure as it is read now; the very same when nothing of it is other. */
    FigureMark read(FigureMark now) {
        return saying.equals(now.saying) && doubts.equals(now.doubts)
                ? this
                : new FigureMark(id, field, start, end, now.saying, state, now.doubts, carried, version + 1);
    }

    /** The same figure, decided and perhaps corrected: nothing about it is doubtful any more. */
    public FigureMark decided(FigureState decision, Saying corrected) {
        return decision == state && corrected.equals(saying)
                ? this
                : new FigureMark(id, field, start, end, corrected, decision, List.of(), false, version + 1);
    }

    /** The same figure about another programme. */
    public FigureMark about(UUID program) {
        return new FigureMark(id, field, start, end, saying.about(program), state, doubts, carried, version);
    }

    /** The same figure as it is read, its decision taken back. */
    public FigureMark undecided(FigureMark found) {
        return new FigureMark(
                id, field, start, end, found.saying, FigureState.DETECTED, found.doubts, false, version + 1);
    }

    /** Whether it is proposed as a person put it in an earlier round. */
    boolean isCarried() {
        return carried && !state.isDecided();
    }

    /** Whether a person's word, of this round or an earlier one, rules its characters. */
    boolean isKept() {
        return carried || state.isDecided();
    }

    /** Whether both cover a same character. */
    public boolean overlaps(FigureMark other) {
        return field == other.field && start < other.end && other.start < end;
    }
}
