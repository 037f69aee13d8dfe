package torikumi.theme;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import torikumi.http.Terms;
import torikumi.text.PlainText;

/**
 * What a theme is created or replaced with. Its response measures are written one by one.
 *
 * @param councilId needed to create; fixed afterwards
 */
@JsonIgnoreProperties({"id", "version", "response_measures"})
public record ThemeWrite(
        UUID councilId,
        @NotNull @Min(1) @Max(99) Integer number,
        @NotBlank @PlainText(max = 200) String name,
        LocalDate validFrom,
        LocalDate validTo) {

    /** Writes it into a theme. */
    public void applyTo(Theme theme) {
        Terms.refuseReversed(validFrom, validTo);
        theme.number = number;
        theme.name = name;
        theme.validFrom = validFrom;
        theme.validTo = validTo;
    }
}
