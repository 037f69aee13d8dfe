package torikumi.notification;

/** What became of a notification. */
public enum NotificationState {
    /** To be sent, for the first time or again. */
    WAITING,
    SENT,
    /** Tried for long, or refused for good: somebody has to look. */
    GIVEN_UP,
    /** What it would have told was no longer so when its turn came. */
    NOT_NEEDED
}
