package torikumi.search;

import java.util.List;
import java.util.function.Function;
import torikumi.http.ListView;
import torikumi.http.PageParams;
import torikumi.submission.EntryKind;
import torikumi.text.Csv;

/** Mentions as a file, read page by page. */
final class MentionCsv {

    private static final int PAGE = 1000;
    private static final List<String> HEAD = List.of(
            "mention_id",
            "entry_id",
            "fiscal_year",
            "round",
            "member",
            "theme",
            "theme_name",
            "entry_kind",
            "field",
            "start",
            "end",
            "text",
            "program_id",
            "program_name",
            "kind",
            "state",
            "sentence");

    private final Function<PageParams, ListView<MentionItem>> pages;

    MentionCsv(Function<PageParams, ListView<MentionItem>> pages) {
        this.pages = pages;
    }

    String render() {
        var csv = new StringBuilder(Csv.BYTE_ORDER_MARK).append(Csv.line(HEAD));
        var page = new PageParams();
        page.limit = PAGE;
        do {
            var read = pages.apply(page);
            read.results().forEach(item -> csv.append(Csv.line(line(item))));
            page.cursor = read.nextCursor();
        } while (page.cursor != null);
        return csv.toString();
    }

    private static List<String> line(MentionItem item) {
        return List.of(
                item.id().toString(),
                item.entryId().toString(),
                String.valueOf(item.round().fiscalYear()),
                item.round().name(),
                item.member().name(),
                String.valueOf(item.theme().number()),
                item.theme().name(),
                item.entryKind() == EntryKind.INITIATIVE ? "①" : "②",
                item.field().name(),
                String.valueOf(item.start()),
                String.valueOf(item.end()),
                item.text(),
                item.programId().toString(),
                item.programName(),
                item.kind().name(),
                item.state().name(),
                item.sentence().strip());
    }
}
