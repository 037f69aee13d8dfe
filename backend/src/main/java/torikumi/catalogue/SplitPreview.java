package torikumi.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import torikumi.program.Program;
import torikumi.program.ProgramDesk;
import torikumi.program.ProgramRef;
import torikumi.text.MatchKey;
import torikumi.text.Sentence;

/** Says what splitting would do, before anybody does it. */
@ApplicationScoped
class SplitPreview {

    /** More sentences than anybody looks through. */
    private static final int MOST = 200;

    @Inject
    MentionMoves mentions;

    /**
     * What splitting would do.
     *
     * @param moving mentions in texts that are being written or reviewed, which would be the new one's
     * @param staying those that would stay
     * @param words how it is called there, and whether that would be the new one's
     * @param places the sentences of a council's own programme, 200 at most; none of a nationwide one, whose texts are
     *     other councils' too
     */
    @Schema(name = "ProgramSplitPreview")
    record View(ProgramRef program, long moving, long staying, List<Word> words, List<Place> places) {}

    /** A name as it is written. */
    @Schema(name = "ProgramSplitWord")
    record Word(String text, long count, boolean moves) {}

    /**
     * A mention.
     *
     * @param start first UTF-16 code unit in the sentence
     */
    @Schema(name = "ProgramSplitPlace")
    record Place(UUID entryId, String member, String round, String text, String sentence, int start, boolean moves) {}

    View of(Program program, String name, List<String> aliases) {
        ProgramDesk.refuseMerged(program);
        var names = new HashSet<String>();
        if (name != null && !name.isBlank()) {
            names.add(name);
        }
        names.addAll(aliases);
        var keys = names.stream().map(MatchKey::keyOf).collect(Collectors.toSet());
        var named = mentions.named(program.id);
        var moving = named.stream().filter(one -> moves(one, keys)).count();
        return new View(
                ProgramRef.of(program),
                moving,
                named.size() - moving,
                words(named, keys),
                program.councilId == null ? List.of() : places(named, keys));
    }

    private static boolean moves(MentionMoves.Named one, Set<String> keys) {
        return keys.contains(MatchKey.keyOf(one.words()));
    }

    private static List<Word> words(List<MentionMoves.Named> named, Set<String> keys) {
        Map<String, Long> counts = named.stream()
                .collect(Collectors.groupingBy(MentionMoves.Named::words, LinkedHashMap::new, Collectors.counting()));
        var words = new ArrayList<Word>();
        counts.forEach((text, count) -> words.add(new Word(text, count, keys.contains(MatchKey.keyOf(text)))));
        words.sort((one, other) -> Long.compare(other.count(), one.count()));
        return words;
    }

    private static List<Place> places(List<MentionMoves.Named> named, Set<String> keys) {
        return named.stream()
                .limit(MOST)
                .map(one -> {
                    var sentence = Sentence.around(one.text(), one.start());
                    return new Place(
                            one.entryId(),
                            one.member(),
                            one.round(),
                            one.words(),
                            sentence.text(),
                            one.start() - sentence.start(),
                            moves(one, keys));
                })
                .toList();
    }
}
