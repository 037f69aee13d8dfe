package torikumi.imports.interpret;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import torikumi.imports.proposal.Flag;
import torikumi.imports.proposal.FlagCode;
import torikumi.imports.proposal.Place;

/** Collects the flags, each with its place. */
final class Doubts {

    private final List<Flag> flags = new ArrayList<>();
    private final List<MasterData.Theme> themes;

    Doubts(List<MasterData.Theme> themes) {
        this.themes = themes;
    }

    void onBlock(FlagCode code, BlockDraft block, int line, int column, Map<String, String> args) {
        flags.add(new Flag(code, block.number, null, null, null, line, column, args));
    }

    void onTheme(FlagCode code, BlockDraft block, Integer theme, int line, int column, Map<String, String> args) {
        flags.add(new Flag(code, block.number, number(theme), null, null, line, column, args));
    }

    void onPiece(FlagCode code, Piece piece, Place place, Map<String, String> args) {
        Integer block = piece.block == null ? null : piece.block.number;
        flags.add(new Flag(code, block, number(piece.theme), piece.kind, piece.id, place.line(), place.column(), args));
    }

    void anywhere(FlagCode code, int line, int column, Map<String, String> args) {
        flags.add(new Flag(code, null, null, null, null, line, column, args));
    }

    int number(int theme) {
        return themes.get(theme).number();
    }

    private Integer number(Integer theme) {
        return theme == null ? null : themes.get(theme).number();
    }

    /** Returns the flags in the order of the table. */
    List<Flag> inOrder() {
        return flags.stream()
                .sorted(Comparator.comparingInt(Flag::line)
                        .thenComparingInt(Flag::column)
                        .thenComparing(Flag::code))
                .toList();
    }
}
