package torikumi.text.fact;

/** Digits of both widths. */
final class Digits {

    /** A digit in a regular expression. */
    static final String DIGIT = "[0-9０-９]";

    private Digits() {}

    /** The number that a few digits of either width write. */
    static int number(String digits) {
        return Integer.parseInt(narrow(digits));
    }

    /** The text with its digits and points made narrow and its thousands separators left out. */
    static String narrow(String text) {
        var narrow = new StringBuilder(text.length());
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c >= '０' && c <= '９') {
                narrow.append((char) (c - '０' + '0'));
            } else if (c == '．') {
                narrow.append('.');
            } else if (c != ',' && c != '，') {
                narrow.append(c);
            }
        }
        return narrow.toString();
    }
}
