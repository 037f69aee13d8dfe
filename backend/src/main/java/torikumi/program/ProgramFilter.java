package torikumi.program;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import torikumi.text.PlainText;

/** The filters of {@code GET /programs}; all that are given hold together. */
public class ProgramFilter {

    @QueryParam("q")
    @PlainText(max = 200)
    @Parameter(description = "Part of a name, reading or alias, in any spelling")
    public String q;

    @QueryParam("kind")
    public ProgramKind kind;

    @QueryParam("type")
    public ProgramType type;

    @QueryParam("status")
    @Parameter(description = "As of today")
    public ProgramStatus status;

    @QueryParam("parent")
    @Parameter(description = "The courses of this programme")
    public UUID parent;

    @QueryParam("organization")
    @Parameter(description = "The organisation that it is, or that offers it")
    public UUID organization;

    @QueryParam("nationwide")
    @Parameter(description = "true: only those that all councils know")
    public Boolean nationwide;

    @QueryParam("council")
    @Parameter(description = "Nationwide ones and this council's own (id or slug)")
    public String council;
}
