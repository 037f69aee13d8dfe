package torikumi.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import torikumi.program.ProgramKind;
import torikumi.submission.EntryKind;
import torikumi.submission.entry.EntryView.Named;
import torikumi.submission.entry.EntryView.RoundOf;
import torikumi.submission.entry.EntryView.ThemeOf;
import torikumi.submission.mention.MentionField;
import torikumi.submission.mention.MentionState;
import torikumi.submission.mention.MentionView.Choice;

/**
 * A place that names a programme, with where it stands; a published one has an edition instead of a submission.
 *
 * @param start first UTF-16 code unit of the field
 * @param end the unit after the last one
 * @param text the characters between
 * @param sentence what stands around it
 * @param sentenceStart where the sentence begins in the field
 * @param programName its name now; of a published mention the name that was printed
 * @param version of the working mention, for deciding about it; 0 for a published one
 * @param choices the programmes that go by this name; absent unless there are several
 */
@Schema(name = "MentionItem")
public record MentionItem(
        UUID id,
        UUID entryId,
        @JsonInclude(JsonInclude.Include.NON_NULL) UUID submissionId,
        @JsonInclude(JsonInclude.Include.NON_NULL) UUID editionId,
        Named member,
        RoundOf round,
        ThemeOf theme,
        EntryKind entryKind,
        MentionField field,
        int start,
        int end,
        String text,
        String sentence,
        int sentenceStart,
        UUID programId,
        String programName,
        ProgramKind kind,
        MentionState state,
        int version,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Choice> choices) {}
