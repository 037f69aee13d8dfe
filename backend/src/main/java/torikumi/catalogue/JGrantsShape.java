package torikumi.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * jGrants' answers, list and detail (developers.digital.go.jp/documents/jgrants/api): {@code title} is the name,
 * {@code name} the number.
 */
final class JGrantsShape {

    private JGrantsShape() {}

    static List<FoundProgram> of(JsonNode result, String path) {
        var found = new ArrayList<FoundProgram>();
        for (int i = 0; i < result.size(); i++) {
            found.add(read(result.get(i), path + "[" + i + "]"));
        }
        return found;
    }

    private static FoundProgram read(JsonNode node, String place) {
        var id = text(node, "id");
        var fields = new FieldReading()
                .with(ProposedField.NAME, text(node, "title"))
                .with(ProposedField.SUBTITLE, text(node, "subsidy_catch_phrase"))
                .with(ProposedField.NUMBER, text(node, "name"))
                .with(ProposedField.PROVIDER, text(node, "institution_name"))
                .with(ProposedField.SUMMARY, text(node, "detail"))
                .with(ProposedField.TARGET, target(node))
                .with(ProposedField.AREA, joined(node, "target_area_search", "target_area_detail"))
                .with(ProposedField.MAX_AMOUNT, amount(node.path("subsidy_max_limit")))
                .with(ProposedField.MAX_SUBSIDY_RATE, text(node, "subsidy_rate"))
                .with(ProposedField.RECEPTION_START_DATE, text(node, "acceptance_start_datetime"))
                .with(ProposedField.RECEPTION_END_DATE, text(node, "acceptance_end_datetime"))
                .with(ProposedField.OFFICIAL_URL, text(node, "front_subsidy_detail_page_url"))
                .with(ProposedField.KEYWORDS, FieldReading.lines(text(node, "use_purpose"), "/／"))
                .fields();
        return new FoundProgram(id, place, fields);
    }

    private static String target(JsonNode node) {
        var employees = text(node, "target_number_of_employees");
        var industry = text(node, "industry");
        return Stream.of(industry.isBlank() ? "" : "業種: " + industry, employees.isBlank() ? "" : "従業員数: " + employees)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String joined(JsonNode node, String one, String other) {
        return Stream.of(text(node, one), text(node, other))
                .filter(text -> !text.isBlank())
                .distinct()
                .collect(Collectors.joining("、"));
    }

    // 0 stands for "no limit is given"
    private static String amount(JsonNode limit) {
        return limit.canConvertToLong() && limit.longValue() > 0
                ? String.format(Locale.ROOT, "最大%,d円", limit.longValue())
                : "";
    }

    private static String text(JsonNode node, String field) {
        var value = node.path(field);
        return value.isTextual() || value.isNumber() ? value.asText() : "";
    }
}
