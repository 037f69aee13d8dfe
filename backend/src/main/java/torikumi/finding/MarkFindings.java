package torikumi.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import torikumi.submission.check.CheckField;
import torikumi.submission.mention.CouncilNames;
import torikumi.submission.mention.Mention;
import torikumi.submission.mention.MentionState;
import torikumi.text.EraDates;

/**
 * Whether the table keeps what its caption promises: support measures red, institutions blue. Told of once a programme
 * or word, with all places.
 *
 * @param names of the council, for the round's time
 * @param uncolored programmes that the council does not print in colour
 * @param since the first day that the round asks about
 */
record MarkFindings(CouncilNames names, Set<UUID> uncolored, LocalDate since) {

    private static final List<CheckField> READ = List.of(CheckField.HEADING, CheckField.TITLE, CheckField.TEXT);

    private record Places(int order, List<Place> list) {}

    List<Found> find(List<Line> lines) {
        var found = new ArrayList<Found>();
        found.addAll(undecidedHomonyms(lines));
        found.addAll(ended(lines));
        found.addAll(unmarked(lines));
        return found;
    }

    private Collection<Found> undecidedHomonyms(List<Line> lines) {
        Map<String, Places> words = new LinkedHashMap<>();
        each(lines, (line, field, mention) -> {
            var word = line.of(field).substring(mention.startOffset, mention.endOffset);
            if (mention.state == MentionState.DETECTED && names.choices(word).size() > 1) {
                add(words, word, line, field, mention.startOffset, mention.endOffset);
            }
        });
        return words.entrySet().stream()
                .map(one -> found(FindingCode.MENTION_HOMONYM, one.getKey(), List.of(one.getKey()), one.getValue()))
                .toList();
    }

    private Collection<Found> ended(List<Line> lines) {
        Map<UUID, Places> programs = new LinkedHashMap<>();
        each(lines, (line, field, mention) -> {
            var name = names.byProgram().get(mention.programId);
            if (mention.state == MentionState.DETECTED
                    && name != null
                    && name.validTo() != null
                    && name.validTo().isBefore(since)) {
                add(programs, mention.programId, line, field, mention.startOffset, mention.endOffset);
            }
        });
        return programs.entrySet().stream()
                .map(one -> {
                    var name = names.byProgram().get(one.getKey());
                    var args = List.<Object>of(name.programName(), EraDates.date(name.validTo()));
                    return found(FindingCode.MENTION_ENDED, one.getKey().toString(), args, one.getValue());
                })
                .toList();
    }

    // Named in the texts and marked nowhere: every mark was taken away, or the texts were not read since it was added.
    private Collection<Found> unmarked(List<Line> lines) {
        var marked = new HashSet<UUID>();
        each(lines, (_, _, mention) -> marked.add(mention.programId));
        Map<UUID, Places> programs = new LinkedHashMap<>();
        for (var line : lines) {
            for (var field : READ) {
                for (var span : names.scanner().scan(line.of(field))) {
                    var program = span.program();
                    if (span.programs().size() == 1 && !marked.contains(program) && !uncolored.contains(program)) {
                        add(programs, program, line, field, span.start(), span.end());
                    }
                }
            }
        }
        return programs.entrySet().stream()
                .map(one -> found(
                        FindingCode.PROGRAM_UNMARKED,
                        one.getKey().toString(),
                        List.of(names.nameOf(one.getKey())),
                        one.getValue()))
                .toList();
    }

    private interface Visit {
        void at(Line line, CheckField field, Mention mention);
    }

    private static void each(List<Line> lines, Visit visit) {
        for (var line : lines) {
            for (var field : READ) {
                line.printed(field).forEach(mention -> visit.at(line, field, mention));
            }
        }
    }

    private static <K> void add(Map<K, Places> all, K key, Line line, CheckField field, int start, int end) {
        all.computeIfAbsent(key, _ -> new Places(line.order(), new ArrayList<>()))
                .list()
                .add(Place.of(line, field, start, end));
    }

    private static Found found(FindingCode code, String about, List<Object> args, Places places) {
        var all = new ArrayList<Object>(args);
        all.add(places.list().size());
        return new Found(code, about, List.copyOf(all), List.copyOf(places.list()), places.order());
    }
}
