package torikumi.submission.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import torikumi.submission.entry.Entry;
import torikumi.submission.mention.CouncilNames;
import torikumi.submission.mention.Mention;
import torikumi.text.SuspectCharacters;

/** Reads one entry after the other for doubts. */
public final class EntryDoubts {

    private final UnknownPrograms programs;
    private final Set<String> told = new HashSet<>();

    public EntryDoubts(CouncilNames names) {
        programs = new UnknownPrograms(names.scanner());
    }

    /** The doubts about an entry in order of their fields. */
    public List<Doubt> of(Entry entry, List<Mention> mentions) {
        var doubts = new ArrayList<Doubt>();
        if (entry.unconfirmed) {
            doubts.add(new Doubt("entry_unconfirmed", null, 0, 0, List.of()));
        }
        UndatedFigures.find(entry).ifPresent(doubts::add);
        for (var field : CheckField.values()) {
            var value = field.of(entry);
            if (field != CheckField.DEPARTMENT) {
                var marked = mentions.stream()
                        .filter(mention -> mention.field.name().equals(field.name()))
                        .toList();
                doubts.addAll(programs.find(field, value, marked, told));
            }
            for (var character : SuspectCharacters.in(value)) {
                doubts.add(suspect(field, value, character));
            }
        }
        return doubts;
    }

    private static Doubt suspect(CheckField field, String value, SuspectCharacters.Found found) {
        return SuspectCharacters.meant(found.codePoint())
                .map(meant -> Doubt.at(
                        "character_replaceable", field, value, found.start(), found.end(), found.notation(), meant))
                .orElseGet(() ->
                        Doubt.at("character_suspect", field, value, found.start(), found.end(), found.notation()));
    }
}
