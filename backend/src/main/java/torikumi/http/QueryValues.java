package torikumi.http;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reads query parameters: constants in any case, and a 400 that names the parameter where a value cannot be read
 * (JAX-RS alone answers 404, as if the thing asked for did not exist).
 */
@Provider
public class QueryValues implements ParamConverterProvider {

    @Override
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        var parameter = Arrays.stream(annotations)
                .filter(QueryParam.class::isInstance)
                .map(QueryParam.class::cast)
                .findFirst();
        if (parameter.isEmpty()) {
            return null;
        }
        var pointer = "?" + parameter.get().value();
        if (type.isEnum()) {
            return reading(pointer, "unknown_value", names(type), text -> constant(type, text));
        }
        if (type == UUID.class) {
            return reading(pointer, "not_an_id", "", text -> type.cast(UUID.fromString(text)));
        }
        if (type == LocalDate.class) {
            return reading(pointer, "not_a_date", "", text -> type.cast(LocalDate.parse(text)));
        }
        if (type == Integer.class || type == int.class) {
            return reading(pointer, "not_a_number", "", text -> boxed(Integer.valueOf(text)));
        }
        if (type == Long.class) {
            return reading(pointer, "not_a_number", "", text -> type.cast(Long.valueOf(text)));
        }
        return null;
    }

    private static <T> T constant(Class<T> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.toString().equals(text.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(IllegalArgumentException::new);
    }

    // Class.cast knows no primitives.
    @SuppressWarnings("unchecked")
    private static <T> T boxed(Integer number) {
        return (T) number;
    }

    private static String names(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "));
    }

    private static <T> ParamConverter<T> reading(String pointer, String code, String arg, Function<String, T> read) {
        return new ParamConverter<>() {
            @Override
            public T fromString(String text) {
                if (text == null || text.isEmpty()) {
                    return null;
                }
                try {
                    return read.apply(text);
                } catch (IllegalArgumentException | DateTimeException _) {
                    throw new BadRequestException(Problem.malformed(pointer, code, arg));
                }
            }

            @Override
            public String toString(T value) {
                return value.toString();
            }
        };
    }
}
