package torikumi.masters;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Names things in a file by what people call them, as long as that names one alone; else by their id. */
final class References {

    private final Map<UUID, String> names = new LinkedHashMap<>();
    private final Map<String, Integer> uses = new HashMap<>();

    References with(UUID id, String name) {
        names.put(id, name);
        uses.merge(name, 1, Integer::sum);
        return this;
    }

    /** How a file names it. */
    String shown(UUID id) {
        if (id == null) {
            return "";
        }
        var name = names.get(id);
        return name == null || uses.get(name) > 1 ? id.toString() : name;
    }

    /** What a file's word names; empty for nothing and for a name that several have. */
    Optional<UUID> find(String word) {
        return names.keySet().stream()
                .filter(id -> id.toString().equals(word) || shown(id).equals(word))
                .findFirst();
    }
}
