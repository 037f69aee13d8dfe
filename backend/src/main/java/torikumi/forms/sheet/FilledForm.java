package torikumi.forms.sheet;

import java.util.List;
import java.util.Optional;

/**
 * A form as somebody sent it back.
 *
 * @param number empty when it cannot be read
 * @param council whose the head says it is; empty when the head says nothing
 * @param department the 課 whose part it is; null for the whole sheet
 */
public record FilledForm(
        Optional<FormNumber> number,
        String council,
        String round,
        String organization,
        String department,
        List<FormRow> rows) {}
