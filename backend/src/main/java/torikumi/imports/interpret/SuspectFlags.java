package torikumi.imports.interpret;

import java.util.HashMap;
import java.util.Map;
import torikumi.imports.proposal.FlagCode;
import torikumi.text.SuspectCharacters;

/** Points at characters that look like others ({@link SuspectCharacters}) in what is imported. */
final class SuspectFlags {

    private final Doubts doubts;

    SuspectFlags(Doubts doubts) {
        this.doubts = doubts;
    }

    void flag(Piece piece) {
        for (Atom atom : piece.atoms) {
            if (atom.isText() && SuspectCharacters.isSuspect(atom.codePoint())) {
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
        SuspectCharacters.meant(codePoint).ifPresent(meant -> args.put("replacement", meant));
        return args;
    }
}
