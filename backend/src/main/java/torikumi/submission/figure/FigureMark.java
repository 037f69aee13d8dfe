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
        int version) {

    /** An entry's figures as JSON in order of place: gathers rows {@code x} of the table. */
    public static final String STORED = """
            jsonb_agg(jsonb_build_object('id', x.id, 'field', x.field, 'start', x.start_offset, 'end', x.end_offset,
                'saying', to_jsonb(x), 'state', x.state, 'doubts', x.doubts, 'version', x.version)
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
                figure.shownVersion());
    }

    /** A new figure. */
    public static FigureMark of(
            MentionField field, int start, int end, Saying saying, FigureState state, List<FigureDoubt> doubts) {
        return new FigureMark(Ids.next(), field, start, end, saying, state, doubts, 0);
    }

    /** The same figure at another place; the very same when the place is. */
    FigureMark at(int otherStart, int otherEnd) {
        return otherStart == start && otherEnd == end
                ? this
                : new FigureMark(id, field, otherStart, otherEnd, saying, state, doubts, version + 1);
    }

    /** The same figure as it is read now; the very same when nothing of it is other. */
    FigureMark read(FigureMark now) {
        return saying.equals(now.saying) && doubts.equals(now.doubts)
                ? this
                : new FigureMark(id, field, start, end, now.saying, state, now.doubts, version + 1);
    }

    /** The same figure, decided and perhaps corrected: nothing about it is doubtful any more. */
    public FigureMark decided(FigureState decision, Saying corrected) {
        return decision == state && corrected.equals(saying)
                ? this
                : new FigureMark(id, field, start, end, corrected, decision, List.of(), version + 1);
    }

    /** The same figure as it is read, its decision taken back. */
    public FigureMark undecided(FigureMark found) {
        return new FigureMark(id, field, start, end, found.saying, FigureState.DETECTED, found.doubts, version + 1);
    }

    /** Whether both cover a same character. */
    public boolean overlaps(FigureMark other) {
        return field == other.field && start < other.end && other.start < end;
    }
}
