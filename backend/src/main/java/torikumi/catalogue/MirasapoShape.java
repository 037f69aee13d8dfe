package torikumi.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import torikumi.http.Problem;

/** ミラサポplus 制度ナビ's answers, list and detail, and the same fields as a CSV with their Japanese or English headings. */
final class MirasapoShape {

    private static final Map<String, String> HEADINGS = Map.ofEntries(
            Map.entry("管理ID", "id"),
            Map.entry("タイトル", "title"),
            Map.entry("サブタイトル", "subtitle"),
            Map.entry("制度番号", "number"),
            Map.entry("所管", "competent_authority"),
            Map.entry("制度所管組織", "competent_authority"),
            Map.entry("実施組織・支援機関", "support_organization"),
            Map.entry("概要", "summary"),
            Map.entry("対象者", "target"),
            Map.entry("対象地域群", "area"),
            Map.entry("上限額", "max_amount"),
            Map.entry("補助率", "max_subsidy_rate"),
            Map.entry("受付開始日", "reception_start_date"),
            Map.entry("受付終了日", "reception_end_date"),
            Map.entry("電子申請URL", "application_url"),
            Map.entry("詳細参照先", "reference"),
            Map.entry("お問合せ先", "inquiry"),
            Map.entry("キーワード", "keywords"));

    private MirasapoShape() {}

    static List<FoundProgram> of(JsonNode items, String path) {
        var found = new ArrayList<FoundProgram>();
        for (int i = 0; i < items.size(); i++) {
            var node = items.get(i);
            var values = new HashMap<String, String>();
            node.fieldNames().forEachRemaining(name -> values.put(name, text(node.get(name))));
            found.add(of(values, path.isEmpty() ? "$" : path + "[" + i + "]"));
        }
        return found;
    }

    static List<FoundProgram> ofCsv(List<List<String>> rows) {
        if (rows.isEmpty()) {
            throw Problem.invalid("/file", "catalogue_file_empty");
        }
        var columns = rows.getFirst().stream()
                .map(String::strip)
                .map(heading -> HEADINGS.getOrDefault(heading, heading))
                .toList();
        if (!columns.contains("title")) {
            throw Problem.invalid("/file", "catalogue_file_shape");
        }
        var found = new ArrayList<FoundProgram>();
        for (int i = 1; i < rows.size(); i++) {
            var values = new HashMap<String, String>();
            for (int j = 0; j < columns.size() && j < rows.get(i).size(); j++) {
                values.putIfAbsent(columns.get(j), rows.get(i).get(j));
            }
            found.add(of(values, "line " + (i + 1)));
        }
        return found;
    }

    private static FoundProgram of(Map<String, String> values, String place) {
        var reference = value(values, "reference_url", "reference", "refernece");
        var fields = new FieldReading()
                .with(ProposedField.NAME, value(values, "title"))
                .with(ProposedField.SUBTITLE, value(values, "subtitle"))
                .with(ProposedField.NUMBER, value(values, "number"))
                .with(ProposedField.COMPETENT_AUTHORITY, value(values, "competent_authority", "competent_authorities"))
                .with(
                        ProposedField.SUPPORT_ORGANIZATIONS,
                        value(values, "support_organizations", "support_organization"))
                .with(ProposedField.SUMMARY, value(values, "summary"))
                .with(ProposedField.TARGET, value(values, "target"))
                .with(ProposedField.AREA, value(values, "area", "prefectures"))
                .with(ProposedField.MAX_AMOUNT, value(values, "max_amount"))
                .with(ProposedField.MAX_SUBSIDY_RATE, value(values, "max_subsidy_rate"))
                .with(ProposedField.RECEPTION_START_DATE, value(values, "reception_start_date"))
                .with(ProposedField.RECEPTION_END_DATE, value(values, "reception_end_date"))
                .with(ProposedField.APPLICATION_URL, value(values, "application_url"))
                .with(ProposedField.REFERENCE_URL, address(reference))
                .with(ProposedField.INQUIRY, value(values, "inquiry"))
                .with(ProposedField.KEYWORDS, FieldReading.lines(value(values, "keywords"), ",、，\n"))
                .fields();
        // A CSV without ids is known by its numbers, else by its titles.
        return new FoundProgram(value(values, "id", "number", "title"), place, fields);
    }

    private static String value(Map<String, String> values, String... names) {
        for (var name : names) {
            var value = values.getOrDefault(name, "");
            if (!value.isBlank()) {
                return value.strip();
            }
        }
        return "";
    }

    // The reference is prose with an address in it.
    private static String address(String reference) {
        for (var word : reference.split("[\\s\"<>（）()、。]+")) {
            if (ProposedField.isWebAddress(word)) {
                return word;
            }
        }
        return "";
    }

    // An organisation or prefecture is an object with a name; lists of them are joined.
    private static String text(JsonNode node) {
        if (node.isArray()) {
            return StreamSupport.stream(node.spliterator(), false)
                    .map(MirasapoShape::text)
                    .filter(text -> !text.isBlank())
                    .collect(Collectors.joining("、"));
        }
        if (node.isObject()) {
            return node.path("name").asText("");
        }
        return node.isNull() ? "" : node.asText("");
    }
}
