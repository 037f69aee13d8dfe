package torikumi.round;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something the caller may do with a round, now or when what blocks it is gone.
 *
 * @param name {@code edit open close reopen compile_draft publish}
 */
@Schema(name = "RoundAction")
public record RoundActionView(String name, boolean allowed, List<Blocker> blockers) {

    /** What stands in the way, and what to do about it. */
    @Schema(name = "RoundBlocker")
    public record Blocker(String code, String message) {}
}
