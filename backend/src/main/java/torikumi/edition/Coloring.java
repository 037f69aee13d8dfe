package torikumi.edition;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import torikumi.edition.table.TableModel;
import torikumi.edition.table.TableModel.Field;
import torikumi.edition.table.TableModel.MentionKind;
import torikumi.submission.version.VersionContent.FrozenEntry;
import torikumi.submission.version.VersionContent.FrozenMention;

/** Decides for one cell which mentions print in colour, walking its entries in order. */
final class Coloring {

    private static final List<Field> PRINTED_ORDER = List.of(Field.HEADING, Field.TITLE, Field.TEXT);

    private final Set<UUID> plainPrograms;
    private final boolean firstOnly;
    private final Set<UUID> seen = new HashSet<>();

    Coloring(Set<UUID> plainPrograms, boolean firstOnly) {
        this.plainPrograms = plainPrograms;
        this.firstOnly = firstOnly;
    }

    /** The next entry of the cell. */
    TableModel.Entry entry(FrozenEntry entry) {
        return new TableModel.Entry(
                entry.id(),
                or(entry.department()),
                or(entry.heading()),
                or(entry.title()),
                entry.text(),
                TableModel.Marker.valueOf(entry.marker().name()),
                entry.mentions().stream()
                        .filter(mention -> mention.state().prints())
                        .sorted(Comparator.<FrozenMention>comparingInt(mention -> PRINTED_ORDER.indexOf(field(mention)))
                                .thenComparingInt(FrozenMention::start))
                        .map(this::mention)
                        .toList());
    }

    private TableModel.Mention mention(FrozenMention mention) {
        var first = seen.add(mention.programId());
        return new TableModel.Mention(
                field(mention),
                mention.start(),
                mention.end(),
                mention.programId(),
                MentionKind.valueOf(mention.kind().name()),
                !plainPrograms.contains(mention.programId()) && (first || !firstOnly));
    }

    private static Field field(FrozenMention mention) {
        return Field.valueOf(mention.field().name());
    }

    private static String or(String text) {
        return text == null ? "" : text;
    }
}
