package torikumi.forms.sheet;

import java.util.UUID;
import java.util.regex.Pattern;
import torikumi.submission.EntryKind;

/**
 * 整理番号, the short name of a row that everybody sees: {@code 1①-03-K7QM5}. Theme, kind and place are for people; the
 * last group is made from the entry's id and ends in a check character. Rows for additions read {@code 1①-新}, the row
 * that declares 記入なし {@code 1①-無}, or {@code 1①-無済} when it was declared already.
 *
 * @param theme null when not even that can be read
 * @param position the entry's place in its cell when the form was made; null for other rows
 * @param code of the entry; null when it cannot be trusted
 * @param piece which piece of a text that is too long for one cell; 1 for the first
 */
public record RowKey(Type type, Integer theme, EntryKind kind, Integer position, String code, int piece) {

    /** What a row is for. */
    public enum Type {
        ENTRY,
        ADDITION,
        /** The declaration that there is nothing, as it stood when the form was made: not declared. */
        UNDECLARED,
        DECLARED,
        UNREADABLE
    }

    private static final int CODE = 4;
    private static final Pattern ENTRY =
            Pattern.compile("([0-9]{1,4})([①②])-?([0-9]{1,4})-?([0-9A-Z]{4})([0-9A-Z])(?:/([0-9]{1,3}))?");
    private static final Pattern OTHER = Pattern.compile("([0-9]{1,4})([①②])-?(新|無済|無)");
    private static final Pattern PLACE = Pattern.compile("([0-9]{1,4})([①②])(?:-?([0-9]{1,4})-)?.*");

    /** An entry's. */
    public static RowKey of(int theme, EntryKind kind, int position, UUID entryId) {
        return new RowKey(Type.ENTRY, theme, kind, position, code(entryId), 1);
    }

    /** Another row's. */
    public static RowKey of(Type type, int theme, EntryKind kind) {
        return new RowKey(type, theme, kind, null, null, 1);
    }

    /** The part of the key that tells entries of a submission apart. */
    public static String code(UUID entryId) {
        return Base32.of(entryId, CODE);
    }

    /** Reads what stands in a form, perhaps typed by hand. */
    public static RowKey read(String typed) {
        var text = Base32.folded(typed);
        var entry = ENTRY.matcher(text);
        if (entry.matches()) {
            var theme = Integer.valueOf(entry.group(1));
            var kind = kind(entry.group(2));
            var position = Integer.valueOf(entry.group(3));
            var code = Base32.corrected(entry.group(4));
            var whole = digits(theme, kind, position) + code;
            var right = Base32.isDigits(whole)
                    && Base32.check(whole) == Base32.corrected(entry.group(5)).charAt(0);
            var piece = entry.group(6) == null ? 1 : Integer.parseInt(entry.group(6));
            return new RowKey(right ? Type.ENTRY : Type.UNREADABLE, theme, kind, position, right ? code : null, piece);
        }
        var other = OTHER.matcher(text);
        if (other.matches()) {
            var type =
                    switch (other.group(3)) {
                        case "新" -> Type.ADDITION;
                        case "無" -> Type.UNDECLARED;
                        default -> Type.DECLARED;
                    };
            return of(type, Integer.parseInt(other.group(1)), kind(other.group(2)));
        }
        var place = PLACE.matcher(text);
        if (place.matches()) {
            var position = place.group(3) == null ? null : Integer.valueOf(place.group(3));
            return new RowKey(
                    Type.UNREADABLE, Integer.valueOf(place.group(1)), kind(place.group(2)), position, null, 1);
        }
        return new RowKey(Type.UNREADABLE, null, null, null, null, 1);
    }

    /** Whether the row declares, or could declare, that there is nothing. */
    public boolean isDeclaration() {
        return type == Type.DECLARED || type == Type.UNDECLARED;
    }

    /** As it is printed. */
    public String text() {
        var cell = theme + kind.sign() + "-";
        return switch (type) {
            case ENTRY -> {
                var further = piece == 1 ? "" : "/" + piece;
                yield "%s%02d-%s%s%s"
                        .formatted(cell, position, code, Base32.check(digits(theme, kind, position) + code), further);
            }
            case ADDITION -> cell + "新";
            case UNDECLARED -> cell + "無";
            case DECLARED -> cell + "無済";
            case UNREADABLE -> "";
        };
    }

    /** The key of a further piece of the same entry. */
    RowKey piece(int number) {
        return new RowKey(type, theme, kind, position, code, number);
    }

    private static String digits(int theme, EntryKind kind, int position) {
        return "%d%d%02d".formatted(theme, kind == EntryKind.INITIATIVE ? 1 : 2, position);
    }

    private static EntryKind kind(String mark) {
        return mark.equals(EntryKind.INITIATIVE.sign()) ? EntryKind.INITIATIVE : EntryKind.CHALLENGE;
    }
}
