package torikumi.forms.compare;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import torikumi.http.Messages;
import torikumi.submission.Block;

/**
 * Why a row cannot be applied.
 *
 * @param block what locks its cell; null when it is about what was filled in
 * @param field which field; null when it is about the whole row
 */
public record Reason(Block block, FormField field, String code, List<Object> args) {

    /**
     * A reason as the API shows it.
     *
     * @param field which field; absent when it is about the whole row
     */
    @Schema(name = "FormReason")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record View(String code, String message, FormField field) {}

    static Reason of(Block block) {
        return new Reason(block, null, block.code(), List.of());
    }

    static Reason of(FormField field, String code, Object... args) {
        return new Reason(null, field, code, List.of(args));
    }

    /** With its sentence. */
    public View view(Locale language) {
        var message = block != null ? block.view(language).message() : Messages.text(language, code, args.toArray());
        return new View(code, message, field);
    }
}
