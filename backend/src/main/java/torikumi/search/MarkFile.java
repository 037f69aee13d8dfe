package torikumi.search;

import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import torikumi.http.Caching;
import torikumi.http.ListView;
import torikumi.http.PageParams;
import torikumi.text.Csv;

/** A list as a file for machines, read page by page: one value a cell and no line breaks in one (／ instead). */
final class MarkFile {

    private static final int PAGE = 1000;

    private MarkFile() {}

    /**
     * The answer with the whole list.
     *
     * @param name of the file, without its ending
     * @param working whether it depends on who asks
     * @param line the cells of a row, as many as {@code head} has; null is an empty one
     */
    static <T> Response answer(
            String name,
            boolean working,
            List<String> head,
            Function<PageParams, ListView<T>> pages,
            Function<T, List<?>> line) {
        var answer = Response.ok(csv(head, pages, line).getBytes(StandardCharsets.UTF_8))
                .header("Content-Disposition", "attachment; filename=\"" + name + ".csv\"");
        return (working ? Caching.byCaller(answer) : Caching.shared(answer)).build();
    }

    private static <T> String csv(
            List<String> head, Function<PageParams, ListView<T>> pages, Function<T, List<?>> line) {
        var csv = new StringBuilder(Csv.BYTE_ORDER_MARK).append(Csv.line(head));
        var page = new PageParams();
        page.limit = PAGE;
        do {
            var read = pages.apply(page);
            read.results()
                    .forEach(item -> csv.append(Csv.dataLine(
                            line.apply(item).stream().map(MarkFile::cell).toList())));
            page.cursor = read.nextCursor();
        } while (page.cursor != null);
        return csv.toString();
    }

    private static String cell(Object value) {
        return value == null ? "" : value.toString().replace("\n", "／");
    }
}
