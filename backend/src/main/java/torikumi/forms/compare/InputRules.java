package torikumi.forms.compare;

import java.util.ArrayList;
import java.util.List;
import torikumi.forms.sheet.FormRow.Input;
import torikumi.submission.entry.EntryCreate;
import torikumi.text.TextRules;

/** Whether what was filled in can be stored: the limits that the screen's writes have. */
final class InputRules {

    private InputRules() {}

    static List<Reason> of(Input input) {
        var reasons = new ArrayList<Reason>();
        check(reasons, FormField.DEPARTMENT, input.department(), EntryCreate.DEPARTMENT_MAX, false);
        check(reasons, FormField.HEADING, input.heading(), TextRules.LINE_MAX, false);
        check(reasons, FormField.TITLE, input.title(), TextRules.LINE_MAX, false);
        check(reasons, FormField.TEXT, input.text(), TextRules.TEXT_MAX, true);
        if (input.text().isBlank()) {
            reasons.add(Reason.of(FormField.TEXT, "form_text_missing"));
        }
        return reasons;
    }

    private static void check(List<Reason> reasons, FormField field, String text, int max, boolean lines) {
        TextRules.firstRefused(text)
                .ifPresent(place -> reasons.add(
                        Reason.of(field, "control_character", place.notation(), place.line(), place.column())));
        if (!lines && text.indexOf('\n') >= 0) {
            reasons.add(Reason.of(field, "line_break"));
        }
        if (TextRules.length(text) > max) {
            reasons.add(Reason.of(field, "too_long", max, TextRules.length(text)));
        }
    }
}
