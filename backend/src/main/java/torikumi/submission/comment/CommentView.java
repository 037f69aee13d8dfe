package torikumi.submission.comment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import torikumi.submission.EntryKind;

/**
 * A comment as the API shows it.
 *
 * @param theme the theme's number in the round
 * @param entryId null when it is about the whole cell
 * @param entryGone whether that entry was deleted since
 * @param audience members are shown those to them alone
 * @param answers in the order in which they were given
 */
@Schema(name = "Comment")
public record CommentView(
        UUID id,
        UUID submissionId,
        int theme,
        EntryKind kind,
        @Schema(nullable = true) UUID entryId,
        boolean entryGone,
        Audience audience,
        String text,
        Instant madeAt,
        String madeByName,
        List<Answer> answers,
        boolean resolved,
        @Schema(nullable = true) Instant resolvedAt,
        @Schema(nullable = true) String resolvedByName,
        int version) {

    /**
     * An answer.
     *
     * @param fromSecretariat whether the secretariat gave it
     */
    @Schema(name = "CommentAnswer")
    public record Answer(UUID id, String text, boolean fromSecretariat, Instant madeAt, String madeByName) {

        static Answer of(CommentAnswer answer) {
            return new Answer(answer.id, answer.text, answer.fromSecretariat, answer.madeAt, answer.madeByName);
        }
    }

    static CommentView of(CommentRow row, List<CommentAnswer> answers) {
        var comment = row.comment();
        return new CommentView(
                comment.id,
                comment.submissionId,
                row.theme(),
                row.kind(),
                comment.entryId,
                row.entryGone(),
                comment.audience,
                comment.text,
                comment.madeAt,
                comment.madeByName,
                answers.stream().map(Answer::of).toList(),
                comment.isResolved(),
                comment.getResolvedAt(),
                comment.getResolvedByName(),
                comment.shownVersion());
    }
}
