package torikumi.embedded;

import java.io.IOException;
import java.util.List;

/** PostgreSQL refuses to run as root: this finds a way to start it without root's rights. */
final class UnprivilegedRunner {
    private UnprivilegedRunner() {}

    /** The words to put before the command; none for an ordinary user. */
    static List<String> forPostgres() {
        if (!"root".equals(System.getProperty("user.name"))) {
            return List.of();
        }
        if (succeeds("unshare", "-U", "true")) {
            return List.of("unshare", "-U");
        }
        throw new StartFailed("root では PostgreSQL を起動できません。 PostgreSQL cannot run as root here.");
    }

    private static boolean succeeds(String... command) {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
