package torikumi.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells before anything starts whether its port is free, and else who has it. */
final class PortCheck {
    private static final String LISTENING = "0A";

    private PortCheck() {}

    /** @throws StartFailed naming the first port that is taken, and who has it */
    static void requireFree(Ports ports) {
        ports.uses().forEach((port, use) -> {
            if (!isFree(port)) {
                throw taken(port, use);
            }
        });
    }

    /** What to say of a port that somebody else has, perhaps only since {@link #requireFree}. */
    static StartFailed taken(int port, String use) {
        return new StartFailed("""
                ポート %d（%s）は使用中です: %s
                そのプロセスを止めるか、--port-offset で別のポートを使ってください。
                Port %1$d (%2$s) is taken: %3$s
                Stop that process, or use other ports with --port-offset.""".formatted(port, use, holder(port)));
    }

    static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            // Without it a port counts as taken for a minute after a stop.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** "name (PID 12)" of the process that listens there, or a hint how to find it. */
    private static String holder(int port) {
        return fromProc(port)
                .or(() -> fromLsof(port))
                .map(PortCheck::describe)
                .orElse("不明（他の利用者のプロセスかもしれません）/ unknown (perhaps another user's process)");
    }

    private static String describe(ProcessHandle process) {
        var command = process.info().commandLine().or(() -> process.info().command());
        var text = command.orElse("?");
        return "PID %d: %s".formatted(process.pid(), text.length() > 120 ? text.substring(0, 120) + "…" : text);
    }

    private static Optional<ProcessHandle> fromProc(int port) {
        var hex = "%04X".formatted(port);
        return Stream.of("/proc/net/tcp", "/proc/net/tcp6")
                .map(Path::of)
                .filter(Files::exists)
                .flatMap(PortCheck::lines)
                .map(line -> line.strip().split("\\s+"))
                .filter(part -> part.length > 9 && part[3].equals(LISTENING) && part[1].endsWith(":" + hex))
                .flatMap(part -> ownerOfSocket("socket:[" + part[9] + "]").stream())
                .findFirst();
    }

    private static Optional<ProcessHandle> ownerOfSocket(String socket) {
        return ProcessHandle.allProcesses()
                .filter(process -> links(Path.of("/proc", String.valueOf(process.pid()), "fd"))
                        .anyMatch(socket::equals))
                .findFirst();
    }

    /** Where the open files of a process lead; none of those we may not look at. */
    private static Stream<String> links(Path folder) {
        var files = folder.toFile().listFiles();
        return files == null
                ? Stream.empty()
                : Arrays.stream(files).flatMap(file -> {
                    try {
                        return Stream.of(Files.readSymbolicLink(file.toPath()).toString());
                    } catch (IOException e) {
                        return Stream.empty();
                    }
                });
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            return Stream.empty();
        }
    }

    private static Optional<ProcessHandle> fromLsof(int port) {
        try {
            var lsof = new ProcessBuilder("lsof", "-nP", "-t", "-iTCP:" + port, "-sTCP:LISTEN").start();
            var pid = new String(lsof.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            return pid.lines().findFirst().map(Long::valueOf).flatMap(ProcessHandle::of);
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
