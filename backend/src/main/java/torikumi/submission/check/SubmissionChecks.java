package torikumi.submission.check;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import torikumi.submission.EntryKind;

/**
 * What to look at before handing in.
 *
 * @param count how many there are; {@code warnings} has the first of them when there are very many
 * @param warnings in the table's order
 */
@Schema(name = "SubmissionChecks")
public record SubmissionChecks(UUID submissionId, int count, List<Warning> warnings) {

    /**
     * Something doubtful; it stops nobody.
     *
     * @param code {@code cell_empty cell_in_progress cell_long figure_without_date program_not_listed character_suspect
     *     character_replaceable}, and others
     * @param message what is doubtful and what to do, in the caller's language
     * @param theme the theme's number; absent when it is about the whole submission
     * @param kind the cell's kind
     * @param entryId absent when it is about the whole cell
     * @param entryNumber the entry's place in its cell, from 1
     * @param field absent when it is about the entry as a whole
     * @param start first UTF-16 code unit of the field
     * @param end the unit after the last one
     */
    @Schema(name = "SubmissionWarning")
    public record Warning(
            String code,
            String message,
            @JsonInclude(JsonInclude.Include.NON_NULL) Integer theme,
            @JsonInclude(JsonInclude.Include.NON_NULL) EntryKind kind,
            @JsonInclude(JsonInclude.Include.NON_NULL) UUID entryId,
            @JsonInclude(JsonInclude.Include.NON_NULL) Integer entryNumber,
            @JsonInclude(JsonInclude.Include.NON_NULL) CheckField field,
            @JsonInclude(JsonInclude.Include.NON_NULL) Integer start,
            @JsonInclude(JsonInclude.Include.NON_NULL) Integer end) {}
}
