package torikumi.account;

/** Why the identity provider did not do what was wanted; each code has its sentence. */
enum Failure {
    /** It does not answer, or not to us. */
    UNAVAILABLE("accounts_unavailable", false),
    /** It could not send the mail. */
    MAIL("accounts_mail_failed", false),
    /** It does not take the address or the name. */
    REFUSED("accounts_refused", true),
    /** The account was closed by somebody else than us. */
    DISABLED("account_closed", true);

    /** About a day and a half of tries, at last one an hour. */
    static final int MOST_ATTEMPTS = 40;

    private final String code;
    private final boolean last;

    Failure(String code, boolean last) {
        this.code = code;
        this.last = last;
    }

    String code() {
        return code;
    }

    /** Whether trying again without a change is of no use. */
    boolean isFinal() {
        return last;
    }
}
