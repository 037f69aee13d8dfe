package torikumi.search;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import torikumi.submission.EntryKind;
import torikumi.submission.figure.FigureState;
import torikumi.text.PlainText;

/** The filters of {@code GET /figures}. */
public class FigureFilter extends MarkFilter {

    @QueryParam("kind")
    @Parameter(description = "INITIATIVE or CHALLENGE")
    public EntryKind kind;

    @QueryParam("label")
    @PlainText(max = 200)
    @Parameter(description = "Part of what the number is of, as it is written")
    public String label;

    @QueryParam("unit")
    @PlainText(max = 40)
    @Parameter(description = "Unit: 件, 人, %")
    public String unit;

    @QueryParam("state")
    @Parameter(description = "DETECTED, CONFIRMED, DISMISSED or MANUAL; published ones are never dismissed")
    public FigureState state;

    @QueryParam("doubtful")
    @Parameter(description = "true: only those about which something is doubtful; false: only the others")
    public Boolean doubtful;

    @Override
    EntryKind entryKind() {
        return kind;
    }

    @Override
    void addOwn(Conditions conditions) {
        conditions.equal("x.unit", "unit", unit == null || unit.isEmpty() ? null : unit);
        conditions.equal("x.state", "state", state == null ? null : state.name());
        if (doubtful != null) {
            conditions.and("(cardinality(x.doubts) > 0) = :doubtful", "doubtful", doubtful);
        }
        if (label != null && !label.isEmpty()) {
            conditions.and("x.label like :label escape '!'", "label", "%" + label.replaceAll("[!%_]", "!$0") + "%");
        }
    }
}
