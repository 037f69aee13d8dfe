package torikumi.text;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Text as {@link TextRules} allows it: no control characters, at most {@code max} code points. Null passes; say
 * {@code @NotBlank} beside it where something is required. Refusals have the codes {@code too_long},
 * {@code control_character} (with the character and its line and column) and {@code line_break}.
 */
@Documented
@Constraint(validatedBy = PlainTextValidator.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface PlainText {

    /** The most code points. */
    int max() default TextRules.LINE_MAX;

    /** Whether line breaks may stand in it. */
    boolean multiline() default false;

    /** The code of the refusal; the validator gives its own. */
    String message() default "too_long";

    /** Bean Validation's groups. */
    Class<?>[] groups() default {};

    /** Bean Validation's payload. */
    Class<? extends Payload>[] payload() default {};
}
