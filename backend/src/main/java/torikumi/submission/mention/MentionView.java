package torikumi.submission.mention;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import torikumi.program.ProgramKind;

/**
 * A mention as the API shows it.
 *
 * @param start first UTF-16 code unit of the field
 * @param end the unit after the last one
 * @param text the characters between
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
        int version) {

    public static MentionView of(Marking marking, Fields fields, CouncilNames names) {
        return new MentionView(
                marking.id(),
                marking.field(),
                marking.start(),
                marking.end(),
                fields.of(marking.field()).substring(marking.start(), marking.end()),
                marking.programId(),
                names.nameOf(marking.programId()),
                marking.kind(),
                marking.state(),
                marking.version());
    }
}
