package torikumi.search;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import torikumi.http.ListView;
import torikumi.http.PageParams;
import torikumi.submission.EntryKind;
import torikumi.text.Csv;
import torikumi.text.EraDates;

/**
 * Figures as a file for machines, read page by page: one value a cell, units and qualifiers in columns of their own, a
 * western date beside that of the era, no line breaks, and nothing where nothing is known.
 */
final class FigureCsv {

    private static final int PAGE = 1000;
    private static final List<String> HEAD = List.of(
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

    private final Function<PageParams, ListView<FigureItem>> pages;

    FigureCsv(Function<PageParams, ListView<FigureItem>> pages) {
        this.pages = pages;
    }

    String render() {
        var csv = new StringBuilder(Csv.BYTE_ORDER_MARK).append(Csv.line(HEAD));
        var page = new PageParams();
        page.limit = PAGE;
        do {
            var read = pages.apply(page);
            read.results().forEach(item -> csv.append(Csv.dataLine(line(item))));
            page.cursor = read.nextCursor();
        } while (page.cursor != null);
        return csv.toString();
    }

    private static List<String> line(FigureItem item) {
        return Stream.<Object>of(
                        item.id(),
                        item.entryId(),
                        text(item.editionId()),
                        item.round().fiscalYear(),
                        item.round().name(),
                        item.member().name(),
                        item.theme().number(),
                        item.theme().name(),
                        item.kind() == EntryKind.INITIATIVE ? "①" : "②",
                        text(item.label()),
                        item.value().toPlainString(),
                        item.unit(),
                        text(item.qualifier()),
                        text(item.periodFrom()),
                        text(item.periodTo()),
                        text(item.asOf()),
                        era(item.periodFrom()),
                        era(item.periodTo()),
                        era(item.asOf()),
                        text(item.dateText()),
                        text(item.scope()),
                        text(item.programId()),
                        text(item.programName()),
                        text(item.call()),
                        text(item.source()),
                        item.state(),
                        item.doubts().stream().map(Enum::name).collect(Collectors.joining(" ")),
                        item.field(),
                        item.start(),
                        item.end(),
                        item.text(),
                        item.sentence().strip())
                .map(cell -> cell.toString().replace("\n", "／"))
                .toList();
    }

    private static Object text(Object value) {
        return value == null ? "" : value;
    }

    private static String era(LocalDate date) {
        return date == null ? "" : EraDates.date(date);
    }
}
