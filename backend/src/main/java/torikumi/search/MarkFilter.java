package torikumi.search;

import jakarta.ws.rs.QueryParam;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import torikumi.program.Program;
import torikumi.submission.EntryKind;

/** The filters that {@code GET /mentions} and {@code GET /figures} share; all that are given hold together. */
public abstract class MarkFilter {

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

    @QueryParam("program")
    @Parameter(description = "Id of a programme, with those that were merged into it")
    public UUID program;

    @QueryParam("scope")
    @Parameter(description = "published (default) or working: those of unpublished entries that the caller may read")
    public EntryScope scope;

    @QueryParam("submission")
    @Parameter(description = "Id of a submission: those of its working entries")
    public UUID submission;

    private Set<UUID> programs;

    boolean isWorking() {
        return scope == EntryScope.WORKING || submission != null;
    }

    /** ① or ②, when only one of them is asked for. */
    abstract EntryKind entryKind();

    /** Adds what is asked of the marks themselves, whose alias is {@code x}, but for their programme. */
    abstract void addOwn(Conditions conditions);

    /** Which programmes the filters mean today; null for any. */
    Set<UUID> readPrograms() {
        return program == null ? null : Program.withMerged(program);
    }

    /** The filters that say which entries are meant. */
    final EntryFilter entries() {
        var entries = new EntryFilter();
        entries.council = council;
        entries.round = round;
        entries.member = member;
        entries.theme = theme;
        entries.kind = entryKind();
        entries.scope = scope;
        entries.submission = submission;
        return entries;
    }

    /** Adds what is asked of the marks themselves, whose alias is {@code x}. */
    final void addTo(Conditions conditions) {
        addOwn(conditions);
        var asked = programs();
        if (asked != null) {
            conditions.and("x.program_id = any(:programs)", "programs", asked.toArray(UUID[]::new));
        }
    }

    /** The programmes that the question means today, for its entity tag; none when it asks for none. */
    final Set<UUID> meant() {
        var asked = programs();
        return asked == null ? Set.of() : asked;
    }

    // Once for the page and for its entity tag, in an order that is the same each time.
    private Set<UUID> programs() {
        if (programs == null) {
            var read = readPrograms();
            programs = read == null ? null : new TreeSet<>(read);
        }
        return programs;
    }
}
