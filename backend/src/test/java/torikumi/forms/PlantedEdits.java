package torikumi.forms;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.poi.xssf.usermodel.XSSFRow;

/** Thirty edits as people make them, with what a comparison must find. */
final class PlantedEdits {

    static final int COUNT = 30;

    /** How many of each status were planted. */
    final Map<String, Integer> planted = new HashMap<>();
    /** 整理番号 of the entries that were changed, to the column and its new text. */
    final Map<String, Map.Entry<Integer, String>> changed = new HashMap<>();

    final List<String> removed = new ArrayList<>();
    final List<String> added = new ArrayList<>();
    byte[] form;

    /** Plants them. */
    static PlantedEdits in(byte[] form, long seed) {
        var edits = new PlantedEdits();
        edits.form = Sheet.edit(form, sheet -> edits.plant(sheet, new Random(seed)));
        return edits;
    }

    private void plant(Sheet sheet, Random random) {
        var rows = new ArrayList<>(sheet.entries());
        Collections.shuffle(rows, random);
        var left = new ArrayList<>(rows);
        for (var i = 0; i < Math.min(18, rows.size() * 2 / 3); i++) {
            change(left.removeLast(), random);
        }
        for (var i = 0; i < Math.min(4, rows.size() / 6); i++) {
            remove(sheet, left.removeLast(), i % 2 == 0);
        }
        var additions = new ArrayList<>(sheet.ending("-新"));
        Collections.shuffle(additions, random);
        while (total() < COUNT) {
            add(additions.removeLast());
        }
    }

    private void change(XSSFRow row, Random random) {
        var key = Sheet.text(row, Sheet.KEY);
        var old = Sheet.text(row, Sheet.TEXT);
        switch (random.nextInt(5)) {
            case 0 -> change(row, key, Sheet.TEXT, old + "\n※書き加え" + key);
            case 1 -> change(row, key, Sheet.TEXT, "＝" + old.substring(Math.min(old.length(), 1)) + "。");
            case 2 -> change(row, key, Sheet.TEXT, "全面的に書き直した文章です（" + key + "）。𠮷");
            case 3 -> change(row, key, Sheet.HEADING, "直した見出し" + key);
            default -> change(row, key, Sheet.TITLE, "直した項目" + key);
        }
        count("CHANGED");
    }

    private void change(XSSFRow row, String key, int column, String text) {
        Sheet.write(row, column, text);
        changed.put(key, Map.entry(column, text));
    }

    private void remove(Sheet sheet, XSSFRow row, boolean whole) {
        removed.add(Sheet.text(row, Sheet.KEY));
        if (whole) {
            sheet.delete(row);
        } else {
            for (var column = Sheet.DEPARTMENT; column <= Sheet.TEXT; column++) {
                Sheet.write(row, column, "");
            }
        }
        count("REMOVED");
    }

    private void add(XSSFRow row) {
        var text = "新しい取組その" + added.size() + "を、県内の企業に案内した。";
        Sheet.write(row, Sheet.TEXT, text);
        added.add(text);
        count("ADDED");
    }

    private void count(String status) {
        planted.merge(status, 1, Integer::sum);
    }

    private int total() {
        return planted.values().stream().mapToInt(Integer::intValue).sum();
    }
}
