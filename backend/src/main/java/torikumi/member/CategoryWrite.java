package torikumi.member;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import torikumi.http.Terms;
import torikumi.text.PlainText;

/**
 * What a category is created or replaced with.
 *
 * @param councilId needed to create; fixed afterwards
 */
@JsonIgnoreProperties({"id", "version"})
public record CategoryWrite(
        UUID councilId,
        @NotNull @Min(0) Integer position,
        @NotBlank @PlainText(max = 100) String name,
        @PlainText(max = 100) String printedLabel,
        LocalDate validFrom,
        LocalDate validTo) {

    /** Writes it into a category. */
    public void applyTo(Category category) {
        Terms.refuseReversed(validFrom, validTo);
        category.position = position;
        category.name = name;
        category.printedLabel = printedLabel == null ? "" : printedLabel;
        category.validFrom = validFrom;
        category.validTo = validTo;
    }
}
