package torikumi.edition.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import torikumi.edition.table.TableModel.Cell;
import torikumi.edition.table.TableModel.Entry;
import torikumi.edition.table.TableModel.Kind;
import torikumi.edition.table.TableModel.Marker;
import torikumi.edition.table.TableModel.Member;
import torikumi.edition.table.TableModel.Status;

/** A table whose every sentence says where it belongs, so that a printed page can be asked what is on it. */
final class MarkedTable {

    private static final Pattern MARK = Pattern.compile("〔(\\d+)-(\\d+)-(\\d)〕");

    private MarkedTable() {}

    /** Whose and which kind. */
    record Place(int member, Kind kind) {}

    static TableModel of(int members, int themes) {
        TableModel sample = SampleTables.of(members, themes, "");
        List<Member> marked = IntStream.range(0, members)
                .mapToObj(i -> new Member(
                        UUID.randomUUID(),
                        i < 2 ? "労働団体" : "関係機関",
                        sample.members().get(i).name(),
                        cells(i, Kind.INITIATIVE, themes),
                        cells(i, Kind.CHALLENGE, themes)))
                .toList();
        return new TableModel(
                sample.format(),
                sample.title(),
                sample.caption(),
                "",
                "",
                "",
                "",
                "",
                sample.headings(),
                sample.themes(),
                marked);
    }

    private static List<Cell> cells(int member, Kind kind, int themes) {
        List<Cell> cells = new ArrayList<>();
        for (int theme = 1; theme <= themes; theme++) {
            List<Entry> entries = new ArrayList<>();
            // a different length everywhere, some cells higher than a page
            int count = (member * 7 + theme * 5 + kind.ordinal() * 3) % 17 + (member == 3 ? 25 : 1);
            for (int entry = 0; entry < count; entry++) {
                String text = "〔%d-%d-%d〕会員企業への周知。".formatted(member, entry, kind.ordinal());
                entries.add(new Entry(UUID.randomUUID(), "", "", "", text.repeat(4), Marker.ITEM, List.of()));
            }
            cells.add(new Cell(theme, Status.COMPLETED, "", entries));
        }
        return cells;
    }

    /** Returns what is on a printed page, or in a whole table. */
    static Set<Place> on(String page) {
        Set<Place> places = new HashSet<>();
        Matcher mark = MARK.matcher(page);
        while (mark.find()) {
            places.add(new Place(Integer.parseInt(mark.group(1)), Kind.values()[Integer.parseInt(mark.group(3))]));
        }
        return places;
    }

    static Set<Place> on(TableModel model) {
        Set<Place> places = new HashSet<>();
        for (Member member : model.members()) {
            for (Kind kind : Kind.values()) {
                member.row(kind).forEach(cell -> cell.entries().forEach(entry -> places.addAll(on(entry.text()))));
            }
        }
        return places;
    }

    /** Tells whether the first entry of a place is on {@code page}. */
    static boolean begins(String page, Place place) {
        return page.contains("〔%d-0-%d〕".formatted(place.member(), place.kind().ordinal()));
    }
}
