package torikumi.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuardedProcessTest {
    @Test
    void nothingThatWasStartedOutlivesUs(@TempDir Path folder) throws IOException {
        var data = Files.createDirectory(folder.resolve("data"));
        var ready = folder.resolve("ready");
        var script = "sleep 300 & touch %s; sleep 300".formatted(ready);
        var process = start(folder, data, GuardedProcess.Stop.TERM, "bash", "-c", script);
        while (!Files.exists(ready)) {
            assertThat(process.waitFor(Duration.ofMillis(50))).isFalse();
        }
        var started = process.processes().toList();
        assertThat(started).hasSizeGreaterThanOrEqualTo(4);

        process.close();

        for (var one : started) {
            assertThat(one.onExit()).succeedsWithin(Duration.ofSeconds(10));
        }
        assertThat(data).doesNotExist();
    }

    @Test
    void theEndOfACommandIsSeenWithWhatItSaid(@TempDir Path folder) {
        // だめ in octal: under a locale without UTF-8 the JVM cannot pass Japanese as an argument
        var failed = start(
                folder,
                null,
                GuardedProcess.Stop.TERM,
                "bash",
                "-c",
                "printf '\\343\\201\\240\\343\\202\\201\\n'; exit 3");
        assertThat(failed.waitFor(Duration.ofSeconds(10))).isTrue();
        assertThat(failed.succeeded()).isFalse();
        assertThat(failed.lastOutput()).isEqualTo("だめ");
    }

    private static GuardedProcess start(Path folder, Path remove, GuardedProcess.Stop stop, String... command) {
        return GuardedProcess.start(List.of(command), Map.of(), folder.resolve("log"), stop, remove);
    }
}
