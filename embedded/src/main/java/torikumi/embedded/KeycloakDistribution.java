package torikumi.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Keycloak as Maven unpacked it, built once for PostgreSQL so that every later start is quick. */
final class KeycloakDistribution {
    private static final Duration BUILD_LIMIT = Duration.ofMinutes(10);

    private KeycloakDistribution() {}

    /**
     * Gives Keycloak's folder, ready to start.
     *
     * @throws StartFailed when it has not been unpacked or cannot be built
     */
    static Path ready() {
        var version = Resources.text("/torikumi/embedded/keycloak.version").strip();
        var home = Checkout.build().resolve("keycloak-" + version);
        if (!Files.isExecutable(home.resolve("bin/kc.sh"))) {
            throw new StartFailed("""
                    Keycloak がまだ展開されていません（%s）。script/server か script/mvn verify を一度実行してください。
                    Keycloak is not unpacked yet (%1$s): run script/server once, or script/mvn verify""".formatted(home));
        }
        var mark = home.resolve("built-for-postgres");
        // Two JVMs must not build in the same folder at the same time.
        try (var channel = FileChannel.open(
                        Checkout.build().resolve("keycloak.lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
                var _ = channel.lock()) {
            // Unpacking anew takes what was built away and leaves the mark.
            if (!Files.exists(mark) || !Files.readString(mark).equals(built(home))) {
                build(home);
                Files.writeString(mark, built(home));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return home;
    }

    private static void build(Path home) {
        var log = Checkout.build().resolve("keycloak-build.log");
        var command = List.of("bash", script(home), "build", "--db=postgres");
        try (var process = GuardedProcess.start(command, environment(), log, GuardedProcess.Stop.TERM, null)) {
            if (!process.waitFor(BUILD_LIMIT) || !process.succeeded()) {
                throw new StartFailed("Keycloak を準備できません（記録: %s）。%nKeycloak cannot be built (log: %1$s).%n%s"
                        .formatted(log, process.lastOutput()));
            }
        }
    }

    /** What the build writes anew each time. */
    private static String built(Path home) throws IOException {
        return Files.getLastModifiedTime(home.resolve("lib/quarkus/quarkus-application.dat"))
                .toString();
    }

    static String script(Path home) {
        return home.resolve("bin/kc.sh").toString();
    }

    static Map<String, String> environment() {
        return Map.of("JAVA_HOME", System.getProperty("java.home"), "JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx512m");
    }
}
