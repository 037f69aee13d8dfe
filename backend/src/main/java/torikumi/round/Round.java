package torikumi.round;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import torikumi.council.ColorMode;
import torikumi.http.Problem;
import torikumi.http.TimeSource;
import torikumi.persistence.BaseEntity;
import torikumi.text.EraDates;

/** One collection of a council, with the wordings it is printed with. */
@Entity
public class Round extends BaseEntity {

    public UUID councilId;
    public int fiscalYear;
    public String name;
    public LocalDate periodFrom;
    public LocalDate periodTo;
    public String periodText = "";
    public String instructions = "";
    public LocalDate dueOn;
    public LocalDate asOf;
    public String title;
    public String caption = "";
    public String legend = "";
    public String themeHeading;
    public String measureHeading;
    public String memberHeading;
    public String initiativeLabel;
    public String challengeLabel;
    public String initiativeNothingText;
    public String challengeNothingText;
    public String absentWording;

    @Enumerated(EnumType.STRING)
    public ColorMode colorMode = ColorMode.ALL;

    /** Whether editors hand in, or approvers alone. */
    public boolean editorsMaySubmit = true;
    /** Four eyes: whether whoever wrote last in a part may hand it in. */
    public boolean lastEditorMaySubmit = true;

    @Enumerated(EnumType.STRING)
    public DraftReaders draftReaders = DraftReaders.MEMBERS;

    @Enumerated(EnumType.STRING)
    private RoundState state = RoundState.PREPARING;

    private Instant openedAt;
    private Instant closedAt;
    private Instant publishedAt;

    /** By id, in any state; 404 when there is none. */
    public static Round byId(UUID id) {
        return Round.<Round>findByIdOptional(id).orElseThrow(Problem::notFound);
    }

    public RoundState getState() {
        return state;
    }

    public Instant getOpenedAt() {
        return openedAt;
    }

    public Instant getClosedAt() {
        return closedAt;
    }

    public Instant getPublishedAt() {
        return publishedAt;
    }

    /**
     * Moves the round on.
     *
     * @throws Problem 409 when the step is not possible from the present state
     */
    public void move(RoundStep step, Instant now) {
        state = state.after(step).orElseThrow(() -> RoundActions.refused(step));
        switch (step) {
            case OPEN -> openedAt = now;
            case CLOSE -> closedAt = now;
            case REOPEN -> closedAt = null;
            case PUBLISH -> publishedAt = publishedAt == null ? now : publishedAt;
        }
    }

    /** The last moment of the due day in Japan: it binds members, never the secretariat. */
    public Instant dueAt() {
        return dueOn.atTime(LocalTime.of(23, 59, 59)).atZone(TimeSource.ZONE).toInstant();
    }

    /** The fiscal year as it is printed: 令和7年度. */
    public String fiscalYearText() {
        return EraDates.fiscalYear(fiscalYear);
    }
}
