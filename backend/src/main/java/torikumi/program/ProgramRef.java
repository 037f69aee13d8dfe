package torikumi.program;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A programme by its id, called as it is now. */
@Schema(name = "ProgramRef")
public record ProgramRef(UUID id, String name) {

    /** The reference; null for none. */
    public static ProgramRef of(Program program) {
        return program == null ? null : new ProgramRef(program.id, program.name);
    }
}
