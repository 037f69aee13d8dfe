package torikumi.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import torikumi.embedded.TestBacking;

/**
 * A PostgreSQL of its own database for every start of the application under test; no Keycloak, so the acting person
 * comes from {@code @TestSecurity}. Use with {@code @QuarkusTest @QuarkusTestResource(Backing.class)}.
 */
public class Backing implements QuarkusTestResourceLifecycleManager {
    @Override
    public Map<String, String> start() {
        var database = TestBacking.freshDatabase();
        return Map.of(
                "quarkus.datasource.jdbc.url", database.jdbcUrl(),
                "quarkus.datasource.username", database.applicationUser(),
                "quarkus.datasource.password", database.applicationPassword(),
                "quarkus.flyway.username", database.ownerUser(),
                "quarkus.flyway.password", database.ownerPassword(),
                "quarkus.mailer.port", String.valueOf(TestBacking.mailPort()),
                "quarkus.oidc.tenant-enabled", "false");
    }

    /** Nothing to do: PostgreSQL ends with the test JVM, so later starts of the application find it warm. */
    @Override
    public void stop() {}
}
