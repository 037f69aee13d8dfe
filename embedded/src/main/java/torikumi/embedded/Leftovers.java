package torikumi.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * What a killed run left behind. Guards normally stop the parts within seconds; this waits for that, and ends what is
 * still there when the guards were killed too. A process counts only if number and start time are both those noted.
 */
final class Leftovers {
    private final Path file;

    Leftovers(Path file) {
        this.file = file;
    }

    /** Notes the parts and all that they have started so far. */
    void note(Collection<GuardedProcess> parts) {
        var lines = parts.stream()
                .flatMap(GuardedProcess::processes)
                .map(process -> process.pid() + " " + started(process))
                .toList();
        try {
            Files.write(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void stop() {
        for (var process : running().toList()) {
            if (!endsWithin(process, 15)) {
                process.destroy();
                if (!endsWithin(process, 10)) {
                    process.destroyForcibly();
                }
            }
        }
    }

    private Stream<ProcessHandle> running() {
        try {
            return Files.exists(file)
                    ? Files.readAllLines(file).stream()
                            .map(line -> line.split(" "))
                            .flatMap(
                                    part -> ProcessHandle.of(Long.parseLong(part[0]))
                                            .filter(process -> started(process).equals(part[1]))
                                            .stream())
                    : Stream.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String started(ProcessHandle process) {
        return Optional.of(process.info())
                .flatMap(ProcessHandle.Info::startInstant)
                .map(Instant::toString)
                .orElse("?");
    }

    private static boolean endsWithin(ProcessHandle process, int seconds) {
        try {
            process.onExit().get(seconds, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException | ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
