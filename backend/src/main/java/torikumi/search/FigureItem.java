package torikumi.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import torikumi.submission.EntryKind;
import torikumi.submission.entry.EntryView.Named;
import torikumi.submission.entry.EntryView.RoundOf;
import torikumi.submission.entry.EntryView.ThemeOf;
import torikumi.submission.figure.FigureDoubt;
import torikumi.submission.figure.FigureScope;
import torikumi.submission.figure.FigureState;
import torikumi.submission.mention.MentionField;

/**
 * A number of an entry as data, with where it stands; a published one has an edition instead of a submission. What is
 * not known is absent.
 *
 * @param start first UTF-16 code unit of the field
 * @param end the unit after the last one
 * @param text the characters between
 * @param sentence what stands around it
 * @param sentenceStart where the sentence begins in the field
 * @param label what the number is of
 * @param qualifier what bends its meaning: 約, 延べ, 以上
 * @param dateText the words that the dates were read from
 * @param scope where it holds
 * @param call which call for applications
 * @param source the survey that it is taken from
 * @param state only {@code DETECTED} may still be wrong: nobody has looked at it
 * @param doubts what is doubtful about it
 * @param carried true where all that it says but its dates was said by a person of an earlier round; else absent
 * @param version of the working figure, for deciding about it; 0 for a published one
 */
@Schema(name = "FigureItem")
public record FigureItem(
        UUID id,
        UUID entryId,
        @JsonInclude(JsonInclude.Include.NON_NULL) UUID submissionId,
        @JsonInclude(JsonInclude.Include.NON_NULL) UUID editionId,
        Named member,
        RoundOf round,
        ThemeOf theme,
        EntryKind kind,
        MentionField field,
        int start,
        int end,
        String text,
        String sentence,
        int sentenceStart,
        @JsonInclude(JsonInclude.Include.NON_NULL) String label,
        BigDecimal value,
        String unit,
        @JsonInclude(JsonInclude.Include.NON_NULL) String qualifier,
        @JsonInclude(JsonInclude.Include.NON_NULL) LocalDate periodFrom,
        @JsonInclude(JsonInclude.Include.NON_NULL) LocalDate periodTo,
        @JsonInclude(JsonInclude.Include.NON_NULL) LocalDate asOf,
        @JsonInclude(JsonInclude.Include.NON_NULL) String dateText,
        @JsonInclude(JsonInclude.Include.NON_NULL) FigureScope scope,
        @JsonInclude(JsonInclude.Include.NON_NULL) UUID programId,
        @JsonInclude(JsonInclude.Include.NON_NULL) String programName,
        @JsonInclude(JsonInclude.Include.NON_NULL) String call,
        @JsonInclude(JsonInclude.Include.NON_NULL) String source,
        FigureState state,
        List<FigureDoubt> doubts,
        @JsonInclude(JsonInclude.Include.NON_NULL) Boolean carried,
        int version) {}
