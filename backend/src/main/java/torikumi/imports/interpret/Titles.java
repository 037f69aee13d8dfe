package torikumi.imports.interpret;

import java.util.List;
import java.util.regex.Pattern;
import torikumi.submission.entry.Marker;

/**
 * Decides which items have a title: a short noun phrase that ends the bullet's line and is followed by an explanation.
 * When in doubt there is none, and all stays text.
 */
final class Titles {

    private static final int TITLE_MAX = 60;
    private static final int RUN_MIN = 4;
    private static final Pattern SUB_ITEM = Pattern.compile("^(?:[（(]?[0-9０-９]{1,2}[)）]|[①-⑳⑴-⒇])");
    private static final String OPENING = "（(「『【［[〔";
    private static final String CLOSING = "）)」』】］]〕";

    private Titles() {}

    /** Takes the title off the item's text, if it has one. */
    static void split(EntryDraft entry) {
        if (entry.marker != Marker.ITEM) {
            return;
        }
        if (entry.split > 0 && entry.split < entry.text.size() && isPhrase(entry.text.subList(0, entry.split))) {
            take(entry, entry.split, entry.split);
            return;
        }
        int white = 0;
        while (white < entry.text.size() && !entry.text.get(white).isBlank()) {
            white++;
        }
        if (white == entry.text.size() || !isPhrase(entry.text.subList(0, white))) {
            return;
        }
        String rest = EntryDraft.out(entry.text.subList(white + 1, entry.text.size()));
        boolean ownLine = entry.text.get(white).out().equals("\n");
        if (ownLine ? !isNote(rest) : explains(rest)) {
            take(entry, white, white + 1);
        }
    }

    /** An item that is one run, and whose run the next entry takes up for its sentences, is the title of that entry. */
    static void joinAnnounced(List<EntryDraft> entries) {
        for (int i = entries.size() - 2; i >= 0; i--) {
            EntryDraft title = entries.get(i);
            EntryDraft entry = entries.get(i + 1);
            if (title.marker == Marker.ITEM
                    && title.title.isEmpty()
                    && entry.title.isEmpty()
                    && title.department == entry.department
                    && title.heading == entry.heading
                    && title.onlyRun() > 0
                    && isTakenUp(title.textSoFar(), entry.text)) {
                entry.title = List.copyOf(title.text);
                entry.marker = Marker.ITEM;
                entries.remove(i);
            }
        }
    }

    /** Tells whether {@code glyphs} may be a title. */
    static boolean isPhrase(List<Glyph> glyphs) {
        String phrase = EntryDraft.out(glyphs);
        if (phrase.isEmpty()
                || phrase.codePointCount(0, phrase.length()) > TITLE_MAX
                || phrase.chars().anyMatch(c -> c == '。' || c == '、' || c == '，' || c == '\n')) {
            return false;
        }
        char last = phrase.charAt(phrase.length() - 1);
        return !Shapes.isHiragana(last) && isBalanced(phrase);
    }

    private static boolean isTakenUp(String title, List<Glyph> text) {
        int run = text.isEmpty() ? 0 : text.getFirst().run();
        int end = 0;
        while (run > 0 && end < text.size() && text.get(end).run() == run) {
            end++;
        }
        return end >= RUN_MIN
                && end < text.size()
                && title.startsWith(EntryDraft.out(text.subList(0, end)))
                && EntryDraft.out(text.subList(end, text.size())).contains("。");
    }

    private static void take(EntryDraft entry, int titleEnd, int textStart) {
        entry.title = List.copyOf(entry.text.subList(0, titleEnd));
        entry.text.subList(0, textStart).clear();
    }

    private static boolean explains(String rest) {
        if (SUB_ITEM.matcher(rest).find()) {
            return true;
        }
        char first = rest.charAt(0);
        // a number goes on with what the phrase counts
        return rest.contains("。")
                && !Shapes.isHiragana(first)
                && !Character.isDigit(first)
                && OPENING.indexOf(first) < 0
                && first != '※'
                && first != '・';
    }

    private static boolean isNote(String rest) {
        return rest.startsWith("※") || rest.startsWith("（注") || rest.startsWith("(注") || rest.startsWith("注");
    }

    private static boolean isBalanced(String phrase) {
        int depth = 0;
        for (int i = 0; i < phrase.length(); i++) {
            char c = phrase.charAt(i);
            depth += OPENING.indexOf(c) >= 0 ? 1 : CLOSING.indexOf(c) >= 0 ? -1 : 0;
            if (depth < 0) {
                return false;
            }
        }
        return depth == 0;
    }
}
