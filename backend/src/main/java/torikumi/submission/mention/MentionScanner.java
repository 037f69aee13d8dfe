package torikumi.submission.mention;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import torikumi.text.MatchKey;

/**
 * Finds every catalogue name in a text: leftmost first, of those the longest, never overlapping, on the folded
 * spelling ({@link MatchKey}), with spans into the text as it is stored. Immutable; one instance serves all threads.
 *
 * <p>A name that begins or ends with a Latin letter or a digit does not match inside a longer word or number
 * (ＥＰＡ in ＤＥＰＡＲＴ), and no match begins or ends inside a composed character (株 in ㈱) or at a 々.
 *
 * @param <P> what a name stands for, usually a programme's id with its kind
 */
public final class MentionScanner<P> {

    private static final int REPETITION_MARK = '々';

    private final NameTrie trie;
    private final List<List<P>> programs;

    private MentionScanner(NameTrie trie, List<List<P>> programs) {
        this.trie = trie;
        this.programs = programs;
    }

    /**
     * Builds a scanner. Several programmes may share a name (homonyms); the spans then carry all of them in the order
     * given here. A name of which nothing is left after folding (blanks only) never matches.
     */
    public static <P> MentionScanner<P> of(List<Name<P>> names) {
        Map<String, Set<P>> byKey = new LinkedHashMap<>();
        for (Name<P> name : names) {
            byKey.computeIfAbsent(MatchKey.keyOf(name.spelling()), _ -> new LinkedHashSet<>())
                    .add(name.program());
        }
        byKey.remove("");
        NameTrie.Builder trie = new NameTrie.Builder();
        List<List<P>> programs = new ArrayList<>(byKey.size());
        byKey.forEach((key, sharing) -> {
            trie.add(key, programs.size());
            programs.add(List.copyOf(sharing));
        });
        return new MentionScanner<>(trie.build(), programs);
    }

    /** Returns the spans in {@code text}, in order. */
    public List<Span<P>> scan(String text) {
        MatchKey key = MatchKey.of(text);
        List<Span<P>> spans = new ArrayList<>();
        int at = 0;
        while (at < key.length()) {
            long match = canBegin(text, key, at) ? longestAt(key, at) : NONE;
            if (match == NONE) {
                at++;
            } else {
                int last = (int) (match >>> 32);
                spans.add(new Span<>(key.startOf(at), key.endOf(last), programs.get((int) match)));
                at = last + 1;
            }
        }
        return spans;
    }

    private static final long NONE = -1;

    /** Returns the last position and the name of the longest match from {@code at}, packed, or {@link #NONE}. */
    private long longestAt(MatchKey key, int at) {
        long found = NONE;
        int node = NameTrie.ROOT;
        for (int i = at; i < key.length(); i++) {
            node = trie.child(node, key.codePointAt(i));
            if (node == NameTrie.NO_NODE) {
                return found;
            }
            int name = trie.nameAt(node);
            if (name != NameTrie.NO_NAME && canEnd(key, i)) {
                found = (long) i << 32 | name;
            }
        }
        return found;
    }

    private static boolean canBegin(String text, MatchKey key, int at) {
        return key.startsCluster(at)
                && text.charAt(key.startOf(at)) != REPETITION_MARK
                && (at == 0 || !isOneWord(key, at - 1));
    }

    private static boolean canEnd(MatchKey key, int last) {
        return key.endsCluster(last) && (last == key.length() - 1 || !isOneWord(key, last));
    }

    /** Tells whether the characters at {@code left} and after it are letters, or digits, of one word. */
    private static boolean isOneWord(MatchKey key, int left) {
        int a = key.codePointAt(left);
        int b = key.codePointAt(left + 1);
        return (isLatin(a) && isLatin(b) || isDigit(a) && isDigit(b)) && key.endOf(left) == key.startOf(left + 1);
    }

    private static boolean isLatin(int folded) {
        return folded >= 'a' && folded <= 'z';
    }

    private static boolean isDigit(int folded) {
        return folded >= '0' && folded <= '9';
    }

    /**
     * A name or alias of a programme, in any spelling.
     *
     * @param program what it stands for
     * @param spelling the name as the catalogue writes it
     * @param <P> what a name stands for
     */
    public record Name<P>(P program, String spelling) {}

    /**
     * A place where a text names a programme.
     *
     * @param start first UTF-16 code unit in the stored text
     * @param end the unit after the last one
     * @param programs whom the name may mean; more than one only for homonyms
     * @param <P> what a name stands for
     */
    public record Span<P>(int start, int end, List<P> programs) {

        /** Returns the programme that was given first for this name. */
        public P program() {
            return programs.getFirst();
        }
    }
}
