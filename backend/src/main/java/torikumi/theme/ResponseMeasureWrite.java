package torikumi.theme;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import torikumi.http.Terms;
import torikumi.text.PlainText;

/**
 * What a response measure is created or replaced with.
 *
 * @param themeId needed to create; fixed afterwards
 */
@JsonIgnoreProperties({"id", "version"})
public record ResponseMeasureWrite(
        UUID themeId,
        @NotNull @Min(0) Integer position,
        @NotBlank @PlainText(max = 200) String name,
        LocalDate validFrom,
        LocalDate validTo) {

    /** Writes it into a response measure. */
    public void applyTo(ResponseMeasure measure) {
        Terms.refuseReversed(validFrom, validTo);
        measure.position = position;
        measure.name = name;
        measure.validFrom = validFrom;
        measure.validTo = validTo;
    }
}
