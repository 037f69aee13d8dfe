package torikumi.finding;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import torikumi.persistence.Conditions;

/** Which findings of a round are asked for; all that is given holds together. */
public class FindingFilter {

    @QueryParam("state")
    @Parameter(description = "OPEN, FIXED or ACCEPTED")
    public FindingState state;

    @QueryParam("code")
    @Parameter(description = "What they are about")
    public FindingCode code;

    @QueryParam("theme")
    @Parameter(description = "The theme's number in the round")
    public Integer theme;

    @QueryParam("member")
    @Parameter(description = "Id of a member that they concern")
    public UUID member;

    Conditions of(UUID roundId) {
        var conditions = new Conditions()
                .and("round_id = :round", "round", roundId)
                .and("code = :code", "code", code == null ? null : code.name())
                .and("places @> cast(:theme as jsonb)", "theme", theme == null ? null : "[{\"theme\": " + theme + "}]")
                .and(
                        "places @> cast(:member as jsonb)",
                        "member",
                        member == null ? null : "[{\"member_id\": \"" + member + "\"}]");
        return state == null ? conditions : conditions.and(state.condition());
    }
}
