package torikumi.organization;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import torikumi.http.Terms;
import torikumi.text.PlainText;

/** What an organisation is created or replaced with. */
@JsonIgnoreProperties({"id", "version", "warnings", "merged_into_id"})
public record OrganizationWrite(
        @NotBlank @PlainText(max = 200) String name,
        @PlainText(max = 200) String nameKana,

        @Pattern(regexp = "[0-9]{13}", message = "corporate_number_format")
        String corporateNumber,

        LocalDate validFrom,
        LocalDate validTo) {

    /** Writes it into an organisation. */
    public void applyTo(Organization organization) {
        Terms.refuseReversed(validFrom, validTo);
        organization.name = name;
        organization.nameKana = nameKana;
        organization.corporateNumber = corporateNumber;
        organization.validFrom = validFrom;
        organization.validTo = validTo;
    }
}
