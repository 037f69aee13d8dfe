package torikumi.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/** The folder with everything that lasts. One running server has it at a time, and only the person whose it is. */
final class DataFolder implements AutoCloseable {
    private final Path path;
    private final FileChannel channel;
    private final FileLock lock;

    private DataFolder(Path path, FileChannel channel, FileLock lock) {
        this.path = path;
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * @param reset empties it first
     * @throws StartFailed when it is another person's, or a running server has it
     */
    static DataFolder open(Path path, boolean reset) {
        try {
            Files.createDirectories(path);
            checkOwner(path);
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx--x--x"));
            var channel = FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var lock = channel.tryLock();
            var pid = path.resolve("server.pid");
            if (lock == null) {
                channel.close();
                throw new StartFailed(
                        "すでに起動しています（PID %s、%s）。先に止めてください（Ctrl-C または kill）。%nAlready running (PID %1$s, %2$s): stop it first (Ctrl-C or kill)."
                                .formatted(
                                        Files.exists(pid)
                                                ? Files.readString(pid).strip()
                                                : "?",
                                        path));
            }
            var folder = new DataFolder(path, channel, lock);
            folder.leftovers().stop();
            if (reset) {
                folder.empty();
            }
            Files.writeString(pid, ProcessHandle.current().pid() + "\n");
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void checkOwner(Path path) throws IOException {
        var owner = Files.getOwner(path).getName();
        var user = System.getProperty("user.name");
        if (!owner.equals(user)) {
            throw new StartFailed("""
                    データのフォルダー %s は利用者 %s のものです（実行しているのは %s）。%2$s として実行するか、--data で別のフォルダーを指定してください。
                    The data folder %1$s belongs to %2$s, you are %3$s: run as %2$s, or name another folder with --data.""".formatted(path, owner, user));
        }
    }

    private void empty() throws IOException {
        var postgres = postgres();
        if (Files.isSymbolicLink(postgres)) {
            Folders.delete(Files.readSymbolicLink(postgres));
        }
        for (var child : path.toFile().listFiles()) {
            if (!child.getName().equals("lock")) {
                Folders.delete(child.toPath());
            }
        }
    }

    Leftovers leftovers() {
        return new Leftovers(path.resolve("processes"));
    }

    Path postgres() {
        return path.resolve("postgres");
    }

    Path keycloak() {
        return path.resolve("keycloak");
    }

    Path log(String part) {
        return path.resolve(part + ".log");
    }

    /** Notes a process for whoever looks after the running product. */
    void note(String name, ProcessHandle process) {
        try {
            Files.writeString(path.resolve(name), process.pid() + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An orderly end: nothing is left running. */
    @Override
    public void close() {
        try {
            Files.deleteIfExists(path.resolve("server.pid"));
            Files.deleteIfExists(path.resolve("processes"));
            lock.release();
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
