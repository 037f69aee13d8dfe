package torikumi.search;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import torikumi.text.EraDates;

/**
 * The columns of the file of figures: units and qualifiers in columns of their own, a date of the era beside the western
 * one, and nothing where nothing is known.
 */
final class FigureCsv {

    static final List<String> HEAD = List.of(
            "figure_id",
            "entry_id",
            "edition_id",
            "fiscal_year",
            "round",
            "member",
            "theme",
            "theme_name",
            "kind",
            "label",
            "value",
            "unit",
            "qualifier",
            "period_from",
            "period_to",
            "as_of",
            "period_from_era",
            "period_to_era",
            "as_of_era",
            "date_text",
            "scope",
            "program_id",
            "program_name",
            "call",
            "source",
            "state",
            "doubts",
            "field",
            "start",
            "end",
            "text",
            "sentence");

    private FigureCsv() {}

    static List<?> line(FigureItem item) {
        return Arrays.<Object>asList(
                item.id(),
                item.entryId(),
                item.editionId(),
                item.round().fiscalYear(),
                item.round().name(),
                item.member().name(),
                item.theme().number(),
                item.theme().name(),
                item.kind().sign(),
                item.label(),
                item.value().toPlainString(),
                item.unit(),
                item.qualifier(),
                item.periodFrom(),
                item.periodTo(),
                item.asOf(),
                era(item.periodFrom()),
                era(item.periodTo()),
                era(item.asOf()),
                item.dateText(),
                item.scope(),
                item.programId(),
                item.programName(),
                item.call(),
                item.source(),
                item.state(),
                item.doubts().stream().map(Enum::name).collect(Collectors.joining(" ")),
                item.field(),
                item.start(),
                item.end(),
                item.text(),
                item.sentence().strip());
    }

    private static String era(LocalDate date) {
        return date == null ? null : EraDates.date(date);
    }
}
