package torikumi.finding;

/** Where a finding stands. */
public enum FindingState {
    /** Nobody has decided yet. */
    OPEN("gone_at is null and accepted_at is null"),
    /** The text is not there any more, or the check finds nothing wrong with it. */
    FIXED("gone_at is not null"),
    /** It may stay as it is. */
    ACCEPTED("gone_at is null and accepted_at is not null");

    private final String condition;

    FindingState(String condition) {
        this.condition = condition;
    }

    /** The same in SQL. */
    String condition() {
        return condition;
    }
}
