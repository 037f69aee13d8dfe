package torikumi.edition.table;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.TemplateLocator.TemplateLocation;
import io.quarkus.qute.Variant;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The table's templates in an engine of their own, so that a document is made alike in the service, in a test and in
 * a tool without a container. What is not declared raw is escaped; an unknown name fails.
 */
public final class TableTemplates {

    private static final Engine ENGINE = Engine.builder()
            .addDefaults()
            .addValueResolver(new ReflectionValueResolver())
            .addLocator(TableTemplates::locate)
            .addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML)))
            .strictRendering(true)
            .removeStandaloneLines(true)
            .build();

    private TableTemplates() {}

    /** Returns a page by its name, such as {@code material/page}. */
    public static TemplateInstance page(String id) {
        return ENGINE.getTemplate(id).instance();
    }

    /** Returns the page for screens. */
    static TemplateInstance screen() {
        return page("edition/table");
    }

    /** Returns the page that becomes the PDF. */
    static TemplateInstance print() {
        return page("edition/print");
    }

    private static Optional<TemplateLocation> locate(String id) {
        String resource = "templates/" + id + ".html";
        if (TableTemplates.class.getClassLoader().getResource(resource) == null) {
            return Optional.empty();
        }
        return Optional.of(new HtmlResource(resource));
    }

    private record HtmlResource(String resource) implements TemplateLocation {

        @Override
        public Reader read() {
            InputStream stream = TableTemplates.class.getClassLoader().getResourceAsStream(resource);
            return new InputStreamReader(stream, StandardCharsets.UTF_8);
        }

        @Override
        public Optional<Variant> getVariant() {
            return Optional.of(Variant.forContentType(Variant.TEXT_HTML));
        }
    }
}
