package torikumi.submission.history;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import torikumi.http.ListView;
import torikumi.http.PageParams;
import torikumi.http.Problem;
import torikumi.submission.Part;
import torikumi.submission.RoundFrames;

/** Reads the history of a member's part, the latest first. */
@RequestScoped
class HistoryReading {

    private static final int BATCH = 1000;

    @Inject
    RoundFrames frames;

    ListView<RevisionView> page(Part part, HistoryFilter filter, PageParams page) {
        var after = page.after(2);
        var submission = part.submission().id;
        var rows = HistoryRow.read(
                submission,
                filter,
                after == null ? null : instant(after.getFirst()),
                after == null ? null : page.id(after, 1),
                page.limit + 1);
        var count = ListView.count(rows, page.limit, after == null, cap -> HistoryRow.count(submission, filter, cap));
        var frame = frames.of(part.round().id);
        return ListView.of(rows, count, page.limit, row -> row.view(frame), HistoryRow::key);
    }

    /** All of it, the oldest first. */
    List<RevisionView> whole(Part part, HistoryFilter filter) {
        var frame = frames.of(part.round().id);
        var all = new ArrayList<RevisionView>();
        Instant at = null;
        UUID id = null;
        List<HistoryRow> rows;
        do {
            rows = HistoryRow.read(part.submission().id, filter, at, id, BATCH);
            rows.forEach(row -> all.add(row.view(frame)));
            if (!rows.isEmpty()) {
                at = rows.getLast().at();
                id = rows.getLast().id();
            }
        } while (rows.size() == BATCH);
        return all.reversed();
    }

    private static Instant instant(String key) {
        try {
            // the database keeps microseconds
            return Instant.parse(key).truncatedTo(ChronoUnit.MICROS);
        } catch (DateTimeException _) {
            throw Problem.malformed("?cursor", "cursor_unreadable");
        }
    }
}
