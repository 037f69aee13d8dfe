package torikumi.search;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import torikumi.program.Program;
import torikumi.submission.EntryKind;
import torikumi.submission.figure.FigureState;
import torikumi.text.PlainText;

/** The filters of {@code GET /figures}; all that are given hold together. */
public class FigureFilter {

    @QueryParam("council")
    @Parameter(description = "Id or slug of a council")
    public String council;

    @QueryParam("round")
    @Parameter(description = "Id of a round")
    public UUID round;

    @QueryParam("member")
    @Parameter(description = "Id of a member, the same in all rounds")
    public UUID member;

    @QueryParam("theme")
    @Parameter(description = "Id of a theme, the same in all rounds; or its number, together with round or submission")
    public String theme;

    @QueryParam("kind")
    @Parameter(description = "INITIATIVE or CHALLENGE")
    public EntryKind kind;

    @QueryParam("program")
    @Parameter(description = "Id of a programme that the figure is about, with those that were merged into it")
    public UUID program;

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

    @QueryParam("scope")
    @Parameter(description = "published (default) or working: those of unpublished entries that the caller may read")
    public EntryScope scope;

    @QueryParam("submission")
    @Parameter(description = "Id of a submission: those of its working entries")
    public UUID submission;

    boolean isWorking() {
        return scope == EntryScope.WORKING || submission != null;
    }

    /** The filters that say which entries are meant. */
    EntryFilter entries() {
        var entries = new EntryFilter();
        entries.council = council;
        entries.round = round;
        entries.member = member;
        entries.theme = theme;
        entries.kind = kind;
        entries.scope = scope;
        entries.submission = submission;
        return entries;
    }

    /** Adds what is asked of the figures themselves, whose alias is {@code x}. */
    void addTo(Conditions conditions) {
        conditions.equal("x.unit", "unit", unit == null || unit.isEmpty() ? null : unit);
        conditions.equal("x.state", "state", state == null ? null : state.name());
        if (doubtful != null) {
            conditions.and("(cardinality(x.doubts) > 0) = :doubtful", "doubtful", doubtful);
        }
        if (program != null) {
            conditions.and(
                    "x.program_id = any(:programs)",
                    "programs",
                    Program.withMerged(program).toArray(UUID[]::new));
        }
        if (label != null && !label.isEmpty()) {
            conditions.and("x.label like :label escape '!'", "label", "%" + label.replaceAll("[!%_]", "!$0") + "%");
        }
    }
}
