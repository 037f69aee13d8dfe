package torikumi.submission.workflow;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import torikumi.submission.Cell;

/** What somebody decides about a submission. */
public sealed interface Decision {

    /**
     * Handing in.
     *
     * @param decidedOn the day of the member's own approval; null when it is not noted
     * @param decisionNote what is noted of it; may be null
     */
    record Submit(LocalDate decidedOn, String decisionNote) implements Decision {

        /** Without a note of the member's own approval. */
        static Submit unnoted() {
            return new Submit(null, null);
        }
    }

    /** Taking back. */
    record Withdraw() implements Decision {}

    /**
     * Asking for corrections (修正依頼).
     *
     * @param reason for the whole; may be null when every cell has its own
     * @param cells the cells to correct with their reasons; empty for all of them
     * @param dueAt until when
     */
    record Return(String reason, Map<Cell, String> cells, Instant dueAt) implements Decision {}

    /** Accepting. */
    record Accept() implements Decision {}

    /** Asking for corrections of what had been accepted; as {@link Return}. */
    record Reopen(String reason, Map<Cell, String> cells, Instant dueAt) implements Decision {}

    /** Its name in the history and in paths. */
    default String verb() {
        return switch (this) {
            case Submit _ -> "submit";
            case Withdraw _ -> "withdraw";
            case Return _ -> "return";
            case Accept _ -> "accept";
            case Reopen _ -> "reopen";
        };
    }
}
