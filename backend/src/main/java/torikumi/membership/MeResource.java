package torikumi.membership;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import torikumi.council.Council;
import torikumi.member.Member;
import torikumi.security.Caller;
import torikumi.security.Membership;

/** {@code /me}: who is signed in, and what they are. */
@Path("/api/v1/me")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "me")
public class MeResource {

    // Often enough to say who is around, seldom enough that reading pages writes nothing.
    private static final Duration SEEN_AGAIN_AFTER = Duration.ofMinutes(5);

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @GET
    @Authenticated
    @Transactional
    @Operation(operationId = "getMe", summary = "The signed-in person and their memberships")
    public MeView get() {
        var memberships = caller.memberships();
        remember();
        Map<UUID, Council> councils = byId(
                Council.<Council>list(
                        "id in ?1",
                        memberships.stream()
                                .map(membership -> membership.councilId)
                                .toList()),
                council -> council.id);
        Map<UUID, Member> members =
                byId(Member.<Member>list("id in ?1", List.copyOf(caller.seats())), member -> member.id);
        return new MeView(
                caller.sub(),
                caller.name(),
                caller.claim("email"),
                true,
                caller.isSystemAdmin(),
                memberships.stream()
                        .map(membership ->
                                seat(membership, councils.get(membership.councilId), members.get(membership.memberId)))
                        .toList());
    }

    // Names and addresses change in the identity provider; a membership shows what the person is called now.
    private void remember() {
        if (caller.isMachine()) {
            return;
        }
        var now = clock.instant();
        Person.seen(
                caller.sub(),
                caller.name(),
                caller.claim("email"),
                Boolean.parseBoolean(caller.claim("email_verified")),
                now,
                now.minus(SEEN_AGAIN_AFTER));
    }

    private static MeView.Seat seat(Membership membership, Council council, Member member) {
        return new MeView.Seat(
                membership.id,
                membership.role,
                new MeView.OfCouncil(council.id, council.slug, council.name),
                member == null ? null : new MeView.OfMember(member.id, member.name));
    }

    private static <T> Map<UUID, T> byId(List<T> rows, Function<T, UUID> id) {
        return rows.stream().collect(Collectors.toMap(id, Function.identity()));
    }
}
