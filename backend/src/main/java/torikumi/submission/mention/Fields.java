package torikumi.submission.mention;

/**
 * The fields of an entry that mentions stand in.
 *
 * @param text always there
 * @param title may be null
 * @param heading may be null
 */
public record Fields(String text, String title, String heading) {

    /** A field's value; empty when there is none. */
    public String of(MentionField field) {
        var value =
                switch (field) {
                    case TEXT -> text;
                    case TITLE -> title;
                    case HEADING -> heading;
                };
        return value == null ? "" : value;
    }
}
