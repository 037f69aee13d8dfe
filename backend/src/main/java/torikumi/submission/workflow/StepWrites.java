package torikumi.submission.workflow;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import torikumi.submission.EntryKind;
import torikumi.text.PlainText;

/** What the steps of the workflow are asked with. */
final class StepWrites {

    static final int REASON_MAX = 2000;
    static final int DECISION_NOTE_MAX = 200;

    private StepWrites() {}

    /** A step that needs nothing said. */
    @Schema(name = "SubmissionStep")
    public record Plain() {}

    /**
     * Handing in. The member's own approval (決裁) happens elsewhere; what is noted of it is shown to the secretariat and
     * never published.
     *
     * @param decidedOn the day of that approval
     * @param decisionNote such as its file number
     */
    @Schema(name = "SubmissionSubmit")
    public record Submit(
            @Schema(nullable = true) LocalDate decidedOn,

            @Schema(nullable = true) @PlainText(max = DECISION_NOTE_MAX)
            String decisionNote) {}

    /**
     * Asking for corrections.
     *
     * @param reason for the whole; may be left out when every cell has its own
     * @param cells the only cells to correct; all of them when absent or empty
     * @param dueAt until when; the end of the seventh day from now when absent
     */
    @Schema(name = "SubmissionReturn")
    public record Return(
            @Schema(nullable = true) @PlainText(max = REASON_MAX, multiline = true)
            String reason,

            @Schema(nullable = true) List<@Valid @NotNull CellReason> cells,
            @Schema(nullable = true) OffsetDateTime dueAt) {}

    /**
     * A cell to correct.
     *
     * @param theme the theme's number in the round
     * @param reason why here; the whole's holds when absent
     */
    @Schema(name = "CellReturn")
    public record CellReason(
            @NotNull Integer theme,
            @NotNull EntryKind kind,

            @Schema(nullable = true) @PlainText(max = REASON_MAX, multiline = true)
            String reason) {}

    /**
     * What the secretariat sets on a submission.
     *
     * @param notParticipating 不参加
     * @param notParticipatingReason why; shown to the member
     * @param dueAt a due time of its own; null for the round's
     * @param dueReason why; shown to the member
     */
    @Schema(name = "SubmissionUpdate")
    @JsonIgnoreProperties({
        "id",
        "round",
        "member",
        "state",
        "return_reason",
        "reply",
        "on_behalf_reason",
        "last_version",
        "accepted_version",
        "submitted_at",
        "decided_on",
        "decision_note",
        "due_extended",
        "cells",
        "actions",
        "version"
    })
    public record Update(
            @NotNull Boolean notParticipating,

            @Schema(nullable = true) @PlainText(max = REASON_MAX, multiline = true)
            String notParticipatingReason,

            @Schema(nullable = true) OffsetDateTime dueAt,

            @Schema(nullable = true) @PlainText(max = REASON_MAX, multiline = true)
            String dueReason) {}

    /**
     * What is said of a cell; what is absent stays.
     *
     * @param nothingToReport that there is nothing to report
     * @param completed that it is done
     * @param reply what is answered to the correction that is asked for; an empty one takes the answer back
     */
    @Schema(name = "CellUpdate")
    @JsonIgnoreProperties({
        "theme",
        "kind",
        "status",
        "entry_count",
        "declared_by_name",
        "declared_at",
        "returned",
        "return_reason",
        "editable",
        "changed_since_last_version",
        "version"
    })
    public record CellUpdate(
            @Schema(nullable = true) Boolean nothingToReport,
            @Schema(nullable = true) Boolean completed,

            @Schema(nullable = true) @PlainText(max = REASON_MAX, multiline = true)
            String reply) {}

    /**
     * The member's answer to the corrections that were asked for, as a whole.
     *
     * @param reply an empty one takes the answer back
     */
    @Schema(name = "SubmissionReply")
    public record Reply(
            @NotNull @PlainText(max = REASON_MAX, multiline = true)
            String reply) {}

    /** Why everything is accepted at once. */
    @Schema(name = "AcceptAll")
    public record AcceptAll(
            @NotBlank @PlainText(max = REASON_MAX, multiline = true)
            String reason) {}
}
