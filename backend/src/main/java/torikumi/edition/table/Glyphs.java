package torikumi.edition.table;

import java.text.Normalizer;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import torikumi.edition.table.TableModel.Cell;
import torikumi.edition.table.TableModel.Entry;
import torikumi.edition.table.TableModel.Member;

/**
 * What the bundled fonts can print. A character without a glyph must not vanish from an official document: it is
 * printed 〓 (geta, the printers' mark for a missing type) and listed by name.
 */
public final class Glyphs {

    private static final String GETA = "〓";

    private Glyphs() {}

    /** Returns the code points of every printed text of {@code model} that no bundled font has. */
    public static Set<Integer> missing(TableModel model) {
        Set<Integer> missing = new TreeSet<>();
        texts(model).forEach(text -> prepared(text)
                .codePoints()
                .filter(c -> c != '\n' && !PrintFonts.covers(c))
                .forEach(missing::add));
        return missing;
    }

    /**
     * Returns {@code text} as the PDF prints it: marks composed with their letter where Unicode has the letter,
     * invisible characters left out, tabs as one wide space, characters without a glyph as 〓.
     */
    public static String printable(String text) {
        String prepared = prepared(text);
        if (prepared.codePoints().allMatch(c -> c == '\n' || PrintFonts.covers(c))) {
            return prepared;
        }
        StringBuilder printed = new StringBuilder(prepared.length());
        prepared.codePoints().forEach(c -> {
            if (c == '\n' || PrintFonts.covers(c)) {
                printed.appendCodePoint(c);
            } else {
                printed.append(GETA);
            }
        });
        return printed.toString();
    }

    /** Returns {@code codePoint} as it is listed: U+1F44D (THUMBS UP SIGN). */
    static String notation(int codePoint) {
        String name = Character.getName(codePoint);
        return "U+%04X%s".formatted(codePoint, name == null ? "" : " (" + name + ")");
    }

    private static String prepared(String text) {
        if (text.codePoints().allMatch(c -> c == '\n' || !isSpecial(c))) {
            return text;
        }
        StringBuilder prepared = new StringBuilder(text.length());
        int[] codePoints = text.codePoints().toArray();
        for (int i = 0; i < codePoints.length; i++) {
            int c = codePoints[i];
            if (isMark(c) && !isInvisible(c) && !prepared.isEmpty()) {
                composeWithLast(prepared, c);
            } else if (c == '\t') {
                prepared.append('\u3000');
            } else if (c == '\u2011') {
                prepared.append('\u2010');
            } else if (!isInvisible(c)) {
                prepared.appendCodePoint(c);
            }
        }
        return prepared.toString();
    }

    /** Composes only a letter that has a mark: composing whole texts would rewrite 塚-like compatibility ideographs. */
    private static void composeWithLast(StringBuilder prepared, int mark) {
        int last = prepared.codePointBefore(prepared.length());
        int start = prepared.length() - Character.charCount(last);
        String pair = Character.toString(last) + Character.toString(mark);
        String composed = Character.isIdeographic(last) ? pair : Normalizer.normalize(pair, Normalizer.Form.NFC);
        prepared.replace(start, prepared.length(), composed);
    }

    private static boolean isSpecial(int c) {
        return c == '\t' || c == '\u2011' || isMark(c) || isInvisible(c);
    }

    private static boolean isMark(int c) {
        return Character.getType(c) == Character.NON_SPACING_MARK || Character.getType(c) == Character.ENCLOSING_MARK;
    }

    private static boolean isInvisible(int c) {
        return Character.getType(c) == Character.FORMAT
                || c >= 0xFE00 && c <= 0xFE0F
                || c >= 0xE0100 && c <= 0xE01EF
                || c == 0x2028
                || c == 0x2029;
    }

    private static Stream<String> texts(TableModel model) {
        TableModel.Headings words = model.headings();
        Stream<String> head = Stream.of(
                model.title(),
                model.caption(),
                model.legend(),
                model.documentNumber(),
                model.watermark(),
                model.asOf(),
                model.edition(),
                words.theme(),
                words.measure(),
                words.member(),
                words.initiative(),
                words.challenge());
        Stream<String> themes = model.themes().stream()
                .flatMap(theme -> Stream.concat(
                        Stream.of(theme.name()), theme.measures().stream().map(TableModel.Measure::name)));
        return Stream.of(head, themes, model.members().stream().flatMap(Glyphs::texts))
                .flatMap(texts -> texts);
    }

    private static Stream<String> texts(Member member) {
        Stream<Cell> cells = Stream.concat(member.initiatives().stream(), member.challenges().stream());
        return Stream.concat(
                Stream.of(member.name(), member.categoryLabel()),
                cells.flatMap(cell -> Stream.concat(
                        Stream.of(cell.note()), cell.entries().stream().flatMap(Glyphs::texts))));
    }

    private static Stream<String> texts(Entry entry) {
        return Stream.of(entry.department(), entry.heading(), entry.title(), entry.text());
    }
}
