package torikumi.submission.behalf;

/** How a member's words reached the secretariat. */
public enum Channel {
    MAIL,
    PHONE,
    PAPER,
    OTHER
}
