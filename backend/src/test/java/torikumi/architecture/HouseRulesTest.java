package torikumi.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.persistence.Entity;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HouseRulesTest {

    /** From the bottom to the top: a package may use those of lower lines and itself. */
    private static final List<List<String>> LAYERS = List.of(
            List.of("text", "persistence"),
            List.of("http"),
            List.of("security"),
            List.of("audit"),
            List.of("organization", "council", "signin"),
            List.of("member", "theme", "formername"),
            List.of("program"),
            List.of("membership", "department", "round", "proposal", "masters"),
            List.of("submission", "account"),
            List.of("edition", "handover"),
            List.of(
                    "search",
                    "catalogue",
                    "analysis",
                    "imports",
                    "forms",
                    "changes",
                    "notification",
                    "progress",
                    "finding",
                    "material",
                    "guide"),
            List.of("demo"));

    private static final java.nio.file.Path SOURCES = java.nio.file.Path.of("src/main/java");

    private static final Pattern CATCHES_ALL =
            Pattern.compile("catch \\((final )?(Exception|Throwable|RuntimeException|Error) ");

    private static final JavaClasses CLASSES =
            new ClassFileImporter().importPath(java.nio.file.Path.of("target/classes/torikumi"));

    @Test
    void arrowsPointDownwards() {
        var layers = layers();
        for (var type : CLASSES) {
            var from = feature(type);
            assertThat(layers).as("packages of DESIGN.md section 7").containsKey(from);
            for (var dependency : type.getDirectDependenciesFromSelf()) {
                var to = dependency.getTargetClass();
                if (to.getPackageName().startsWith("torikumi.") && !feature(to).equals(from)) {
                    assertThat(layers.get(feature(to)))
                            .as(dependency.getDescription())
                            .isLessThan(layers.get(from));
                }
            }
        }
    }

    @Test
    void featuresFormNoCycle() {
        slices().matching("torikumi.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void entitiesDoNotCrossHttp() {
        noMethods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Path.class)
                .and()
                .arePublic()
                .should()
                .haveRawReturnType(describe("an entity", type -> type.isAnnotatedWith(Entity.class)))
                .check(CLASSES);
        var views = CLASSES.that(describe("views", type -> type.getSimpleName().endsWith("View") && type.isRecord()));
        for (var view : views) {
            for (var field : view.getFields()) {
                assertThat(field.getType().getAllInvolvedRawTypes())
                        .as(field.getFullName())
                        .noneMatch(type -> type.isAnnotatedWith(Entity.class));
            }
        }
    }

    /** What the secretariat says among itself cannot reach print, export or the public API: nothing there knows of it. */
    @Test
    void commentsStayOnTheDesk() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "torikumi.edition..",
                        "torikumi.search..",
                        "torikumi.forms..",
                        "torikumi.submission.version..",
                        "torikumi.submission.entry..",
                        "torikumi.submission.history..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("torikumi.submission.comment..")
                .check(CLASSES);
    }

    @Test
    void timeComesFromTheClock() {
        for (var time : List.of(
                Instant.class, LocalDate.class, LocalDateTime.class, OffsetDateTime.class, ZonedDateTime.class)) {
            noClasses().should().callMethod(time, "now").check(CLASSES);
        }
    }

    @Test
    void everyPackageSaysWhatItIs() throws IOException {
        try (var folders = Files.walk(SOURCES).filter(Files::isDirectory)) {
            assertThat(folders.filter(HouseRulesTest::holdsJava))
                    .allSatisfy(folder ->
                            assertThat(folder.resolve("package-info.java")).exists());
        }
    }

    @Test
    void nothingIsCaughtWithoutSayingWhat() throws IOException {
        try (var sources = sources()) {
            assertThat(sources).allSatisfy(source -> assertThat(Files.readString(source))
                    .as(source.toString())
                    .doesNotContainPattern(CATCHES_ALL));
        }
    }

    @Test
    void filesStayShort() throws IOException {
        try (var sources = sources()) {
            assertThat(sources).allSatisfy(source -> assertThat(Files.readAllLines(source))
                    .as(source + ": split it")
                    .hasSizeLessThanOrEqualTo(300));
        }
    }

    private static Stream<java.nio.file.Path> sources() throws IOException {
        return Files.walk(SOURCES).filter(path -> path.toString().endsWith(".java"));
    }

    private static boolean holdsJava(java.nio.file.Path folder) {
        try (var files = Files.list(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".java"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Map<String, Integer> layers() {
        var layers = new HashMap<String, Integer>();
        for (int i = 0; i < LAYERS.size(); i++) {
            for (var feature : LAYERS.get(i)) {
                layers.put(feature, i);
            }
        }
        return layers;
    }

    private static String feature(JavaClass type) {
        return type.getPackageName().replaceFirst("^torikumi\\.", "").replaceFirst("\\..*$", "");
    }
}
