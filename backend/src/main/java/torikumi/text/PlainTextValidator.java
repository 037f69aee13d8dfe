package torikumi.text;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/** Checks {@link PlainText}; what it found goes along as the violation's payload, for the message. */
public class PlainTextValidator implements ConstraintValidator<PlainText, String> {

    private int max;
    private boolean multiline;

    /**
     * What a refusal's message tells.
     *
     * @param args the values of its placeholders
     */
    public record Finding(Object... args) {}

    @Override
    public void initialize(PlainText constraint) {
        max = constraint.max();
        multiline = constraint.multiline();
    }

    @Override
    public boolean isValid(String text, ConstraintValidatorContext context) {
        if (text == null) {
            return true;
        }
        var lines = TextRules.withLineFeeds(text);
        var refused = TextRules.firstRefused(lines);
        if (refused.isPresent()) {
            var place = refused.get();
            return refuse(context, "control_character", place.notation(), place.line(), place.column());
        }
        if (!multiline && lines.indexOf('\n') >= 0) {
            return refuse(context, "line_break");
        }
        var length = TextRules.length(lines);
        return length <= max || refuse(context, "too_long", max, length);
    }

    private static boolean refuse(ConstraintValidatorContext context, String code, Object... args) {
        var hibernate = context.unwrap(HibernateConstraintValidatorContext.class);
        hibernate.disableDefaultConstraintViolation();
        hibernate
                .withDynamicPayload(new Finding(args))
                .buildConstraintViolationWithTemplate(code)
                .addConstraintViolation();
        return false;
    }
}
