package torikumi.audit;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What of the history is asked for; all that is given holds together. */
public class AuditFilter {

    @QueryParam("council")
    @Parameter(description = "Id or slug; left out: what belongs to no council (system administrator)")
    public String council;

    @QueryParam("q")
    @Parameter(description = "Text in the person's name, the thing's id, or what it was before and after")
    public String q;

    @QueryParam("sub")
    @Parameter(description = "The person who did it")
    public String sub;

    @QueryParam("action")
    @Parameter(description = "What was done, e.g. update")
    public String action;

    @QueryParam("resource_type")
    @Parameter(description = "What it was done to, e.g. entry")
    public String resourceType;

    @QueryParam("resource")
    @Parameter(description = "Id of one thing")
    public String resource;

    @QueryParam("on_behalf_of")
    @Parameter(description = "Id of the member that was acted for (代理入力)")
    public UUID onBehalfOf;

    @QueryParam("from")
    @Parameter(description = "The first day, in Japan")
    public LocalDate from;

    @QueryParam("to")
    @Parameter(description = "The last day, in Japan")
    public LocalDate to;
}
