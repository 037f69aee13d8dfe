package torikumi.forms.sheet;

/**
 * Why a file cannot be read as the form. Thrown while reading, worded by whoever received the file.
 */
public final class Refusal extends Exception {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient Object[] args;

    Refusal(String code, Object... args) {
        super(code, null, false, false);
        this.code = code;
        this.args = args;
    }

    /** Key of its sentence. */
    public String code() {
        return code;
    }

    /** The sentence's details. */
    public Object[] args() {
        return args;
    }
}
