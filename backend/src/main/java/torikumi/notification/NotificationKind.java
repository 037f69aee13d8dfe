package torikumi.notification;

import static torikumi.notification.Placeholder.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a notice tells of. Each has a wording in both languages, which a council may replace by its own. */
public enum NotificationKind {
    /** A person was given a role; carries the letters of the round that is on. */
    WELCOME(false, FIRST_STEP, DUE, DAYS_LEFT),
    /** A person, or everybody of a round, is asked to take part; carries the round's letters. */
    INVITATION(false, DUE, DAYS_LEFT, PERIOD, DOCUMENT_NUMBER, SENDER, DATED, INSTRUCTIONS),
    /** The round takes answers now; carries the round's letters. */
    OPENING(false, DUE, DAYS_LEFT, PERIOD, DOCUMENT_NUMBER, SENDER, DATED, INSTRUCTIONS),
    /** There is still something to do, and the due day is near or past. */
    REMINDER(false, DUE, DAYS_LEFT, OPEN_CELLS, REASON),
    /** What was handed in, when and by whom; carries it as a PDF. */
    RECEIPT(false, NUMBER, AT, BY, ON_BEHALF, FILLED, NOTHING, EMPTY),
    /** For the secretariat: something waits to be looked at. */
    SUBMITTED(true, NUMBER, AT, BY, ON_BEHALF),
    /** Corrections are asked for. */
    RETURNED(true, DUE, DAYS_LEFT, REASON, OPEN_CELLS),
    /** The secretariat has accepted the part. */
    ACCEPTED(true, NUMBER),
    /** The part has another due time. */
    EXTENDED(true, DUE, DAYS_LEFT, REASON),
    /** The secretariat asks or says something about a part. */
    COMMENTED(true, CELL, TEXT, BY),
    /** For the secretariat: a member says something about its part. */
    ANSWERED(true, CELL, TEXT, BY),
    /** The secretariat corrected slips (事務局修正), to be looked at afterwards. */
    CORRECTED(true, COUNT, REASON, BY),
    /** For the secretariat: a member does not agree with a correction. */
    OBJECTED(true, CELL, TEXT, BY),
    /** Everybody looks at the 案 for the last time. */
    LAST_CHECK(false, EDITION, CHECK_DUE, TEXT),
    /** The last check waits for an answer, and its last day is near. */
    LAST_CHECK_REMINDER(false, EDITION, CHECK_DUE, DAYS_LEFT, TEXT),
    /** An edition is public. */
    PUBLISHED(true, EDITION);

    private static final Set<Placeholder> COMMON = EnumSet.of(TO, COUNCIL, CONTACT, ROUND, MEMBER, LINK);

    private final boolean digestible;
    private final Set<Placeholder> own;

    NotificationKind(boolean digestible, Placeholder... own) {
        this.digestible = digestible;
        this.own = Set.of(own);
    }

    /** Whether it can wait for the daily digest of somebody who prefers one. */
    public boolean isDigestible() {
        return digestible;
    }

    /** Whether the round's letters are attached. */
    public boolean carriesLetters() {
        return this == WELCOME || this == INVITATION || this == OPENING;
    }

    /** What its wording may contain, in the order of the screen. */
    public List<Placeholder> placeholders() {
        return EnumSet.allOf(Placeholder.class).stream()
                .filter(placeholder -> COMMON.contains(placeholder) || own.contains(placeholder))
                .toList();
    }

    /** Its name in resources: {@code last_check}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
