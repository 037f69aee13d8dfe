package torikumi.submission.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import torikumi.program.CatalogueName;
import torikumi.program.ProgramCatalogue;

/**
 * The names that a council's texts are read for, ready to scan with.
 *
 * @param scanner finds them
 * @param byProgram each programme's entry, for its name and kind
 */
public record CouncilNames(MentionScanner<UUID> scanner, Map<UUID, CatalogueName> byProgram) {

    /** From the catalogue in memory; built once per state of it. */
    public static CouncilNames of(ProgramCatalogue catalogue, UUID councilId) {
        return catalogue.derived(councilId, CouncilNames.class, CouncilNames::build);
    }

    private static CouncilNames build(List<CatalogueName> names) {
        var spellings = new ArrayList<MentionScanner.Name<UUID>>();
        var byProgram = new HashMap<UUID, CatalogueName>();
        for (var name : names) {
            spellings.add(new MentionScanner.Name<>(name.programId(), name.spelling()));
            byProgram.putIfAbsent(name.programId(), name);
        }
        return new CouncilNames(MentionScanner.of(spellings), Map.copyOf(byProgram));
    }

    /** The programme's name; empty for one that is not this council's to name any more. */
    public String nameOf(UUID programId) {
        var name = byProgram.get(programId);
        return name == null ? "" : name.programName();
    }
}
