package torikumi.rights;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.UUID;
import torikumi.security.Membership;
import torikumi.security.Role;
import torikumi.testing.Tokens;

/** The columns of the table: an account of the realm, and the memberships that it has while it acts. */
final class Actors {

    private static final String VIEWER = "00000000-0000-7000-8000-0000000000a5";
    private static final String MACHINE = "00000000-0000-7000-8000-0000000000a7";
    private static final String BOTH = "write:entries";

    private Actors() {}

    /**
     * Signs a role in.
     *
     * @return its access token; null for nobody
     */
    static String signIn(String role, Places places) {
        return switch (role) {
            case "anon" -> null;
            case "nobody" -> {
                only(VIEWER, null, null, null);
                yield Tokens.ofPerson("viewer");
            }
            case "viewer" -> {
                only(VIEWER, Role.VIEWER, places.council(), places.seat());
                yield Tokens.ofPerson("viewer");
            }
            case "secret2" -> {
                only(VIEWER, Role.SECRETARIAT, places.otherCouncil(), null);
                yield Tokens.ofPerson("viewer");
            }
            case "secret" -> Tokens.ofPerson("secretariat");
            case "machine" -> {
                only(MACHINE, Role.EDITOR, places.council(), places.seat());
                yield Tokens.ofDemoSystem(BOTH);
            }
            case "reader" -> {
                only(MACHINE, Role.EDITOR, places.council(), places.seat());
                yield Tokens.ofDemoSystem("read:published");
            }
            case "stranger" -> {
                only(MACHINE, null, null, null);
                yield Tokens.ofDemoSystem(BOTH);
            }
            default -> Tokens.ofPerson(role);
        };
    }

    // Memberships are read at every request, so an account can play one role after the other.
    private static void only(String sub, Role role, UUID council, UUID member) {
        QuarkusTransaction.requiringNew().run(() -> {
            Membership.delete("sub", sub);
            if (role != null) {
                var membership = new Membership();
                membership.sub = sub;
                membership.role = role;
                membership.councilId = council;
                membership.memberId = member;
                membership.persist();
            }
        });
    }
}
