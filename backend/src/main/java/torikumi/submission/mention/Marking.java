package torikumi.submission.mention;

import java.util.UUID;
import torikumi.persistence.Ids;
import torikumi.program.ProgramKind;

/**
 * A mention as a value, while a save works out which there are.
 *
 * @param start first UTF-16 code unit
 * @param end the unit after the last one
 * @param version its row's version; 0 for a new one
 */
public record Marking(
        UUID id,
        MentionField field,
        int start,
        int end,
        UUID programId,
        ProgramKind kind,
        MentionState state,
        int version) {

    /** An entry's mentions as JSON in order of place: gathers rows {@code x} of the table. */
    public static final String STORED = """
            jsonb_agg(jsonb_build_object('id', x.id, 'field', x.field, 'start', x.start_offset, 'end', x.end_offset,
                'program_id', x.program_id, 'kind', x.kind, 'state', x.state, 'version', x.version)
                order by x.field, x.start_offset, x.id)""";

    /** A stored mention. */
    public static Marking of(Mention mention) {
        return new Marking(
                mention.id,
                mention.field,
                mention.startOffset,
                mention.endOffset,
                mention.programId,
                mention.kind,
                mention.state,
                mention.shownVersion());
    }

    /** A new mention. */
    public static Marking of(
            MentionField field, int start, int end, UUID programId, ProgramKind kind, MentionState state) {
        return new Marking(Ids.next(), field, start, end, programId, kind, state, 0);
    }

    /** The same mention at another place; the very same when the place is. */
    Marking at(int otherStart, int otherEnd) {
        return otherStart == start && otherEnd == end
                ? this
                : new Marking(id, field, otherStart, otherEnd, programId, kind, state, version + 1);
    }

    /** The same characters, meaning another programme. */
    public Marking meaning(UUID program, ProgramKind otherKind) {
        return new Marking(id, field, start, end, program, otherKind, state, version + 1);
    }

    /** The same mention, decided. */
    public Marking decided(MentionState decision) {
        return decision == state ? this : new Marking(id, field, start, end, programId, kind, decision, version + 1);
    }

    /** Whether both cover a same character. */
    public boolean overlaps(Marking other) {
        return field == other.field && start < other.end && other.start < end;
    }
}
