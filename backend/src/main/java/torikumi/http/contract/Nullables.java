package torikumi.http.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Writes out what a field that may be null refers to: in OpenAPI 3.0 {@code nullable} beside a reference allows no
 * null, because the referenced schema still refuses it.
 */
final class Nullables {

    private static final String REF = "#/components/schemas/";

    private final Map<String, Schema> schemas;

    Nullables(Map<String, Schema> schemas) {
        this.schemas = schemas;
    }

    void writeOut() {
        schemas.values().stream()
                .filter(schema -> schema.getProperties() != null)
                .flatMap(schema -> schema.getProperties().values().stream())
                .filter(this::mayBeNull)
                .forEach(property -> target(property).ifPresent(target -> become(property, target)));
    }

    private boolean mayBeNull(Schema property) {
        return parts(property).anyMatch(Nullables::isNull) || isNull(property);
    }

    private static boolean isNull(Schema schema) {
        return schema.getType() != null && schema.getType().contains(Schema.SchemaType.NULL);
    }

    private Optional<Schema> target(Schema property) {
        return parts(property)
                .map(Schema::getRef)
                .filter(Objects::nonNull)
                .map(ref -> schemas.get(ref.substring(REF.length())))
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static Stream<Schema> parts(Schema property) {
        return Stream.of(property.getAllOf(), property.getAnyOf(), property.getOneOf())
                .filter(Objects::nonNull)
                .flatMap(List::stream);
    }

    private static void become(Schema property, Schema target) {
        property.setAllOf(null);
        property.setAnyOf(null);
        property.setOneOf(null);
        var types = new ArrayList<>(Objects.requireNonNullElse(target.getType(), List.<Schema.SchemaType>of()));
        types.add(Schema.SchemaType.NULL);
        property.setType(types);
        property.setFormat(target.getFormat());
        property.setPattern(target.getPattern());
        property.setItems(target.getItems());
        property.setRequired(target.getRequired());
        if (target.getProperties() != null) {
            property.setProperties(target.getProperties());
        }
        if (target.getEnumeration() != null) {
            var values = new ArrayList<>(target.getEnumeration());
            values.add(null);
            property.setEnumeration(values);
        }
    }
}
