package torikumi.submission.entry;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import torikumi.http.Bodies;
import torikumi.program.ProgramCatalogue;
import torikumi.round.RoundAccess;
import torikumi.submission.mention.CouncilNames;
import torikumi.submission.mention.Mention;
import torikumi.submission.mention.MentionState;

/** Deciding about many mentions of a round at once, for its secretariat. */
@Path("/api/v1/rounds/{round}/mentions/decide")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "mentions")
public class RoundMentionsResource {

    private static final int MOST = 500;

    @Inject
    RoundAccess rounds;

    @Inject
    Bodies bodies;

    @Inject
    EntryLocks locks;

    @Inject
    EntryDesk desk;

    @Inject
    EntryAccess access;

    @Inject
    ProgramCatalogue catalogue;

    /**
     * A decision about several.
     *
     * @param mentions their ids; those that are gone or of another round are passed over
     * @param state {@code CONFIRMED} or {@code DISMISSED}; {@code DETECTED} takes decisions back
     * @param programId the programme that their words mean, where several go by one name; as it is when absent
     */
    @Schema(name = "MentionsDecision")
    public record Decision(
            @NotEmpty @Size(max = MOST) List<@NotNull UUID> mentions,
            @NotNull MentionState state,
            @Schema(nullable = true) UUID programId) {}

    /** How many were decided by this. */
    @Schema(name = "MentionsDecided")
    public record Decided(int count) {}

    @POST
    @Transactional
    @Operation(
            operationId = "decideMentions",
            summary =
                    "Confirm or dismiss several mentions of a round (secretariat); what the member wrote stays as it is")
    public Decided decide(@PathParam("round") UUID id, Decision write) {
        var round = rounds.administeredHidden(id);
        bodies.valid(write);
        // One order for everybody: two that decide about the same ones come one after the other.
        var entries = Mention.<Mention>list("id in ?1", write.mentions()).stream()
                .map(mention -> mention.entryId)
                .distinct()
                .sorted(Comparator.comparing(UUID::toString))
                .toList();
        var count = 0;
        for (var entry : entries) {
            var old = locks.entry(entry);
            if (old.part().round().id.equals(round.id)) {
                count += decide(old, write);
            }
        }
        return new Decided(count);
    }

    private int decide(EntryState old, Decision write) {
        var names = CouncilNames.of(catalogue, old.part());
        var state = old;
        var count = 0;
        for (var id : write.mentions()) {
            var mention = state.mentions().stream()
                    .filter(one -> one.id().equals(id))
                    .findFirst()
                    .orElse(null);
            if (mention != null) {
                var decision = MentionDecision.of(mention, write.state(), write.programId(), state, names);
                if (!Objects.equals(decision.decided(), mention)) {
                    state = state.with(decision.all(), state.figures());
                    count++;
                }
            }
        }
        if (count > 0) {
            access.recordMarks("decide_mention", old, desk.mark(old, state.mentions()));
        }
        return count;
    }
}
