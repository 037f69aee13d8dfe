package torikumi.program;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import torikumi.http.Problem;
import torikumi.http.Terms;
import torikumi.text.MatchKey;
import torikumi.text.PlainText;

/**
 * What a programme is created or replaced with.
 *
 * @param councilId the council whose own it is; null for nationwide; fixed after creation
 * @param parent by its id; null for none
 */
@JsonIgnoreProperties({"id", "version", "colored", "merged_into", "updated_at"})
public record ProgramWrite(
        @NotNull ProgramKind kind,
        @NotNull ProgramType type,
        @NotBlank @PlainText(max = 200) String name,
        @PlainText(max = 200) String subtitle,
        @PlainText(max = 200) String nameKana,
        @Size(max = 50) List<@NotNull @Valid ProgramAlias> aliases,
        @Valid ParentRef parent,
        @PlainText(max = 100) String number,
        @PlainText(max = 200) String provider,
        UUID providerOrganizationId,
        @PlainText(max = 500) String competentAuthority,
        @PlainText(max = 1000, multiline = true) String supportOrganizations,
        @PlainText(max = 2000, multiline = true) String summary,
        @PlainText(max = 2000, multiline = true) String target,
        @PlainText(max = 500) String area,
        @PlainText(max = 500) String maxAmount,
        @PlainText(max = 500) String maxSubsidyRate,
        LocalDate receptionStartDate,
        LocalDate receptionEndDate,

        @Pattern(regexp = WEB_ADDRESS, message = "not_a_web_address")
        String officialUrl,

        @Pattern(regexp = WEB_ADDRESS, message = "not_a_web_address")
        String applicationUrl,

        @Pattern(regexp = WEB_ADDRESS, message = "not_a_web_address")
        String referenceUrl,

        @PlainText(max = 1000, multiline = true) String inquiry,
        @Size(max = 30) List<@NotBlank @PlainText(max = 100) String> keywords,
        LocalDate checkedOn,
        UUID councilId,
        UUID organizationId,
        LocalDate validFrom,
        LocalDate validTo,
        @Valid ParentRef successor) {

    /** What is taken for the address of a page: nothing that a browser would run. */
    public static final String WEB_ADDRESS = "https?://[^\\s\"<>\\\\^`{|}]{1,1000}";

    /** Names a programme; its other fields are passed over, so that what was read can be sent back. */
    @JsonIgnoreProperties({"name"})
    public record ParentRef(@NotNull UUID id) {}

    /** Writes everything but the name, which may leave another one behind. */
    void applyTo(Program program, Program chosenParent, Program chosenSuccessor) {
        program.kind = kind;
        program.type = type;
        program.subtitle = subtitle;
        program.nameKana = nameKana;
        program.parent = chosenParent;
        program.number = number;
        program.provider = provider;
        program.providerOrganizationId = providerOrganizationId;
        program.competentAuthority = competentAuthority;
        program.supportOrganizations = supportOrganizations;
        program.summary = summary;
        program.target = target;
        program.area = area;
        program.maxAmount = maxAmount;
        program.maxSubsidyRate = maxSubsidyRate;
        program.receptionStartDate = receptionStartDate;
        program.receptionEndDate = receptionEndDate;
        program.officialUrl = officialUrl;
        program.applicationUrl = applicationUrl;
        program.referenceUrl = referenceUrl;
        program.inquiry = inquiry;
        program.keywords =
                keywords == null ? List.of() : keywords.stream().distinct().toList();
        program.checkedOn = checkedOn;
        program.organizationId = organizationId;
        program.validFrom = validFrom;
        program.validTo = validTo;
        program.successor = chosenSuccessor;
    }

    void refuseContradictions() {
        if (!type.fits(kind)) {
            throw Problem.invalid("/type", "program_type_mismatch");
        }
        Terms.refuseReversed(validFrom, validTo);
        if (receptionStartDate != null && receptionEndDate != null && receptionEndDate.isBefore(receptionStartDate)) {
            throw Problem.invalid("/reception_end_date", "reception_reversed");
        }
        if (MatchKey.keyOf(name).isEmpty()) {
            throw Problem.invalid("/name", "constraint_not_blank");
        }
    }
}
