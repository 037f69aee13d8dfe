package torikumi.submission.mention;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import torikumi.program.ProgramKind;

/**
 * A mention as the API shows it.
 *
 * @param start first UTF-16 code unit of the field
 * @param end the unit after the last one
 * @param text the characters between
 * @param choices the programmes that go by this name; absent unless there are several
 */
@Schema(name = "Mention")
public record MentionView(
        UUID id,
        MentionField field,
        int start,
        int end,
        String text,
        UUID programId,
        String programName,
        ProgramKind kind,
        MentionState state,
        int version,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Choice> choices) {

    /** A programme that a word may mean. */
    @Schema(name = "MentionChoice")
    public record Choice(UUID id, String name) {

        /** Those of a word; empty unless there are several. */
        public static List<Choice> of(String word, CouncilNames names) {
            return names.choices(word).stream()
                    .map(id -> new Choice(id, names.nameOf(id)))
                    .toList();
        }
    }

    public static MentionView of(Marking marking, Fields fields, CouncilNames names) {
        var text = fields.of(marking.field()).substring(marking.start(), marking.end());
        return new MentionView(
                marking.id(),
                marking.field(),
                marking.start(),
                marking.end(),
                text,
                marking.programId(),
                names.nameOf(marking.programId()),
                marking.kind(),
                marking.state(),
                marking.version(),
                Choice.of(text, names));
    }
}
