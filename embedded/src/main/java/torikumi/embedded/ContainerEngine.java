package torikumi.embedded;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells cheaply whether a container engine answers; Testcontainers' own check logs a long error when none does. */
final class ContainerEngine {
    private ContainerEngine() {}

    static boolean answers() {
        var host = Optional.ofNullable(System.getenv("DOCKER_HOST")).filter(value -> !value.isBlank());
        if (host.isPresent() && !host.get().startsWith("unix://")) {
            return true; // a remote engine that somebody named on purpose; a wrong name should be loud
        }
        return Stream.of(
                        host.map(value -> value.substring("unix://".length())),
                        Optional.of("/var/run/docker.sock"),
                        Optional.of(System.getProperty("user.home") + "/.docker/run/docker.sock"),
                        Optional.ofNullable(System.getenv("XDG_RUNTIME_DIR")).map(folder -> folder + "/docker.sock"))
                .flatMap(Optional::stream)
                .anyMatch(ContainerEngine::accepts);
    }

    private static boolean accepts(String socket) {
        try (var channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            return channel.connect(UnixDomainSocketAddress.of(Path.of(socket)));
        } catch (IOException e) {
            return false;
        }
    }
}
