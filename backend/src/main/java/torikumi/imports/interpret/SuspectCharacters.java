package torikumi.imports.interpret;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import torikumi.imports.proposal.FlagCode;

/**
 * Points at characters that look like others: radicals for ideographs (⽤ for 用), private and replacement characters,
 * invisible ones, loose voice marks. They are offered for replacement, never changed.
 */
final class SuspectCharacters {

    private final Doubts doubts;

    SuspectCharacters(Doubts doubts) {
        this.doubts = doubts;
    }

    void flag(Piece piece) {
        for (Atom atom : piece.atoms) {
            if (atom.isText() && isSuspect(atom.codePoint())) {
                Map<String, String> args = describe(atom.codePoint());
                args.put("offset", String.valueOf(atom.start()));
                doubts.onPiece(FlagCode.SUSPECT_CHARACTER, piece, piece.placeOf(atom.start()), args);
            }
        }
    }

    /** Returns the character, its code, and what probably was meant where that is known. */
    static Map<String, String> describe(int codePoint) {
        Map<String, String> args = new HashMap<>();
        String character = Character.toString(codePoint);
        args.put("character", character);
        args.put("code_point", "U+%04X".formatted(codePoint));
        String meant = Normalizer.normalize(character, Normalizer.Form.NFKC);
        if (isRadical(codePoint) && !meant.equals(character)) {
            args.put("replacement", meant);
        }
        return args;
    }

    private static boolean isRadical(int c) {
        return c >= 0x2E80 && c <= 0x2FDF;
    }

    private static boolean isSuspect(int c) {
        return isRadical(c)
                || c >= 0xE000 && c <= 0xF8FF
                || c == 0xFFFD
                || c == 0x3099
                || c == 0x309A
                || Character.getType(c) == Character.FORMAT;
    }
}
