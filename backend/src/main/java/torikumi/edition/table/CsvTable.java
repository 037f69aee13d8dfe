package torikumi.edition.table;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import torikumi.edition.table.TableModel.Cell;
import torikumi.edition.table.TableModel.Entry;
import torikumi.edition.table.TableModel.Kind;
import torikumi.edition.table.TableModel.Member;
import torikumi.edition.table.TableModel.Mention;
import torikumi.edition.table.TableModel.MentionKind;
import torikumi.edition.table.TableModel.Status;
import torikumi.text.Csv;

/** The table in long form, one line per entry and one per cell without any, for a spreadsheet's filter and sort. */
public final class CsvTable {

    private static final List<String> HEADER =
            List.of("構成員区分", "構成員", "テーマ番号", "テーマ", "記載区分", "欄の状態", "順番", "課", "見出し", "件名", "記載事項", "支援策", "支援機関");

    private CsvTable() {}

    /** Returns the file's text, byte order mark included. Line breaks inside a text stay, quoted. */
    public static String render(TableModel model) {
        StringBuilder csv = new StringBuilder(Csv.BYTE_ORDER_MARK).append(Csv.line(HEADER));
        Map<Integer, String> themes =
                model.themes().stream().collect(Collectors.toMap(TableModel.Theme::number, TableModel.Theme::name));
        for (Member member : model.members()) {
            for (Kind kind : Kind.values()) {
                for (Cell cell : member.row(kind)) {
                    List<String> place = List.of(
                            member.categoryLabel(),
                            member.name(),
                            Integer.toString(cell.theme()),
                            themes.get(cell.theme()),
                            model.headings().of(kind),
                            word(cell.status()));
                    lines(cell, place).forEach(csv::append);
                }
            }
        }
        return csv.toString();
    }

    private static List<String> lines(Cell cell, List<String> place) {
        if (cell.entries().isEmpty()) {
            return List.of(line(place, List.of("", "", "", "", cell.note(), "", "")));
        }
        return IntStream.range(0, cell.entries().size())
                .mapToObj(i -> line(place, columns(i + 1, cell.entries().get(i))))
                .toList();
    }

    private static List<String> columns(int ordinal, Entry entry) {
        return List.of(
                Integer.toString(ordinal),
                entry.department(),
                entry.heading(),
                entry.title(),
                entry.text(),
                named(entry, MentionKind.SUPPORT_PROGRAM),
                named(entry, MentionKind.SUPPORT_INSTITUTION));
    }

    /** Names as the text writes them, each once; coloured or not. */
    private static String named(Entry entry, MentionKind kind) {
        return entry.mentions().stream()
                .filter(mention -> mention.kind() == kind)
                .map(mention -> words(entry, mention).replace("\n", ""))
                .distinct()
                .collect(Collectors.joining("、"));
    }

    private static String words(Entry entry, Mention mention) {
        String field =
                switch (mention.field()) {
                    case TEXT -> entry.text();
                    case TITLE -> entry.title();
                    case HEADING -> entry.heading();
                };
        return mention.end() <= field.length() ? field.substring(mention.start(), mention.end()) : "";
    }

    private static String line(List<String> place, List<String> columns) {
        return Csv.line(IntStream.range(0, HEADER.size())
                .mapToObj(i -> i < place.size() ? place.get(i) : columns.get(i - place.size()))
                .toList());
    }

    private static String word(Status status) {
        return switch (status) {
            case NOT_ENTERED -> "未記入";
            case NOTHING_TO_REPORT -> "記入なし";
            case IN_PROGRESS -> "記入中";
            case COMPLETED -> "記入済";
        };
    }
}
