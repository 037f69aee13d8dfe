package torikumi.submission.history;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import torikumi.submission.EntryKind;

/** What of a history is asked for; all that is given holds together. */
public class HistoryFilter {

    @QueryParam("theme")
    @Parameter(description = "The theme's number in the round")
    public Integer theme;

    @QueryParam("kind")
    @Parameter(description = "INITIATIVE or CHALLENGE")
    public EntryKind kind;

    @QueryParam("action")
    @Parameter(description = "What was done; DELETE finds what was deleted")
    public HistoryAction action;

    @QueryParam("entry")
    @Parameter(description = "Id of an entry, also of a deleted one")
    public UUID entry;

    static HistoryFilter of(UUID entry) {
        var filter = new HistoryFilter();
        filter.entry = entry;
        return filter;
    }
}
