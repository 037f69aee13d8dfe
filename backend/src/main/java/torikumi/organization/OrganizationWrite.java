package torikumi.organization;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import torikumi.text.PlainText;

/** What an organisation is created or replaced with. */
@JsonIgnoreProperties({"id", "version", "warnings"})
public record OrganizationWrite(
        @NotBlank @PlainText(max = 200) String name,
        @PlainText(max = 200) String nameKana,

        @Pattern(regexp = "[0-9]{13}", message = "corporate_number_format")
        String corporateNumber) {

    void applyTo(Organization organization) {
        organization.name = name;
        organization.nameKana = nameKana;
        organization.corporateNumber = corporateNumber;
    }
}
