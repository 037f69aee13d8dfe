package torikumi.search;

import jakarta.ws.rs.QueryParam;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import torikumi.program.Program;
import torikumi.program.ProgramKind;
import torikumi.submission.EntryKind;
import torikumi.submission.mention.MentionState;
import torikumi.text.MatchKey;
import torikumi.text.PlainText;

/** The filters of {@code GET /mentions}. */
public class MentionFilter extends MarkFilter {

    @QueryParam("entry_kind")
    @Parameter(description = "INITIATIVE or CHALLENGE")
    public EntryKind entryKind;

    @QueryParam("kind")
    @Parameter(description = "SUPPORT_PROGRAM or SUPPORT_INSTITUTION")
    public ProgramKind kind;

    @QueryParam("state")
    @Parameter(description = "DETECTED, CONFIRMED, DISMISSED or MANUAL; published ones are never dismissed")
    public MentionState state;

    @QueryParam("q")
    @PlainText(max = 200)
    @Parameter(description = "Part of a name, reading or alias of the programme, in any spelling")
    public String q;

    @Override
    EntryKind entryKind() {
        return entryKind;
    }

    @Override
    void addOwn(Conditions conditions) {
        conditions.equal("x.kind", "program_kind", kind == null ? null : kind.name());
        conditions.equal("x.state", "state", state == null ? null : state.name());
    }

    @Override
    Set<UUID> readPrograms() {
        var key = q == null ? "" : MatchKey.keyOf(q);
        if (key.isEmpty()) {
            return super.readPrograms();
        }
        var named = new HashSet<>(Program.named(key));
        if (program != null) {
            named.retainAll(super.readPrograms());
        }
        return named;
    }
}
