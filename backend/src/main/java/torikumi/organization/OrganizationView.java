package torikumi.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import torikumi.http.Warning;

/**
 * An organisation as the API shows it.
 *
 * @param mergedIntoId the organisation that took this one's place
 * @param warnings what looks doubtful, e.g. a 法人番号 whose check digit does not agree
 */
@Schema(name = "Organization")
public record OrganizationView(
        UUID id,
        String name,
        @Schema(nullable = true) String nameKana,
        @Schema(nullable = true) String corporateNumber,
        @Schema(nullable = true) LocalDate validFrom,
        @Schema(nullable = true) LocalDate validTo,
        @Schema(nullable = true) UUID mergedIntoId,
        List<Warning> warnings,
        int version) {

    public static OrganizationView of(Organization organization, Locale language) {
        var number = organization.corporateNumber;
        var warnings = number == null || CorporateNumber.checks(number)
                ? List.<Warning>of()
                : List.of(Warning.of(language, "corporate_number_check_digit", number));
        return new OrganizationView(
                organization.id,
                organization.name,
                organization.nameKana,
                number,
                organization.validFrom,
                organization.validTo,
                organization.mergedIntoId,
                warnings,
                organization.shownVersion());
    }
}
