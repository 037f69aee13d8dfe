package torikumi.notification.round;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import torikumi.persistence.BaseEntity;
import torikumi.round.Round;

/** How a round speaks to its members: the particulars of its letter, and when it reminds. */
@Entity
public class RoundNotice extends BaseEntity {

    /** A week and a day before, and on the third day after. */
    private static final List<Integer> USUAL_DAYS = List.of(-7, -1, 3);

    private static final int USUAL_HOUR = 9;

    public UUID roundId;
    public String documentNumber = "";
    public String sender = "";
    public LocalDate datedOn;
    /** Whether opening the round tells its members. */
    public boolean announceOpening = true;

    /** Days from the due day, negative before it, ascending. */
    @JdbcTypeCode(SqlTypes.JSON)
    public List<Integer> reminderDays = USUAL_DAYS;

    /** Hour of the day in Japan. */
    public int reminderHour = USUAL_HOUR;

    /** Moments before this are not caught up: the plan was another then. */
    public Instant remindersSince;

    /** From when on reminders count of something that began then. */
    public Instant remindersSince(Instant began) {
        return remindersSince != null && remindersSince.isAfter(began) ? remindersSince : began;
    }

    /** A round's own; until it has one, what the council's last round had, but for number and date. */
    public static RoundNotice of(Round round) {
        return stored(round.id).orElseGet(() -> asBefore(round));
    }

    static Optional<RoundNotice> stored(UUID roundId) {
        return find("roundId", roundId).firstResultOptional();
    }

    /** As it is shown: 0 until it is stored for the first time. */
    int shownCount() {
        return version == null ? 0 : version + 1;
    }

    private static RoundNotice asBefore(Round round) {
        var made = new RoundNotice();
        made.roundId = round.id;
        RoundNotice.<RoundNotice>find(
                        "select n from RoundNotice n join Round r on r.id = n.roundId where r.councilId = ?1"
                                + " order by r.fiscalYear desc, r.id desc",
                        round.councilId)
                .firstResultOptional()
                .ifPresent(before -> {
                    made.sender = before.sender;
                    made.announceOpening = before.announceOpening;
                    made.reminderDays = List.copyOf(before.reminderDays);
                    made.reminderHour = before.reminderHour;
                });
        return made;
    }
}
