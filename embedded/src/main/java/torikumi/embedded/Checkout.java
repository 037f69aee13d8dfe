package torikumi.embedded;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where this copy of the repository lies, and where things that can be made again are kept in it. */
public final class Checkout {
    private Checkout() {}

    /**
     * The folder that holds {@code script/mvn}: the system property {@code project.root}, else the working folder or
     * the nearest folder above it.
     */
    public static Path root() {
        var start =
                Path.of(System.getProperty("project.root", "")).toAbsolutePath().normalize();
        for (var folder = start; folder != null; folder = folder.getParent()) {
            if (Files.isRegularFile(folder.resolve("script/mvn"))) {
                return folder;
            }
        }
        throw new StartFailed(
                "%s は取組のリポジトリの中ではありません。リポジトリのフォルダーで実行してください。%n%1$s is not inside the Torikumi repository: run this in the checkout."
                        .formatted(start));
    }

    /** Unpacked distributions: may be deleted at any time, git ignores it. */
    public static Path build() {
        return root().resolve(".build");
    }
}
