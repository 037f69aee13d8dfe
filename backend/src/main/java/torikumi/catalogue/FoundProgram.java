package torikumi.catalogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.Map;
import java.util.TreeMap;
import torikumi.persistence.JsonColumns;
import torikumi.text.Sha256;

/**
 * What a file says of one programme.
 *
 * @param sourceId its id in the other catalogue
 * @param place where in the file it stands
 * @param fields what is filled in, by the API's names
 */
record FoundProgram(String sourceId, String place, Map<String, String> fields) {

    String name() {
        return fields.get(ProposedField.NAME.code());
    }

    /** Names the content, so that the same is not asked twice. */
    String sha256() {
        try {
            return Sha256.hex(JsonColumns.MAPPER.writeValueAsBytes(new TreeMap<>(fields)));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
