package torikumi.submission;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import torikumi.round.RoundState;

/**
 * Every rule of when something may be done to a submission (DESIGN.md section 4). Each method gives what stands in the
 * way, nothing when it is allowed; rights come first, since who may never do it needs no other reason.
 *
 * <p>The due time and the closing of the round bind members. The secretariat is bound by the state alone: what was
 * handed in is frozen for it too, until it is withdrawn, returned or reopened.
 */
public final class SubmissionRules {

    private static final List<Block> FORBIDDEN = List.of(Block.of("forbidden"));

    private SubmissionRules() {}

    /** Writing entries as the member. */
    public static List<Block> edit(Part part, Standing standing, Instant now) {
        return standing.editor() ? bindingMembers(part, part.submission().getState(), now) : FORBIDDEN;
    }

    /** Writing entries on the member's behalf: somebody without the seat says first why. */
    public static List<Block> editOnBehalf(Part part, Standing standing) {
        var blocks = explainOnBehalf(part, standing);
        return blocks.isEmpty() && !standing.editor() && part.submission().getOnBehalfReason() == null
                ? List.of(Block.of("on_behalf_unexplained"))
                : blocks;
    }

    /** Saying why one writes on the member's behalf. */
    public static List<Block> explainOnBehalf(Part part, Standing standing) {
        return standing.secretariat() ? frozen(part.submission().getState()) : FORBIDDEN;
    }

    /** Beginning a talk about a cell or an entry. */
    public static List<Block> comment(Standing standing) {
        return standing.secretariat() ? List.of() : FORBIDDEN;
    }

    /** Correcting slips in what was handed in; what the member is writing is the member's to correct. */
    public static List<Block> correct(Part part, Standing standing) {
        if (!standing.secretariat()) {
            return FORBIDDEN;
        }
        return part.submission().getState().allows(Step.CORRECT) ? List.of() : List.of(Block.of("still_written"));
    }

    /** Writing in one cell, in whichever way the caller can. */
    public static List<Block> write(Part part, Cell cell, Standing standing, Instant now) {
        if (standing.secretariat()) {
            return editOnBehalf(part, standing);
        }
        var blocks = edit(part, standing, now);
        if (!blocks.isEmpty()) {
            return blocks;
        }
        var submission = part.submission();
        var open =
                submission.getState() != SubmissionState.RETURNED || submission.isReturnedWhole() || cell.isReturned();
        return open ? List.of() : List.of(Block.of("cell_not_returned", cell));
    }

    /**
     * Deciding what the words of a cell name. Marks are not what the member wrote: the secretariat sets them at any time
     * and without a reason, also on what was accepted.
     */
    public static List<Block> mark(Part part, Cell cell, Standing standing, Instant now) {
        return standing.secretariat() ? List.of() : write(part, cell, standing, now);
    }

    /**
     * Handing in.
     *
     * @param empty whether no cell has an entry or a declaration
     * @param wroteLast whether the caller wrote last and the round wants another pair of eyes
     */
    public static List<Block> submit(Part part, Standing standing, boolean empty, boolean wroteLast, Instant now) {
        var blocks =
                new ArrayList<>(asSubmitter(part, standing, part.submission().getState(), now));
        if (blocks.isEmpty() && part.submission().notParticipating) {
            blocks.add(Block.of("not_participating"));
        }
        if (blocks.isEmpty() && empty) {
            blocks.add(Block.of("nothing_entered"));
        }
        if (blocks.isEmpty() && wroteLast && !standing.secretariat()) {
            blocks.add(Block.of("last_editor_submits"));
        }
        return blocks;
    }

    /** Taking back: refused where the member could not hand in again afterwards. */
    public static List<Block> withdraw(Part part, Standing standing, Instant now) {
        var submission = part.submission();
        if (!standing.secretariat() && !standing.submitter()) {
            return notSubmitter(standing);
        }
        if (submission.getState() != SubmissionState.SUBMITTED) {
            return notSubmitted(submission);
        }
        return standing.secretariat() ? List.of() : bindingMembers(part, submission.getStateBeforeSubmit(), now);
    }

    /** Asking for corrections. */
    public static List<Block> sendBack(Part part, Standing standing) {
        return review(part, standing, Step.RETURN);
    }

    /** Accepting. */
    public static List<Block> accept(Part part, Standing standing) {
        return review(part, standing, Step.ACCEPT);
    }

    /** Asking for corrections of what had been accepted. */
    public static List<Block> reopen(Part part, Standing standing) {
        if (!standing.secretariat()) {
            return FORBIDDEN;
        }
        return part.submission().getState().allows(Step.REOPEN) ? List.of() : List.of(Block.of("not_accepted"));
    }

    /** Giving the member a due time of its own. */
    public static List<Block> extend(Part part, Standing standing) {
        if (!standing.secretariat()) {
            return FORBIDDEN;
        }
        return switch (part.submission().getState()) {
            case ACCEPTED -> List.of(Block.of("accepted"));
            case SUBMITTED, RETURNED -> List.of();
            case DRAFT ->
                part.round().getState() == RoundState.OPEN
                        ? List.of()
                        : List.of(Block.of("extension_needs_open_round"));
        };
    }

    private static List<Block> review(Part part, Standing standing, Step step) {
        if (!standing.secretariat()) {
            return FORBIDDEN;
        }
        return part.submission().getState().allows(step) ? List.of() : notSubmitted(part.submission());
    }

    private static List<Block> asSubmitter(Part part, Standing standing, SubmissionState state, Instant now) {
        if (standing.secretariat()) {
            return frozen(state);
        }
        return standing.submitter() ? bindingMembers(part, state, now) : notSubmitter(standing);
    }

    private static List<Block> notSubmitter(Standing standing) {
        return standing.editor() ? List.of(Block.of("approver_submits")) : FORBIDDEN;
    }

    private static List<Block> bindingMembers(Part part, SubmissionState state, Instant now) {
        var blocks = new ArrayList<>(frozen(state));
        if (blocks.isEmpty() && state == SubmissionState.DRAFT && part.round().getState() != RoundState.OPEN) {
            blocks.add(Block.of("round_closed"));
        }
        if (blocks.isEmpty() && part.isPastDue(now)) {
            blocks.add(new Block("past_due", null, part.dueAt(), null));
        }
        return blocks;
    }

    private static List<Block> frozen(SubmissionState state) {
        return switch (state) {
            case DRAFT, RETURNED -> List.of();
            case SUBMITTED -> List.of(Block.of("submitted"));
            case ACCEPTED -> List.of(Block.of("accepted"));
        };
    }

    private static List<Block> notSubmitted(Submission submission) {
        return List.of(Block.of(submission.getState() == SubmissionState.ACCEPTED ? "accepted" : "not_submitted"));
    }
}
