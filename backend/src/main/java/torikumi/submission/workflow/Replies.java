package torikumi.submission.workflow;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import torikumi.http.Problem;
import torikumi.submission.Cell;
import torikumi.submission.EntryKind;
import torikumi.submission.Part;
import torikumi.submission.Submission;
import torikumi.submission.SubmissionState;
import torikumi.submission.version.SubmissionVersion;
import torikumi.text.TextRules;

/** A member's answers to what corrections were asked for: to the whole, or beside a cell. */
final class Replies {

    private Replies() {}

    /**
     * An answer that was handed in.
     *
     * @param theme the cell's theme; null for the whole
     */
    @Schema(name = "Reply")
    public record Reply(
            @Schema(nullable = true) Integer theme,
            @Schema(nullable = true) EntryKind kind,
            String reply) {}

    /**
     * Answers go with corrections only.
     *
     * @throws Problem 409 when none are asked for
     */
    static void refuseUnasked(Part part) {
        if (part.submission().getState() != SubmissionState.RETURNED) {
            throw Problem.conflict("nothing_to_answer");
        }
    }

    /** As it is kept: nothing but blanks is no answer. */
    static String stored(String reply) {
        return reply.isBlank() ? null : TextRules.withLineFeeds(reply);
    }

    /** What a version keeps; null without any answer. */
    static SubmissionVersion.Replies of(Submission submission, List<Cell> cells) {
        var answered = cells.stream()
                .filter(cell -> cell.getReply() != null)
                .collect(Collectors.toMap(Cell::key, Cell::getReply));
        return answered.isEmpty() && submission.getReply() == null
                ? null
                : new SubmissionVersion.Replies(submission.getReply(), answered);
    }

    /** As the API shows them: the whole's first, then in the order of the table. */
    static List<Reply> views(SubmissionVersion.Replies replies) {
        if (replies == null) {
            return List.of();
        }
        var whole = replies.whole() == null ? Stream.<Reply>of() : Stream.of(new Reply(null, null, replies.whole()));
        var cells = replies.cells().entrySet().stream()
                .map(one -> {
                    var place = one.getKey().split("/");
                    return new Reply(Integer.valueOf(place[0]), EntryKind.valueOf(place[1]), one.getValue());
                })
                .sorted(Comparator.comparing(Reply::theme).thenComparing(Reply::kind));
        return Stream.concat(whole, cells).toList();
    }
}
