package torikumi.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;

/**
 * Checks a body where {@code @Valid} on the parameter would be too early: what the caller may not see or has not seen
 * (404, 403, 412) is answered before what is wrong with the fields (422).
 */
@ApplicationScoped
public class Bodies {

    @Inject
    Validator validator;

    /**
     * Checks the constraints of a body.
     *
     * @return the body
     * @throws Problem 400 {@code body_missing} when nothing was sent
     * @throws ConstraintViolationException answered as 422 with the fields
     */
    public <T> T valid(T body) {
        var violations = validator.validate(present(body));
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        return body;
    }

    /**
     * The body itself, for looking at the field that says whose it is before the rest is checked.
     *
     * @throws Problem 400 {@code body_missing} when nothing was sent
     */
    public static <T> T present(T body) {
        if (body == null) {
            throw Problem.malformed("", "body_missing");
        }
        return body;
    }
}
