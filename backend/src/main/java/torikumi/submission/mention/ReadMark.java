package torikumi.submission.mention;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import torikumi.program.ProgramKind;

/**
 * A place in a text that is being written; nothing of it is stored.
 *
 * @param id the stored mention's, where a person decided about it; absent for what is only detected
 * @param start first UTF-16 code unit of the field
 * @param end the unit after the last one
 * @param text the characters between
 */
@Schema(name = "ReadMark")
public record ReadMark(
        @JsonInclude(JsonInclude.Include.NON_NULL) UUID id,
        MentionField field,
        int start,
        int end,
        String text,
        UUID programId,
        String programName,
        ProgramKind kind,
        MentionState state) {

    public static ReadMark of(Marking marking, Fields fields, CouncilNames names) {
        return new ReadMark(
                marking.state().isDecided() ? marking.id() : null,
                marking.field(),
                marking.start(),
                marking.end(),
                fields.of(marking.field()).substring(marking.start(), marking.end()),
                marking.programId(),
                names.nameOf(marking.programId()),
                marking.kind(),
                marking.state());
    }
}
