package torikumi.member;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import torikumi.http.Terms;
import torikumi.text.PlainText;

/**
 * What a seat is created or replaced with.
 *
 * @param councilId needed to create; fixed afterwards
 * @param category by its id; null for none
 */
@JsonIgnoreProperties({"id", "version"})
public record MemberWrite(
        UUID councilId,
        UUID organizationId,
        @Valid CategoryRef category,
        @NotBlank @PlainText(max = 200) String name,
        @NotNull @Min(0) Integer position,
        LocalDate validFrom,
        LocalDate validTo) {

    /** Names a category; its other fields are passed over, so that what was read can be sent back. */
    @JsonIgnoreProperties({"name", "printed_label"})
    public record CategoryRef(@NotNull UUID id) {}

    /** Writes it into a seat. */
    public void applyTo(Member member, Category chosen) {
        Terms.refuseReversed(validFrom, validTo);
        member.organizationId = organizationId;
        member.category = chosen;
        member.name = name;
        member.position = position;
        member.validFrom = validFrom;
        member.validTo = validTo;
    }
}
