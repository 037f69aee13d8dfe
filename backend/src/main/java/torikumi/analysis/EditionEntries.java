package torikumi.analysis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import torikumi.edition.Edition;
import torikumi.edition.PublishedEntry;
import torikumi.edition.PublishedEntry.PublishedMention;
import torikumi.round.RoundMember;
import torikumi.submission.EntryKind;
import torikumi.submission.mention.MentionField;
import torikumi.text.Sentence;

/**
 * An edition's entries with the names of their members, in two statements.
 *
 * @param members in the table's order, those without entries too
 * @param lines in the table's order
 */
record EditionEntries(Map<UUID, String> members, List<Line> lines) {

    /** An entry and the name of its member in that round. */
    record Line(PublishedEntry entry, String memberName) {

        /** The programmes that it names, each once, with the mention that names it first. */
        Map<UUID, PublishedMention> programs() {
            return entry.mentions.stream()
                    .collect(Collectors.toMap(
                            PublishedMention::programId, mention -> mention, (first, _) -> first, LinkedHashMap::new));
        }

        /** The sentence around a character of a field. */
        Sentence sentence(MentionField field, int at) {
            return Sentence.around(
                    switch (field) {
                        case TEXT -> entry.text;
                        case TITLE -> entry.title;
                        case HEADING -> entry.heading;
                    },
                    at);
        }
    }

    /**
     * Reads an edition.
     *
     * @param kind ① or ② only; both when null
     */
    static EditionEntries of(Edition edition, EntryKind kind) {
        var members = new LinkedHashMap<UUID, String>();
        RoundMember.of(edition.roundId).forEach(member -> members.put(member.originId, member.name));
        var lines = PublishedEntry.<PublishedEntry>list("editionId = ?1 order by ordinal", edition.id).stream()
                .filter(entry -> kind == null || entry.kind == kind)
                .map(entry -> new Line(entry, members.getOrDefault(entry.memberId, "")))
                .toList();
        return new EditionEntries(members, lines);
    }
}
