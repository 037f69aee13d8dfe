package torikumi.analysis;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import torikumi.program.ProgramKind;

/**
 * How the programmes of an edition differ from those of the council's last published round before it.
 *
 * @param previous what it was compared with; null when there is none, and the lists are then empty
 * @param added named now and not before
 * @param gone named before and not now
 * @param renamed named both times under different names, merged ones included
 */
@Schema(name = "ProgramChanges")
public record ProgramChangesView(
        UUID editionId,
        @Schema(nullable = true) Compared previous,
        List<Named> added,
        List<Named> gone,
        List<Renamed> renamed) {

    /** The edition compared with. */
    @Schema(name = "ProgramChangesPrevious")
    public record Compared(UUID editionId, String roundName, int fiscalYear) {}

    /**
     * A programme.
     *
     * @param entries how many entries name it, now or before
     */
    @Schema(name = "ChangedProgram")
    public record Named(UUID id, ProgramKind kind, String name, int entries) {}

    /** A programme under its names then and now. */
    @Schema(name = "RenamedProgram")
    public record Renamed(UUID id, ProgramKind kind, List<String> before, List<String> now) {}
}
