package torikumi.submission.figure;

/** Finds brackets of both widths. */
final class Brackets {

    private static final String ALL = "（）()";

    private Brackets() {}

    /** Where the bracket opens that is open at a place; -1 when none opened from {@code from} on. */
    static int open(String text, int at, int from) {
        for (var i = at - 1; i >= from; i--) {
            var c = text.charAt(i);
            if (c == '（' || c == '(') {
                return i;
            }
            if (c == '）' || c == ')') {
                return -1;
            }
        }
        return -1;
    }

    /** Where the bracket that opens at a place closes; {@code end} when it does not. */
    static int close(String text, int open, int end) {
        for (var i = open; i < end; i++) {
            if (text.charAt(i) == '）' || text.charAt(i) == ')') {
                return i;
            }
        }
        return end;
    }

    /** Whether words end the brackets that a place stands in: behind a 、, with no other bracket between. */
    static boolean endWith(String text, int place, int start, int end) {
        return end < text.length()
                && ALL.indexOf(text.charAt(end)) >= 0
                && start > place
                && text.charAt(start - 1) == '、'
                && text.substring(place, start).chars().noneMatch(c -> ALL.indexOf(c) >= 0);
    }
}
