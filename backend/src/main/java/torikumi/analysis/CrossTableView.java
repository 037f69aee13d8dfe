package torikumi.analysis;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import torikumi.program.ProgramKind;

/**
 * A cross table of an edition: every number counts entries, each once.
 *
 * @param columns themes by number, or members in the table's order
 * @param rows programmes, those in most entries first; or the round's response measures in printed order, also those
 *     that no entry serves, and last (without an id) the entries that name none
 */
@Schema(name = "CrossTable")
public record CrossTableView(UUID editionId, CrossTable table, List<Column> columns, List<Row> rows) {

    /**
     * A column.
     *
     * @param number of a theme; null for a member
     * @param entries how many entries it has in all
     */
    @Schema(name = "CrossTableColumn")
    public record Column(UUID id, @Schema(nullable = true) Integer number, String name, int entries) {}

    /**
     * A row.
     *
     * @param id of a programme or response measure; null for the entries that name no response measure
     * @param name as the edition printed it; empty where there is no id
     * @param kind of a programme
     * @param theme the number of a response measure's theme
     * @param counts one number for each column
     * @param entries how many entries in all
     */
    @Schema(name = "CrossTableRow")
    public record Row(
            @Schema(nullable = true) UUID id,
            String name,
            @Schema(nullable = true) ProgramKind kind,
            @Schema(nullable = true) Integer theme,
            List<Integer> counts,
            int entries) {}
}
