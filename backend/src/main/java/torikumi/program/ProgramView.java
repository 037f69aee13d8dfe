package torikumi.program;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A catalogue item as the API shows it.
 *
 * @param colored whether the council asked for ({@code council=}) prints it in colour; null where none was
 */
@Schema(name = "Program")
public record ProgramView(
        UUID id,
        ProgramKind kind,
        ProgramType type,
        String name,
        @Schema(nullable = true) String nameKana,
        List<String> aliases,
        @Schema(nullable = true) Parent parent,
        @Schema(nullable = true) String provider,
        @Schema(nullable = true) String officialUrl,
        @Schema(nullable = true) String summary,
        @Schema(nullable = true) UUID councilId,
        @Schema(nullable = true) UUID organizationId,
        @Schema(nullable = true) LocalDate validFrom,
        @Schema(nullable = true) LocalDate validTo,
        @Schema(nullable = true) Boolean colored,
        int version) {

    /** The programme that it is a course of. */
    @Schema(name = "ProgramParent")
    public record Parent(UUID id, String name) {}

    public static ProgramView of(Program program) {
        return of(program, null);
    }

    /** Expects aliases and parent to be loaded. */
    public static ProgramView of(Program program, Boolean colored) {
        var parent = program.parent;
        return new ProgramView(
                program.id,
                program.kind,
                program.type,
                program.name,
                program.nameKana,
                program.aliases.stream().sorted().toList(),
                parent == null ? null : new Parent(parent.id, parent.name),
                program.provider,
                program.officialUrl,
                program.summary,
                program.councilId,
                program.organizationId,
                program.validFrom,
                program.validTo,
                colored,
                program.shownVersion());
    }
}
