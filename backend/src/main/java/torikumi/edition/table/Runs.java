package torikumi.edition.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import torikumi.edition.table.TableModel.Field;
import torikumi.edition.table.TableModel.Mention;
import torikumi.edition.table.TableModel.MentionKind;

/** Cuts a text at its coloured mentions. */
final class Runs {

    private Runs() {}

    /**
     * A stretch of text in one style.
     *
     * @param kind red or blue, or null for plain text
     */
    record Run(String text, MentionKind kind) {

        /** Returns the value of {@code data-kind}, or null for plain text. */
        public String dataKind() {
            return kind == null ? null : kind.name().toLowerCase(Locale.ROOT);
        }

        /** Returns the words that stand for the colour where it cannot be seen. */
        public String spoken() {
            return switch (kind) {
                case null -> "";
                case SUPPORT_PROGRAM -> "（支援策）";
                case SUPPORT_INSTITUTION -> "（支援機関）";
            };
        }
    }

    /**
     * Returns {@code text} as runs whose texts, joined, are {@code text}. A mention that does not fit the text or that
     * overlaps an earlier one is left plain: a wrong span must never lose or repeat a character of a printed table.
     */
    static List<Run> of(String text, Field field, List<Mention> mentions) {
        List<Run> runs = new ArrayList<>();
        int at = 0;
        for (Mention mention : coloured(field, mentions)) {
            if (mention.start() < at || mention.end() <= mention.start() || mention.end() > text.length()) {
                continue;
            }
            if (mention.start() > at) {
                runs.add(new Run(text.substring(at, mention.start()), null));
            }
            runs.add(new Run(text.substring(mention.start(), mention.end()), mention.kind()));
            at = mention.end();
        }
        if (at < text.length()) {
            runs.add(new Run(text.substring(at), null));
        }
        return runs;
    }

    private static List<Mention> coloured(Field field, List<Mention> mentions) {
        return mentions.stream()
                .filter(mention -> mention.colored() && mention.field() == field)
                .sorted(Comparator.comparingInt(Mention::start))
                .toList();
    }
}
