package torikumi.submission.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * Works out an entry's mentions at a save: what a person decided follows its characters through the edit and goes only
 * with them; what is merely detected is detected anew.
 */
public final class MentionReading {

    private static final Comparator<Marking> IN_ORDER = Comparator.comparing(Marking::field)
            .thenComparing(Marking::start)
            .thenComparing(Marking::end)
            .thenComparing(Marking::id);

    private MentionReading() {}

    /** The mentions of a new entry. */
    public static List<Marking> read(Fields fields, CouncilNames names) {
        return reread(fields, List.of(), fields, names);
    }

    /**
     * The mentions after an edit.
     *
     * @param before the old fields
     * @param old the old mentions; those that stay keep their ids
     * @param after the new fields
     */
    public static List<Marking> reread(Fields before, List<Marking> old, Fields after, CouncilNames names) {
        var all = new ArrayList<Marking>();
        for (var field : MentionField.values()) {
            var mentions =
                    old.stream().filter(mention -> mention.field() == field).toList();
            all.addAll(reread(field, before.of(field), mentions, after.of(field), names));
        }
        all.sort(IN_ORDER);
        return List.copyOf(all);
    }

    private static List<Marking> reread(
            MentionField field, String before, List<Marking> old, String after, CouncilNames names) {
        var followed = follow(before, old, after);
        var kept = new ArrayList<>(
                followed.stream().filter(mention -> mention.state().isDecided()).toList());
        for (var span : names.scanner().scan(after)) {
            var program = names.programAt(span, after);
            var found = Marking.of(
                    field,
                    span.start(),
                    span.end(),
                    program,
                    names.byProgram().get(program).kind(),
                    MentionState.DETECTED);
            if (kept.stream().noneMatch(mention -> decides(mention, found))) {
                kept.add(followed.stream()
                        .filter(mention -> samePlace(mention, found))
                        .findFirst()
                        .orElse(found));
            }
        }
        return kept;
    }

    private static List<Marking> follow(String before, List<Marking> old, String after) {
        if (old.isEmpty() || before.equals(after)) {
            return old;
        }
        var diff = TextDiff.of(before, after);
        var followed = new ArrayList<Marking>();
        for (var mention : old) {
            diff.follow(mention.start(), mention.end())
                    .ifPresent(start -> followed.add(mention.at(start, start + mention.end() - mention.start())));
        }
        return followed;
    }

    // What a person marked or agreed to rules its characters; what one refused rules that programme there.
    private static boolean decides(Marking decided, Marking found) {
        return decided.state().isDecided()
                && decided.overlaps(found)
                && (decided.state().prints() || isProgram(decided, found.programId()));
    }

    private static boolean isProgram(Marking mention, UUID programId) {
        return mention.programId().equals(programId);
    }

    private static boolean samePlace(Marking mention, Marking found) {
        return mention.state() == MentionState.DETECTED
                && mention.start() == found.start()
                && mention.end() == found.end()
                && mention.kind() == found.kind()
                && isProgram(mention, found.programId());
    }
}
