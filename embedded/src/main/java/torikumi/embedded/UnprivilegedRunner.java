package torikumi.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * PostgreSQL refuses to run as root. For root this finds a way around: a user namespace, in which root is nobody, or,
 * where the system refuses those (many containers do), an unprivileged account.
 *
 * @param prefix words to put before a command
 * @param account whose the data has to be, or null when it stays with the person who runs this
 */
record UnprivilegedRunner(List<String> prefix, String account) {
    private static final Path ELSEWHERE = Path.of("/var/lib/torikumi");

    static UnprivilegedRunner find() {
        if (!"root".equals(System.getProperty("user.name"))) {
            return new UnprivilegedRunner(List.of(), null);
        }
        if (succeeds(List.of("unshare", "-U", "true"))) {
            return new UnprivilegedRunner(List.of("unshare", "-U"), null);
        }
        return Stream.of("postgres", "nobody")
                .map(account -> new UnprivilegedRunner(
                        List.of("setpriv", "--reuid=" + account, "--regid=" + account, "--clear-groups"), account))
                .map(UnprivilegedRunner::withGroup)
                .filter(runner -> succeeds(runner.command("true")))
                .findFirst()
                .orElseThrow(() -> new StartFailed("""
                        root では PostgreSQL を動かせず、ユーザー名前空間（unshare -U）も setpriv も使えません。一般の利用者として実行してください。
                        PostgreSQL does not run as root, and neither user namespaces (unshare -U) nor setpriv work here: run this as an ordinary user."""));
    }

    /** The group of the account has another name than the account on some systems (nobody, nogroup). */
    private UnprivilegedRunner withGroup() {
        try {
            var id = new ProcessBuilder("id", "-g", account).start();
            var group = new String(id.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
            return new UnprivilegedRunner(
                    List.of("setpriv", "--reuid=" + account, "--regid=" + group, "--clear-groups"), account);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code words} with what makes them run without root's rights. */
    List<String> command(String... words) {
        var command = new ArrayList<>(prefix);
        command.addAll(Arrays.asList(words));
        return command;
    }

    /**
     * The folder itself when the account can get there; else one below /var/lib/torikumi that it becomes a link to,
     * since a checkout in root's home is closed to others.
     */
    Path reachable(Path folder) {
        try {
            if (account == null) {
                return folder;
            }
            Files.createDirectories(folder.getParent());
            if (succeeds(command("test", "-x", folder.getParent().toString()))) {
                return folder;
            }
            var other = ELSEWHERE.resolve(
                    HexFormat.of().toHexDigits(folder.toString().hashCode()));
            Files.createDirectories(other);
            if (!Files.isSymbolicLink(folder)) {
                Files.createSymbolicLink(folder, other);
            }
            return other;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gives the account what it has to write. */
    void own(Path path) {
        if (account != null && !succeeds(List.of("chown", "-R", account, path.toString()))) {
            throw new StartFailed("%s を利用者 %s に渡せません。 Cannot give %1$s to the account %2$s.".formatted(path, account));
        }
    }

    private static boolean succeeds(List<String> command) {
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
