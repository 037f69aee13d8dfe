package torikumi.submission.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import torikumi.http.Problem;
import torikumi.submission.mention.CouncilNames;
import torikumi.submission.mention.Fields;
import torikumi.submission.mention.Marking;
import torikumi.submission.mention.MentionReading;
import torikumi.submission.mention.MentionState;

/**
 * What becomes of an entry's mentions when somebody decides about one of them.
 *
 * @param decided the mention afterwards
 * @param all all of them
 */
record MentionDecision(Marking decided, List<Marking> all) {

    /**
     * Decides.
     *
     * @param program another programme that the same words mean; null for the one it has
     * @throws Problem 422 when that is no decision about this mention
     */
    static MentionDecision of(
            Marking mention, MentionState wanted, UUID program, EntryState entry, CouncilNames names) {
        if (wanted == MentionState.MANUAL && mention.state() != MentionState.MANUAL) {
            throw Problem.invalid("/state", "mention_state_not_a_decision");
        }
        if (wanted == MentionState.DETECTED && mention.state().isDecided()) {
            return undecided(mention, entry, names);
        }
        var meant = program == null || program.equals(mention.programId()) ? mention : meaning(mention, names, program);
        return among(entry.mentions(), mention, meant.decided(wanted));
    }

    private static Marking meaning(Marking mention, CouncilNames names, UUID program) {
        var name = names.byProgram().get(program);
        if (name == null) {
            throw Problem.invalid("/program_id", "program_unknown");
        }
        return mention.meaning(program, name.kind());
    }

    private static MentionDecision among(List<Marking> all, Marking old, Marking now) {
        var clash = now.state().prints()
                && !old.state().prints()
                && all.stream().anyMatch(other -> other != old && other.state().prints() && other.overlaps(now));
        if (clash) {
            throw Problem.conflict("mention_overlaps");
        }
        return new MentionDecision(
                now, all.stream().map(other -> other == old ? now : other).toList());
    }

    // Takes a decision back: the words are what the catalogue's names make of them.
    private static MentionDecision undecided(Marking mention, EntryState entry, CouncilNames names) {
        Fields fields = entry.fields();
        var others = new ArrayList<>(entry.mentions());
        others.remove(mention);
        var all = new ArrayList<>(MentionReading.reread(fields, others, fields, names));
        for (var i = 0; i < all.size(); i++) {
            var found = all.get(i);
            if (found.state() == MentionState.DETECTED
                    && found.field() == mention.field()
                    && found.start() == mention.start()
                    && found.end() == mention.end()) {
                var back = mention.meaning(found.programId(), found.kind()).decided(MentionState.DETECTED);
                all.set(i, back);
                return new MentionDecision(back, List.copyOf(all));
            }
        }
        throw Problem.invalid("/state", "mention_not_detected");
    }
}
