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
import torikumi.text.MatchKey;
import torikumi.text.PlainText;

/**
 * What a programme is created or replaced with.
 *
 * @param councilId the council whose own it is; null for nationwide; fixed after creation
 * @param parent by its id; null for none
 */
@JsonIgnoreProperties({"id", "version", "colored", "merged_into"})
public record ProgramWrite(
        @NotNull ProgramKind kind,
        @NotNull ProgramType type,
        @NotBlank @PlainText(max = 200) String name,
        @PlainText(max = 200) String nameKana,
        @Size(max = 50) List<@NotNull @Valid ProgramAlias> aliases,
        @Valid ParentRef parent,
        @PlainText(max = 200) String provider,

        @Pattern(regexp = "https?://[^\\s\"<>\\\\^`{|}]{1,1000}", message = "not_a_web_address")
        String officialUrl,

        @PlainText(max = 2000, multiline = true) String summary,
        UUID councilId,
        UUID organizationId,
        LocalDate validFrom,
        LocalDate validTo,
        @Valid ParentRef successor) {

    /** Names a programme; its other fields are passed over, so that what was read can be sent back. */
    @JsonIgnoreProperties({"name"})
    public record ParentRef(@NotNull UUID id) {}

    void applyTo(Program program, Program chosenParent, Program chosenSuccessor) {
        refuseContradictions();
        program.kind = kind;
        program.type = type;
        program.name = name;
        program.nameKana = nameKana;
        var wanted = ProgramAliases.complete(aliases, program.councilId);
        // Left alone when nothing changes: Hibernate would write every row again.
        if (!wanted.equals(program.sortedAliases())) {
            program.aliases.clear();
            program.aliases.addAll(wanted);
        }
        program.parent = chosenParent;
        program.provider = provider;
        program.officialUrl = officialUrl;
        program.summary = summary;
        program.organizationId = organizationId;
        program.validFrom = validFrom;
        program.validTo = validTo;
        program.successor = chosenSuccessor;
        program.refreshSearchKey();
    }

    private void refuseContradictions() {
        if (!type.fits(kind)) {
            throw Problem.invalid("/type", "program_type_mismatch");
        }
        if (validFrom != null && validTo != null && validTo.isBefore(validFrom)) {
            throw Problem.invalid("/valid_to", "valid_to_before_valid_from");
        }
        if (MatchKey.keyOf(name).isEmpty()) {
            throw Problem.invalid("/name", "constraint_not_blank");
        }
    }
}
