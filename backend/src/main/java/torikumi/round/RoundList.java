package torikumi.round;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import torikumi.council.Council;
import torikumi.http.ListView;
import torikumi.http.Messages;
import torikumi.http.PageParams;
import torikumi.http.Problem;
import torikumi.security.Caller;
import torikumi.security.Rights;

/** Rounds with what belongs to them, as the caller may see them. */
@RequestScoped
public class RoundList {

    /** The list's shape in the contract. */
    @Schema(name = "RoundList")
    public record Page(
            ListView.Metadata metadata,
            List<RoundView> results,
            @Schema(nullable = true) String nextCursor) {}

    @Inject
    Rights rights;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Context
    HttpHeaders headers;

    /** A page, the latest fiscal year first; rounds in preparation only for their secretariat. */
    ListView<RoundView> page(String council, PageParams page) {
        var filter = new StringBuilder("(state <> :hidden or councilId in :own)");
        Map<String, Object> values = new HashMap<>();
        values.put("hidden", RoundState.PREPARING);
        values.put("own", rights.administeredCouncils());
        if (council != null) {
            filter.append(" and councilId = ").append(Council.ID_BY_KEY);
            values.put("council", council);
        }
        var count = Round.count(filter.toString(), values);
        var after = page.after(2);
        if (after != null) {
            filter.append(" and (fiscalYear < :year or (fiscalYear = :year and id < :id))");
            addPlace(values, after);
        }
        List<Round> rows = Round.<Round>find(filter + " order by fiscalYear desc, id desc", values)
                .page(0, page.limit + 1)
                .list();
        if (rows.isEmpty() && council != null) {
            Council.byKey(council);
        }
        var views = views(rows);
        return ListView.of(
                rows,
                count,
                page.limit,
                round -> views.get(round.id),
                round -> List.of(String.valueOf(round.fiscalYear), round.id.toString()));
    }

    /** One round. */
    RoundView view(Round round) {
        return views(List.of(round)).get(round.id);
    }

    private Map<UUID, RoundView> views(List<Round> rows) {
        var themes = RoundContents.themes(rows.stream().map(round -> round.id).toList());
        var preparing = rows.stream()
                .filter(round -> round.getState() == RoundState.PREPARING)
                .map(round -> round.id)
                .collect(Collectors.toSet());
        var masters = RoundContents.masters(preparing, LocalDate.now(clock));
        var language = Messages.language(headers);
        return rows.stream()
                .collect(Collectors.toMap(
                        round -> round.id,
                        round -> RoundView.of(
                                round,
                                themes.getOrDefault(round.id, List.of()),
                                rights.mayAdminister(round.councilId)
                                        ? RoundActions.of(round, masters.get(round.id), language)
                                        : List.of())));
    }

    private static void addPlace(Map<String, Object> values, List<String> after) {
        try {
            values.put("year", Integer.valueOf(after.getFirst()));
            values.put("id", UUID.fromString(after.getLast()));
        } catch (IllegalArgumentException _) {
            throw Problem.malformed("?cursor", "cursor_unreadable");
        }
    }
}
