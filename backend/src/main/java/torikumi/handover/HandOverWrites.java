package torikumi.handover;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import torikumi.text.PlainText;

/** What hand-overs are asked with. */
final class HandOverWrites {

    static final int NOTE_MAX = 2000;

    private HandOverWrites() {}

    /**
     * A hand-over as it is sent. A theme, a department or both; a colleague of the seat, or the name of somebody without
     * an account.
     *
     * @param theme the theme's number in the round
     * @param department as entries spell it
     * @param membershipId the colleague; null keeps the one who was asked before
     * @param assigneeName the name, for somebody without an account
     * @param dueOn until which day
     */
    @Schema(name = "HandOverWrite")
    @JsonIgnoreProperties({
        "id",
        "submission_id",
        "round_name",
        "member_name",
        "assignee_has_account",
        "mine",
        "answerable",
        "state",
        "answer_note",
        "answered_at",
        "answered_by_name",
        "asked_at",
        "asked_by_name",
        "version"
    })
    public record Write(
            @Schema(nullable = true) Integer theme,
            @Schema(nullable = true) @PlainText(max = 200) String department,
            @Schema(nullable = true) UUID membershipId,
            @Schema(nullable = true) @PlainText(max = 200) String assigneeName,
            @Schema(nullable = true) LocalDate dueOn,

            @Schema(nullable = true) @PlainText(max = NOTE_MAX, multiline = true)
            String note) {}

    /**
     * An answer.
     *
     * @param state {@code ANSWERED}, {@code NOT_CONCERNED}, or {@code ASKED} to take an answer back
     */
    @Schema(name = "HandOverAnswer")
    public record Answer(
            @NotNull HandOverState state,

            @Schema(nullable = true) @PlainText(max = NOTE_MAX, multiline = true)
            String note) {}
}
