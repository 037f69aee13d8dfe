package torikumi.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A child process that never outlives this JVM, not even when the JVM is killed: {@code guard.sh} stands between and
 * stops the command as soon as the pipe from the JVM closes. Output goes to a log file.
 */
final class GuardedProcess implements AutoCloseable {
    /** How the command is asked to stop. */
    enum Stop {
        /** SIGTERM to the command and all its children. */
        TERM,
        /** SIGINT to the command alone: PostgreSQL's fast shutdown. */
        INT
    }

    private final Process guard;
    private final Path log;

    private GuardedProcess(Process guard, Path log) {
        this.guard = guard;
        this.log = log;
    }

    /**
     * @param environment added to this JVM's own
     * @param remove folder deleted when the command has ended, or null
     */
    static GuardedProcess start(
            List<String> command, Map<String, String> environment, Path log, Stop stop, Path remove) {
        var guarded = new ArrayList<>(List.of("bash", "-c", script(), "guard", stop.name()));
        guarded.add(remove == null ? "" : remove.toString());
        guarded.addAll(command);
        var builder = new ProcessBuilder(guarded).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        try {
            return new GuardedProcess(builder.start(), log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until the process ends or the time is over; true when it has ended. */
    boolean waitFor(Duration time) {
        try {
            return guard.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailed("中断されました。 Interrupted.", e);
        }
    }

    boolean isAlive() {
        return guard.isAlive();
    }

    /** True when the command has ended by itself without an error. */
    boolean succeeded() {
        return !guard.isAlive() && guard.exitValue() == 0;
    }

    /** The guard, the command, and all that the command has started so far. */
    Stream<ProcessHandle> processes() {
        return Stream.concat(Stream.of(guard.toHandle()), guard.descendants());
    }

    /** The command itself; it must be running. */
    ProcessHandle command() {
        // The guard's other child is a shell that watches the pipe.
        return guard.children()
                .filter(child -> !child.info().command().orElse("").endsWith("/bash"))
                .findFirst()
                .orElseThrow();
    }

    /** Completed when the process has ended, for whatever reason. */
    CompletableFuture<?> onExit() {
        return guard.onExit();
    }

    /** The last lines the process wrote, for an error message. */
    String lastOutput() {
        try {
            var lines = new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 20), lines.size()));
        } catch (IOException e) {
            return log + ": " + e;
        }
    }

    /** Stops the process and everything it started, and waits for that. */
    @Override
    public void close() {
        try {
            guard.getOutputStream().close();
        } catch (IOException e) {
            // The pipe is already closed: the guard has seen that and is stopping or gone.
        }
        if (!waitFor(Duration.ofSeconds(30))) {
            guard.descendants().forEach(ProcessHandle::destroyForcibly);
            guard.destroyForcibly();
        }
    }

    private static String script() throws UncheckedIOException {
        return Resources.text("/torikumi/embedded/guard.sh");
    }
}
