package torikumi.search;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import torikumi.program.Program;
import torikumi.program.ProgramKind;
import torikumi.submission.EntryKind;
import torikumi.submission.mention.MentionState;
import torikumi.text.MatchKey;
import torikumi.text.PlainText;

/** The filters of {@code GET /mentions}; all that are given hold together. */
public class MentionFilter {

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

    @QueryParam("entry_kind")
    @Parameter(description = "INITIATIVE or CHALLENGE")
    public EntryKind entryKind;

    @QueryParam("kind")
    @Parameter(description = "SUPPORT_PROGRAM or SUPPORT_INSTITUTION")
    public ProgramKind kind;

    @QueryParam("program")
    @Parameter(description = "Id of a programme, with those that were merged into it")
    public UUID program;

    @QueryParam("state")
    @Parameter(description = "DETECTED, CONFIRMED, DISMISSED or MANUAL; published ones are never dismissed")
    public MentionState state;

    @QueryParam("q")
    @PlainText(max = 200)
    @Parameter(description = "Part of a name, reading or alias of the programme, in any spelling")
    public String q;

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
        entries.kind = entryKind;
        entries.scope = scope;
        entries.submission = submission;
        return entries;
    }

    /** Adds what is asked of the mentions themselves; the names are those of the query's columns. */
    void addTo(Conditions conditions, String programColumn, String kindColumn, String stateColumn) {
        conditions.equal(kindColumn, "program_kind", kind == null ? null : kind.name());
        conditions.equal(stateColumn, "state", state == null ? null : state.name());
        if (program != null) {
            conditions.and(
                    programColumn + " = any(:programs)",
                    "programs",
                    Program.withMerged(program).toArray(UUID[]::new));
        }
        var key = q == null ? "" : MatchKey.keyOf(q);
        if (!key.isEmpty()) {
            conditions.and(
                    programColumn + " in (select p.id from program p where p.search_key like :q escape '!')",
                    "q",
                    "%" + key.replaceAll("[!%_]", "!$0") + "%");
        }
    }
}
