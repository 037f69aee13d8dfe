package torikumi.program;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import torikumi.text.PlainText;

/**
 * Another name that a programme goes by, found in texts like its name.
 *
 * @param validFrom first day it was called so; null for always
 * @param validTo last day; null while it is
 * @param councilId the only council that calls it so; null for all that know the programme
 * @param memberId the only member that does (「同助成金」 in its own texts); then its council is named too
 */
@Embeddable
@Schema(name = "ProgramAlias")
public record ProgramAlias(
        @NotBlank @PlainText(max = 200) String name,
        @Schema(nullable = true) LocalDate validFrom,
        @Schema(nullable = true) LocalDate validTo,
        @Schema(nullable = true) UUID councilId,
        @Schema(nullable = true) UUID memberId) {

    /** A name that holds always and everywhere. */
    public static ProgramAlias of(String name) {
        return new ProgramAlias(name, null, null, null, null);
    }

    /** The same as a council's word. */
    ProgramAlias of(UUID council) {
        return new ProgramAlias(name, validFrom, validTo, council, memberId);
    }

    /** Whether every council and member calls it so. */
    public static boolean everybodys(ProgramAlias alias) {
        return alias.councilId == null && alias.memberId == null;
    }
}
