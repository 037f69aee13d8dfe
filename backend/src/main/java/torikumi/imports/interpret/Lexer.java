package torikumi.imports.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import torikumi.imports.proposal.Use;
import torikumi.imports.source.SourceCell;

/**
 * Takes a cell apart: tags go, what they mean for lines and runs stays, entities become characters. Only known tags are
 * tags; anything else in angle brackets is text. Paints everything but text as markup; text stays unplaced.
 */
final class Lexer {

    private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9]*)(?:\\s[^<>]*)?/?>|<!--[^<>]*-->");
    private static final Pattern ENTITY =
            Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|(amp|lt|gt|quot|apos|nbsp));");
    private static final Set<String> BOLD = Set.of("b", "strong");
    private static final Set<String> INLINE = Set.of(
            "span", "font", "i", "em", "u", "s", "small", "sub", "sup", "mark", "ins", "wbr", "ruby", "rb", "rp");
    private static final Set<String> BLOCK = Set.of(
            "p",
            "div",
            "ul",
            "ol",
            "dl",
            "dt",
            "dd",
            "table",
            "thead",
            "tbody",
            "tr",
            "td",
            "th",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "blockquote",
            "section",
            "hr");

    private final String source;
    private final Painter painter;
    private List<Atom> atoms = new ArrayList<>();
    private int runs;
    private int run;
    private int boldDepth;
    private int linkDepth;
    private boolean tagBefore;

    Lexer(String source, Painter painter) {
        this.source = source;
        this.painter = painter;
    }

    /** Reads one cell. Control characters stay unplaced and are no part of the answer. */
    CellText read(SourceCell cell) {
        atoms = new ArrayList<>();
        runs = run = boldDepth = linkDepth = 0;
        tagBefore = false;
        int at = cell.start();
        int end = cell.end();
        painter.paint(at, end, Use.MARKUP);
        if (cell.quoted()) {
            at++;
            end--;
        }
        Matcher tag = TAG.matcher(source).region(at, end);
        Matcher entity = ENTITY.matcher(source).region(at, end);
        while (at < end) {
            char c = source.charAt(at);
            int next = at;
            if (c == '<') {
                next = tag(tag.region(at, end), at);
            } else if (c == '&') {
                next = entity(entity.region(at, end), at);
            } else if (c == '"' && cell.quoted()) {
                next = add(at, at + 2, '"', Atom.Type.TEXT);
            }
            at = next > at ? next : character(at, c);
        }
        return CellText.of(cell, atoms);
    }

    private int character(int at, char c) {
        if (c == '\n' || c == '\r' || c == '\u000B' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029') {
            return add(at, at + 1, '\n', Atom.Type.SOFT);
        }
        if (Character.isSpaceChar(c)) {
            return add(at, at + 1, c, Atom.Type.SPACE);
        }
        if (Character.isISOControl(c)) {
            painter.paint(at, at + 1, Use.UNPLACED);
            return at + 1;
        }
        return add(at, at + 1, c, Atom.Type.TEXT);
    }

    private int tag(Matcher matcher, int at) {
        if (!matcher.lookingAt()) {
            return at;
        }
        if (matcher.group(2) == null) {
            return matcher.end();
        }
        String name = matcher.group(2).toLowerCase(Locale.ROOT);
        boolean closing = !matcher.group(1).isEmpty();
        if (BOLD.contains(name)) {
            boldDepth = Math.max(0, boldDepth + (closing ? -1 : 1));
            inline();
        } else if (name.equals("a")) {
            linkDepth = Math.max(0, linkDepth + (closing ? -1 : 1));
            inline();
        } else if (INLINE.contains(name)) {
            tagBefore = true;
        } else if (name.equals("br")) {
            return add(at, matcher.end(), '\n', Atom.Type.SOFT);
        } else if (name.equals("li")) {
            return add(at, matcher.end(), '\n', closing ? Atom.Type.HARD : Atom.Type.ITEM);
        } else if (BLOCK.contains(name)) {
            return add(at, matcher.end(), '\n', Atom.Type.HARD);
        } else {
            return at;
        }
        return matcher.end();
    }

    private void inline() {
        tagBefore = true;
        if (boldDepth + linkDepth == 0) {
            run = 0;
        } else if (run == 0) {
            run = ++runs;
        }
    }

    private int entity(Matcher matcher, int at) {
        if (!matcher.lookingAt()) {
            return at;
        }
        int codePoint = codePoint(matcher);
        if (!Character.isValidCodePoint(codePoint)
                || codePoint <= Character.MAX_VALUE && Character.isSurrogate((char) codePoint)
                || Character.isISOControl(codePoint)) {
            return at;
        }
        return add(at, matcher.end(), codePoint, Character.isSpaceChar(codePoint) ? Atom.Type.SPACE : Atom.Type.TEXT);
    }

    private static int codePoint(Matcher matcher) {
        if (matcher.group(1) != null) {
            return Integer.parseInt(matcher.group(1));
        }
        if (matcher.group(2) != null) {
            return Integer.parseInt(matcher.group(2), 16);
        }
        return switch (matcher.group(3)) {
            case "amp" -> '&';
            case "lt" -> '<';
            case "gt" -> '>';
            case "quot" -> '"';
            case "apos" -> '\'';
            default -> ' ';
        };
    }

    private int add(int start, int end, int codePoint, Atom.Type type) {
        atoms.add(new Atom(start, end, codePoint, type, run, linkDepth > 0, tagBefore));
        tagBefore = false;
        if (type == Atom.Type.TEXT) {
            painter.paint(start, end, Use.UNPLACED);
        }
        return end;
    }
}
