package torikumi.signin;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Refuses to run for real with secrets that everybody can read in the sources. */
@ApplicationScoped
public class DemoSecrets {

    @ConfigProperty(name = "torikumi.demo")
    boolean demo;

    @ConfigProperty(name = "quarkus.oidc.credentials.secret")
    String clientSecret;

    @ConfigProperty(name = "quarkus.oidc.token-state-manager.encryption-secret")
    String sessionSecret;

    @ConfigProperty(name = "quarkus.keycloak.admin-client.client-secret")
    String accountsSecret;

    void check(@Observes StartupEvent event) {
        if (demo || LaunchMode.current() != LaunchMode.NORMAL) {
            return;
        }
        Map.of(
                        "quarkus.oidc.credentials.secret", clientSecret,
                        "quarkus.oidc.token-state-manager.encryption-secret", sessionSecret,
                        "quarkus.keycloak.admin-client.client-secret", accountsSecret)
                .forEach(DemoSecrets::refuseKnown);
    }

    private static void refuseKnown(String property, String secret) {
        if (secret.startsWith("torikumi-demo-")) {
            throw new IllegalStateException(("%s がデモ用の値のままです。独自の値を設定してください（torikumi.demo=true のときだけ使えます）。%n"
                            + "%1$s still has its demo value: set one of your own (allowed only with torikumi.demo=true).")
                    .formatted(property));
        }
    }
}
