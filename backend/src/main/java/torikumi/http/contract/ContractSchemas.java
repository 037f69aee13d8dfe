package torikumi.http.contract;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import torikumi.persistence.JsonColumns;
import torikumi.text.PlainText;
import torikumi.text.TextRules;

/**
 * Completes the schemas: lists have short names, fields that are always answered are required, texts say their limit,
 * the main ones carry an example.
 */
final class ContractSchemas {

    private static final String REF = "#/components/schemas/";
    private static final DotName SCHEMA =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.media.Schema.class);
    private static final PropertyNamingStrategies.SnakeCaseStrategy SNAKE =
            (PropertyNamingStrategies.SnakeCaseStrategy) PropertyNamingStrategies.SNAKE_CASE;

    private final OpenAPI contract;
    private final IndexView index;

    ContractSchemas(OpenAPI contract, IndexView index) {
        this.contract = contract;
        this.index = index;
    }

    void complete() {
        renameLists();
        limitTexts();
        requireWhatIsAlwaysAnswered();
        new Nullables(schemas()).writeOut();
        addExamples();
    }

    private Map<String, Schema> schemas() {
        return contract.getComponents().getSchemas();
    }

    // ListViewMemberView -> MemberList
    private void renameLists() {
        var names = new HashMap<String, String>();
        for (var name : List.copyOf(schemas().keySet())) {
            if (name.startsWith("ListView") && name.length() > "ListView".length()) {
                names.put(name, name.replaceFirst("^ListView", "").replaceFirst("View$", "") + "List");
            }
        }
        var renamed = new HashMap<>(schemas());
        names.forEach((from, to) -> renamed.put(to, renamed.remove(from)));
        contract.getComponents().setSchemas(renamed);
        contract.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .flatMap(operation -> operation.getResponses().getAPIResponses().values().stream())
                .filter(response -> response.getContent() != null)
                .flatMap(response -> response.getContent().getMediaTypes().values().stream())
                .map(media -> media.getSchema())
                .filter(schema -> schema != null && schema.getRef() != null)
                .forEach(schema -> {
                    var to = names.get(schema.getRef().substring(REF.length()));
                    if (to != null) {
                        schema.setRef(REF + to);
                    }
                });
    }

    private void limitTexts() {
        for (var annotation : index.getAnnotations(DotName.createSimple(PlainText.class))) {
            if (annotation.target().kind() == AnnotationTarget.Kind.FIELD) {
                var field = annotation.target().asField();
                var schema = schemas().get(schemaName(field.declaringClass()));
                var max = annotation.value("max") == null
                        ? TextRules.LINE_MAX
                        : annotation.value("max").asInt();
                if (schema != null && schema.getProperties() != null) {
                    var property = schema.getProperties().get(SNAKE.translate(field.name()));
                    if (property != null && property.getRef() == null) {
                        property.setMaxLength(max);
                    }
                }
            }
        }
    }

    private void requireWhatIsAlwaysAnswered() {
        var sent = sentSchemas();
        var leavesOut = new HashSet<String>();
        for (var annotation : index.getAnnotations(DotName.createSimple(JsonInclude.class))) {
            var target = annotation.target();
            if (target.kind() == AnnotationTarget.Kind.CLASS) {
                leavesOut.add(schemaName(target.asClass()));
            } else if (target.kind() == AnnotationTarget.Kind.FIELD) {
                leavesOut.add(schemaName(target.asField().declaringClass()) + "/"
                        + SNAKE.translate(target.asField().name()));
            }
        }
        schemas().forEach((name, schema) -> {
            if (sent.contains(name) || schema.getProperties() == null || leavesOut.contains(name)) {
                return;
            }
            var required = new ArrayList<>(schema.getProperties().keySet());
            required.removeIf(property -> leavesOut.contains(name + "/" + property));
            schema.setRequired(required);
        });
    }

    /** What callers send, with everything it refers to: there, the code says what is required. */
    private Set<String> sentSchemas() {
        var sent = new HashSet<String>();
        contract.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .filter(operation -> operation.getRequestBody() != null
                        && operation.getRequestBody().getContent() != null)
                .flatMap(operation -> operation.getRequestBody().getContent().getMediaTypes().values().stream())
                .forEach(media -> reach(media.getSchema(), sent));
        return sent;
    }

    private void reach(Schema schema, Set<String> reached) {
        if (schema == null) {
            return;
        }
        if (schema.getRef() != null) {
            var name = schema.getRef().substring(REF.length());
            if (reached.add(name)) {
                reach(schemas().get(name), reached);
            }
            return;
        }
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(property -> reach(property, reached));
        }
        if (schema.getAllOf() != null) {
            schema.getAllOf().forEach(part -> reach(part, reached));
        }
        reach(schema.getItems(), reached);
    }

    private void addExamples() {
        try (var in = ContractSchemas.class.getResourceAsStream("/contract-examples.json")) {
            Map<?, ?> examples = JsonColumns.MAPPER.readValue(in, Map.class);
            examples.forEach((name, example) -> {
                var schema = schemas().get(String.valueOf(name));
                if (schema != null) {
                    schema.setExamples(List.of(example));
                }
            });
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException("contract-examples.json is not JSON", failure);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String schemaName(ClassInfo type) {
        var named = type.declaredAnnotation(SCHEMA);
        return named != null && named.value("name") != null
                ? named.value("name").asString()
                : type.name().withoutPackagePrefix().replaceFirst("^.*\\$", "");
    }
}
