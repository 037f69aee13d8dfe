package torikumi.submission;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import torikumi.persistence.BaseEntity;

/** 欄: a member's place for one theme and kind. */
@Entity
public class Cell extends BaseEntity {

    public UUID submissionId;
    public UUID roundThemeId;
    /** The theme's number in the round. */
    public int theme;

    @Enumerated(EnumType.STRING)
    public EntryKind kind;

    private boolean nothingToReport;
    private String declaredBy;
    private String declaredByName;
    private Instant declaredAt;
    /** Whether its author says that it is done. */
    public boolean completed;

    private boolean returned;
    private String returnReason;
    /** What its author answers to the correction that is asked for; shown to the reviewer, never printed. */
    private String reply;

    /** A blank cell. */
    public static Cell of(UUID submissionId, UUID roundThemeId, int theme, EntryKind kind) {
        var cell = new Cell();
        cell.submissionId = submissionId;
        cell.roundThemeId = roundThemeId;
        cell.theme = theme;
        cell.kind = kind;
        return cell;
    }

    /** By its place in a submission. */
    public static Optional<Cell> at(UUID submissionId, int theme, EntryKind kind) {
        return find("submissionId = ?1 and theme = ?2 and kind = ?3", submissionId, theme, kind)
                .firstResultOptional();
    }

    /** A submission's cells in the table's order: theme by theme, ① before ②. */
    public static List<Cell> of(UUID submissionId) {
        return list("submissionId = ?1 order by theme, kind desc", submissionId);
    }

    /** Declares that there is nothing to report. */
    public void declareNothing(String by, String byName, Instant now) {
        nothingToReport = true;
        declaredBy = by;
        declaredByName = byName;
        declaredAt = now;
        completed = false;
    }

    /** Takes the declaration back. */
    public void clearDeclaration() {
        nothingToReport = false;
        declaredBy = null;
        declaredByName = null;
        declaredAt = null;
    }

    /** Asks for a correction here; a null reason means that the whole submission's holds. */
    public void sendBack(String reason) {
        returned = true;
        returnReason = reason;
    }

    /** No correction is asked for here any more. */
    public void settle() {
        returned = false;
        returnReason = null;
        reply = null;
    }

    /** Answers the correction that is asked for; null takes the answer back. */
    public void answer(String text) {
        reply = text;
    }

    public boolean isNothingToReport() {
        return nothingToReport;
    }

    public String getDeclaredBy() {
        return declaredBy;
    }

    public String getDeclaredByName() {
        return declaredByName;
    }

    public Instant getDeclaredAt() {
        return declaredAt;
    }

    public boolean isReturned() {
        return returned;
    }

    public String getReturnReason() {
        return returnReason;
    }

    public String getReply() {
        return reply;
    }

    /** How far it is, given how many entries it has. */
    public CellStatus status(long entries) {
        if (entries > 0) {
            return completed ? CellStatus.COMPLETED : CellStatus.IN_PROGRESS;
        }
        return nothingToReport ? CellStatus.NOTHING_TO_REPORT : CellStatus.EMPTY;
    }

    /** Its name in keys: {@code 1/INITIATIVE}. */
    public String key() {
        return theme + "/" + kind;
    }
}
