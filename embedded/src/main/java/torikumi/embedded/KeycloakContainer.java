package torikumi.embedded;

import java.time.Duration;
import java.util.Map;
import org.testcontainers.Testcontainers;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.images.builder.Transferable;

/** The same realm as {@link KeycloakServer}, in a container that Testcontainers removes with this JVM. */
final class KeycloakContainer {
    private static final int PORT = 8080;

    private KeycloakContainer() {}

    /**
     * Starts it and gives the issuer.
     *
     * @param mailPort of this machine, where it sends its mails
     */
    // Closed by Testcontainers' reaper at the end of the JVM: it serves all tests of the JVM until then.
    @SuppressWarnings("resource")
    static String start(int mailPort) {
        var version = Resources.text("/torikumi/embedded/keycloak.version").strip();
        Testcontainers.exposeHostPorts(mailPort);
        var container = new GenericContainer<>("keycloak/keycloak:" + version)
                .withEnv(Map.of(
                        "KC_BOOTSTRAP_ADMIN_USERNAME", RealmSync.ADMIN,
                        "KC_BOOTSTRAP_ADMIN_PASSWORD", RealmSync.ADMIN,
                        "TORIKUMI_SMTP_HOST", GenericContainer.INTERNAL_HOST_HOSTNAME,
                        "TORIKUMI_SMTP_PORT", String.valueOf(mailPort)))
                .withCopyToContainer(
                        Transferable.of(RealmFile.source()), "/opt/keycloak/data/import/torikumi-realm.json")
                .withCommand("start-dev", "--import-realm", "--cache=local")
                .withExposedPorts(PORT)
                .waitingFor(Wait.forHttp("/realms/%s/.well-known/openid-configuration".formatted(RealmFile.NAME))
                        .forPort(PORT)
                        .withStartupTimeout(Duration.ofSeconds(300)));
        SignInTheme.FILES.forEach(name -> container.withCopyToContainer(
                Transferable.of(SignInTheme.file(name)), "/opt/keycloak/themes/" + SignInTheme.NAME + "/" + name));
        container.start();
        return "http://%s:%d/realms/%s".formatted(container.getHost(), container.getMappedPort(PORT), RealmFile.NAME);
    }
}
