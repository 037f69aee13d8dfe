package torikumi.edition.table;

import java.util.ArrayList;
import java.util.List;
import torikumi.edition.table.Runs.Run;
import torikumi.edition.table.TableModel.Entry;
import torikumi.edition.table.TableModel.Field;
import torikumi.edition.table.TableModel.Marker;

/** The entries of a cell as they are printed: under their department and ○ heading, each with its ・. */
final class Groups {

    private static final String BULLETS = "・･•‧·●";
    private static final String HEADING_MARKS = "○◯〇●◎■□◆◇▼▽";

    private Groups() {}

    /**
     * Entries printed under one department line and one heading line.
     *
     * @param department （商工課）, or empty when it is the one above or none
     * @param heading the heading with its ○, or no runs
     */
    record Group(String department, List<Run> heading, List<Item> items) {}

    /**
     * One printed item.
     *
     * @param bullet ・ or empty
     * @param title printed on the bullet's line with the text under it; no runs when there is none
     */
    record Item(String bullet, List<Run> title, List<Run> text) {}

    /** Returns {@code entries} in their order, a new group whenever department or heading changes. */
    static List<Group> of(List<Entry> entries) {
        List<Group> groups = new ArrayList<>();
        String department = "";
        String heading = "";
        for (Entry entry : entries) {
            boolean newDepartment = !entry.department().equals(department);
            boolean newHeading = newDepartment || !entry.heading().equals(heading);
            if (groups.isEmpty() || newHeading) {
                groups.add(new Group(
                        newDepartment ? bracketed(entry.department()) : "", heading(entry), new ArrayList<>()));
            }
            department = entry.department();
            heading = entry.heading();
            groups.getLast().items().add(item(entry));
        }
        return groups;
    }

    /** Returns the ・ that is printed before {@code text}, or nothing when it already begins with one. */
    static String bullet(String text) {
        return startsWithOneOf(BULLETS, text) ? "" : "・";
    }

    private static Item item(Entry entry) {
        List<Run> title = Runs.of(entry.title(), Field.TITLE, entry.mentions());
        List<Run> text = Runs.of(entry.text(), Field.TEXT, entry.mentions());
        String first = title.isEmpty() ? entry.text() : entry.title();
        return new Item(entry.marker() == Marker.ITEM ? bullet(first) : "", title, text);
    }

    private static List<Run> heading(Entry entry) {
        List<Run> runs = new ArrayList<>(Runs.of(entry.heading(), Field.HEADING, entry.mentions()));
        if (!runs.isEmpty() && !startsWithOneOf(HEADING_MARKS, entry.heading())) {
            runs.addFirst(new Run("○", null));
        }
        return runs;
    }

    private static String bracketed(String department) {
        if (department.isEmpty() || startsWithOneOf("（(【［[", department)) {
            return department;
        }
        return "（" + department + "）";
    }

    private static boolean startsWithOneOf(String marks, String text) {
        String start = text.stripLeading();
        return !start.isEmpty() && marks.indexOf(start.charAt(0)) >= 0;
    }
}
