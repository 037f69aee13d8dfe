package torikumi.forms.sheet;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import torikumi.text.Sha256;

/**
 * Letters and digits that people do not mistake for one another (Crockford's base 32: no I, L, O, U), with a check
 * character that notices any single wrong one (Luhn's algorithm, modulo 32).
 */
final class Base32 {

    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int BASE = DIGITS.length();

    private Base32() {}

    /** A fingerprint of an id. */
    static String of(UUID id, int length) {
        var hex = Sha256.hex(id.toString().getBytes(StandardCharsets.US_ASCII));
        return of(Long.parseUnsignedLong(hex.substring(0, 16), 16) >>> 1, length);
    }

    /** The last digits of a number. */
    static String of(long number, int length) {
        var text = new char[length];
        var rest = number;
        for (var i = length - 1; i >= 0; i--) {
            text[i] = DIGITS.charAt((int) (rest % BASE));
            rest /= BASE;
        }
        return new String(text);
    }

    /** The number that digits stand for. */
    static long number(String text) {
        var number = 0L;
        for (var i = 0; i < text.length(); i++) {
            number = number * BASE + DIGITS.indexOf(text.charAt(i));
        }
        return number;
    }

    /** The check character of a text of digits. */
    static char check(String text) {
        var sum = 0;
        var twice = true;
        for (var i = text.length() - 1; i >= 0; i--) {
            var value = DIGITS.indexOf(text.charAt(i)) * (twice ? 2 : 1);
            sum += value / BASE + value % BASE;
            twice = !twice;
        }
        return DIGITS.charAt((BASE - sum % BASE) % BASE);
    }

    /** Whether every character is a digit. */
    static boolean isDigits(String text) {
        return text.chars().allMatch(c -> DIGITS.indexOf(c) >= 0);
    }

    /** What was typed, as digits: half width, upper case, look-alikes corrected. */
    static String corrected(String typed) {
        return typed.toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }

    /** Half width, upper case, one kind of hyphen, no blanks; ① and ② stay what they are. */
    static String folded(String typed) {
        var folded = new StringBuilder();
        typed.codePoints().forEach(c -> {
            var half = c >= 0xFF01 && c <= 0xFF5E ? c - 0xFEE0 : c;
            if ("‐‑‒–—―−ーｰ".indexOf(half) >= 0) {
                folded.append('-');
            } else if (!Character.isWhitespace(half) && !Character.isSpaceChar(half)) {
                folded.appendCodePoint(half);
            }
        });
        return folded.toString().toUpperCase(Locale.ROOT);
    }
}
