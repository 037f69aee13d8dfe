package torikumi.submission.figure;

/** Finds brackets of both widths. */
final class Brackets {

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
}
