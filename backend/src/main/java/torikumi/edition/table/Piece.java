package torikumi.edition.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import torikumi.edition.table.Lines.Line;
import torikumi.edition.table.Runs.Run;
import torikumi.edition.table.TableModel.MentionKind;

/** A stretch of printed text in one style. */
record Piece(String text, Style style) {

    /** How a stretch of text looks. */
    enum Style {
        PLAIN(null),
        BOLD(null),
        PROGRAM(MentionKind.SUPPORT_PROGRAM),
        INSTITUTION(MentionKind.SUPPORT_INSTITUTION);

        private final MentionKind kind;

        Style(MentionKind kind) {
            this.kind = kind;
        }

        private static Style of(MentionKind kind, Style plain) {
            return switch (kind) {
                case null -> plain;
                case SUPPORT_PROGRAM -> PROGRAM;
                case SUPPORT_INSTITUTION -> INSTITUTION;
            };
        }

        /** Names of programmes and institutions are bold as well as coloured. */
        boolean isBold() {
            return this != PLAIN;
        }
    }

    static Piece plain(String text) {
        return new Piece(text, Style.PLAIN);
    }

    static Piece bold(String text) {
        return new Piece(text, Style.BOLD);
    }

    /** Returns {@code runs} with {@code plain} for what is not coloured; every text passes through {@code printable}. */
    static List<Piece> of(List<Run> runs, Style plain, UnaryOperator<String> printable) {
        List<Piece> pieces = new ArrayList<>();
        runs.forEach(run -> pieces.add(new Piece(printable.apply(run.text()), Style.of(run.kind(), plain))));
        return pieces;
    }

    /**
     * Returns {@code lines} as one text, with a line break after those that {@code breaks} names, and with as few pieces
     * as it has changes of style.
     */
    static List<Piece> joined(List<Line> lines, Predicate<Line> breaks) {
        List<Piece> joined = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            lines.get(i).pieces().forEach(piece -> append(joined, piece));
            if (i < lines.size() - 1 && breaks.test(lines.get(i))) {
                List<Piece> next = lines.get(i + 1).pieces();
                boolean inside =
                        !joined.isEmpty() && !next.isEmpty() && joined.getLast().style == next.getFirst().style;
                append(joined, new Piece("\n", inside ? joined.getLast().style : Style.PLAIN));
            }
        }
        return joined;
    }

    private static void append(List<Piece> joined, Piece piece) {
        if (!joined.isEmpty() && joined.getLast().style == piece.style) {
            Piece last = joined.removeLast();
            joined.add(new Piece(last.text + piece.text, piece.style));
        } else {
            joined.add(piece);
        }
    }

    /** Tells the template whether it is {@code <b>}. */
    public boolean strong() {
        return style == Style.BOLD;
    }

    /** Returns the template's {@code data-kind}, or null when it is no name. */
    public String dataKind() {
        return new Run(text, style.kind).dataKind();
    }
}
