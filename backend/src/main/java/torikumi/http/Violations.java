package torikumi.http;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import torikumi.text.PlainTextValidator;

/** Turns Bean Validation's findings into JSON pointers and codes. */
public final class Violations {

    private static final PropertyNamingStrategies.SnakeCaseStrategy SNAKE =
            (PropertyNamingStrategies.SnakeCaseStrategy) PropertyNamingStrategies.SNAKE_CASE;

    private Violations() {}

    /** Words the violations of a body or of parameters as a problem. */
    public static Problem problem(ConstraintViolationException failure) {
        var body = failure.getConstraintViolations().stream()
                .anyMatch(violation -> pointer(violation).startsWith("/"));
        var problem = new Problem(body ? 422 : 400, body ? "invalid" : "malformed");
        failure.getConstraintViolations().stream()
                .sorted((a, b) -> pointer(a).compareTo(pointer(b)))
                .forEach(violation -> problem.error(pointer(violation), code(violation), arguments(violation)));
        return problem;
    }

    // method.parameter.field… : what stands behind a body parameter is a path in the body, a plain parameter is ?name
    private static String pointer(ConstraintViolation<?> violation) {
        var pointer = new StringBuilder();
        var parameter = "";
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getKind() == ElementKind.PARAMETER) {
                parameter = node.getName();
            } else if (node.getKind() == ElementKind.PROPERTY || node.getKind() == ElementKind.CONTAINER_ELEMENT) {
                if (node.getIndex() != null) {
                    pointer.append('/').append(node.getIndex());
                }
                if (node.getKind() == ElementKind.PROPERTY) {
                    pointer.append('/').append(SNAKE.translate(node.getName()));
                }
            }
        }
        if (pointer.isEmpty() || isQuery(violation.getLeafBean())) {
            return "?" + (pointer.isEmpty() ? SNAKE.translate(parameter) : pointer.substring(1));
        }
        return pointer.toString();
    }

    private static boolean isQuery(Object bean) {
        return bean != null
                && Arrays.stream(bean.getClass().getFields())
                        .anyMatch(field -> field.isAnnotationPresent(QueryParam.class));
    }

    // A constraint of ours names its code as the message; Bean Validation's own are named after the annotation.
    private static String code(ConstraintViolation<?> violation) {
        var template = violation.getMessageTemplate();
        return template.startsWith("{")
                ? "constraint_"
                        + SNAKE.translate(violation
                                .getConstraintDescriptor()
                                .getAnnotation()
                                .annotationType()
                                .getSimpleName())
                : template;
    }

    private static Object[] arguments(ConstraintViolation<?> violation) {
        HibernateConstraintViolation<?> known = violation.unwrap(HibernateConstraintViolation.class);
        var finding = known.getDynamicPayload(PlainTextValidator.Finding.class);
        if (finding != null) {
            return finding.args();
        }
        var attributes = violation.getConstraintDescriptor().getAttributes();
        return new Object[] {
            attributes.getOrDefault("min", attributes.getOrDefault("value", "")), attributes.getOrDefault("max", "")
        };
    }
}
