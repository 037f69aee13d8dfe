package torikumi.analysis;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import torikumi.edition.PublishedEntry.PublishedMention;
import torikumi.submission.EntryKind;
import torikumi.submission.mention.MentionField;

/**
 * A place that a number of a cross table counts.
 *
 * @param theme the theme's number in the round
 * @param field that the sentence stands in
 * @param text the sentence
 * @param start first UTF-16 code unit of the programme's name in the sentence; null where a whole entry is counted
 * @param end the unit after its last one
 */
@Schema(name = "CountedSentence")
public record SentenceView(
        UUID entryId,
        Counted member,
        int theme,
        EntryKind kind,
        MentionField field,
        String text,
        @Schema(nullable = true) Integer start,
        @Schema(nullable = true) Integer end) {

    /** A member. */
    @Schema(name = "CountedMember")
    public record Counted(UUID id, String name) {}

    /** The sentence that a mention stands in. */
    static SentenceView of(EditionEntries.Line line, PublishedMention mention) {
        var sentence = line.sentence(mention.field(), mention.start());
        var end = Math.min(mention.end(), sentence.end());
        return of(line, mention.field(), sentence.text(), mention.start() - sentence.start(), end - sentence.start());
    }

    /** The first sentence of an entry. */
    static SentenceView of(EditionEntries.Line line) {
        return of(line, MentionField.TEXT, line.sentence(MentionField.TEXT, 0).text(), null, null);
    }

    private static SentenceView of(
            EditionEntries.Line line, MentionField field, String text, Integer start, Integer end) {
        var entry = line.entry();
        return new SentenceView(
                entry.entryId,
                new Counted(entry.memberId, line.memberName()),
                entry.theme,
                entry.kind,
                field,
                text.stripTrailing(),
                start,
                end);
    }
}
