package torikumi.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.UsersResource;
import org.keycloak.representations.idm.UserRepresentation;
import torikumi.security.Caller;

/** The few things we ask of Keycloak's admin API, as a client of the realm that may manage users and nothing else. */
@ApplicationScoped
// Its client lives as long as a request, and much of this is done where none is running.
@ActivateRequestContext
class KeycloakAccounts {

    /** What a new person does first; the link proves that the address is theirs. */
    static final List<String> FIRST_STEPS = List.of("UPDATE_PASSWORD", "VERIFY_EMAIL");

    private static final int CREATED = 201;
    private static final int CONFLICT = 409;

    @Inject
    Keycloak keycloak;

    @ConfigProperty(name = "quarkus.keycloak.admin-client.realm")
    String realm;

    /** The client that people sign in to: after the first steps they come back to it. */
    @ConfigProperty(name = "quarkus.oidc.client-id")
    String client;

    @ConfigProperty(name = "torikumi.url")
    String url;

    /** How long the link of an invitation holds. */
    @ConfigProperty(name = "torikumi.accounts.link-lifetime")
    Duration linkLifetime;

    /** It did not do it. */
    static final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final Failure failure;

        Refused(Failure failure, Throwable cause) {
            super(failure.code(), cause);
            this.failure = failure;
        }

        Failure failure() {
            return failure;
        }
    }

    /** The account with an address, in whatever case. */
    Optional<UserRepresentation> find(String email) {
        return ask(Failure.UNAVAILABLE, () -> users().searchByEmail(email, true).stream()
                .findFirst());
    }

    /**
     * Makes an account whose owner has to set a password first; gives the one that somebody else made in the same moment.
     *
     * @param language {@code ja} or {@code en}, of the pages and mails
     */
    UserRepresentation create(String name, String email, String language) {
        var user = new UserRepresentation();
        user.setUsername(email);
        user.setEmail(email);
        user.setLastName(name);
        user.setEnabled(true);
        user.setEmailVerified(false);
        user.setRequiredActions(FIRST_STEPS);
        user.setAttributes(Map.of("locale", List.of(language)));
        var status = ask(Failure.REFUSED, () -> {
            try (var response = users().create(user)) {
                return response.getStatus();
            }
        });
        if (status != CREATED && status != CONFLICT) {
            throw new Refused(status >= 500 ? Failure.UNAVAILABLE : Failure.REFUSED, null);
        }
        return find(email).orElseThrow(() -> new Refused(Failure.REFUSED, null));
    }

    /** Mails the link under which the first steps are taken. */
    void mailFirstSteps(String id) {
        ask(Failure.MAIL, () -> {
            users().get(id)
                    .executeActionsEmail(client, url + "/", Math.toIntExact(linkLifetime.toSeconds()), FIRST_STEPS);
            return null;
        });
    }

    /** Makes sure that who signs in next owns the address: an account with an unproved one may be anybody's. */
    void askForFirstSteps(UserRepresentation user) {
        user.setRequiredActions(FIRST_STEPS);
        ask(Failure.UNAVAILABLE, () -> {
            users().get(user.getId()).update(user);
            users().get(user.getId()).logout();
            return null;
        });
    }

    /** Closes an account and ends its sessions, or opens it. Whoever administers the whole system is left alone. */
    void enable(String id, boolean enabled) {
        ask(Failure.UNAVAILABLE, () -> {
            var user = users().get(id);
            if (!enabled && administersSystem(id)) {
                return null;
            }
            var present = user.toRepresentation();
            if (!Boolean.valueOf(enabled).equals(present.isEnabled())) {
                present.setEnabled(enabled);
                user.update(present);
            }
            if (!enabled) {
                user.logout();
            }
            return null;
        });
    }

    private boolean administersSystem(String id) {
        return users().get(id).roles().realmLevel().listAll().stream()
                .anyMatch(role -> role.getName().equals(Caller.SYSTEM_ADMIN));
    }

    private UsersResource users() {
        return keycloak.realm(realm).users();
    }

    /** @param otherwise what an answer that is neither success nor about our own client means */
    private static <T> T ask(Failure otherwise, Supplier<T> call) {
        try {
            return call.get();
        } catch (WebApplicationException refused) {
            var status = refused.getResponse().getStatus();
            var ours = status == 401 || status == 403 || status == 503;
            throw new Refused(ours ? Failure.UNAVAILABLE : otherwise, refused);
        } catch (ProcessingException unreachable) {
            throw new Refused(Failure.UNAVAILABLE, unreachable);
        }
    }
}
