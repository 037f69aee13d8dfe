package torikumi.testing;

import java.util.HashMap;
import java.util.Map;
import torikumi.embedded.TestBacking;

/**
 * {@link Backing} with a real Keycloak, for tests about tokens. Keycloak takes long to start, so these tests are named
 * {@code …IT}, run in the integration phase and share one; tokens come from {@link Tokens}. Use it with
 * {@code restrictToAnnotatedClass = true}: otherwise every test of the module would start it.
 */
public class BackingWithKeycloak extends Backing {
    @Override
    public Map<String, String> start() {
        var settings = new HashMap<>(super.start());
        settings.put("quarkus.oidc.tenant-enabled", "true");
        settings.put("quarkus.oidc.auth-server-url", TestBacking.issuer());
        settings.put(
                "quarkus.keycloak.admin-client.server-url", TestBacking.issuer().replaceFirst("/realms/.*$", ""));
        return settings;
    }

    /** Behind {@link Backing}, which other tests ask for module-wide: the later settings hold. */
    @Override
    public int order() {
        return 1;
    }
}
