package torikumi.masters;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import torikumi.masters.MasterRow.Line;

/** How one kind of master data is read into lines of a file and written from them. */
interface MasterStore {

    /** The stored rows as a file shows them, in its order: values by column code, the id among them. */
    LinkedHashMap<UUID, Map<String, String>> rows();

    /**
     * Replaces what a file names by words with ids, as the API takes them.
     *
     * @param body the line's values by column code; changed in place
     * @return the code of what is wrong by column; empty when every word is known
     */
    default Map<String, String> resolve(ObjectNode body, Line line) {
        return Map.of();
    }

    /** What a line is read as: the body of the API's own write. */
    Class<?> bodyType();

    /**
     * Writes a line.
     *
     * @param id of the stored row; null to make a new one
     * @param body of {@link #bodyType()}, valid
     * @return the row's id, and what the history shows before and after
     */
    Written write(UUID id, Object body);

    /** A row that was written. */
    record Written(UUID id, UUID councilId, Object before, Object after) {}

    /** A line with what must not get lost because the file is older than the rows. */
    default Line completed(Line line) {
        return line;
    }

    /** Why a line is left alone. */
    record Known(String column, String code, String name) {}

    /** Whether a line names what is there already though not under its id, so that it must not be made again. */
    default Optional<Known> known(Line line) {
        return Optional.empty();
    }

    /** Lines that would leave two rows with what only one may have, such as a number. */
    default Set<Line> clashing(List<Line> lines) {
        return Set.of();
    }

    /** Lets the rows that change exchange such things, before they are written one by one. */
    default void makeRoom(Set<UUID> changed) {}
}
