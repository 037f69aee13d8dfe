package torikumi.masters;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import torikumi.http.Bodies;
import torikumi.http.Messages;
import torikumi.http.Violations;
import torikumi.masters.MasterPart.Column;
import torikumi.masters.MasterRow.Change;
import torikumi.masters.MasterRow.Fault;
import torikumi.masters.MasterRow.Line;
import torikumi.masters.MasterRow.Status;
import torikumi.persistence.JsonColumns;
import torikumi.text.Sha256;

/** Lays the lines of a file beside the stored rows. */
@ApplicationScoped
class MasterComparison {

    @Inject
    ObjectMapper mapper;

    @Inject
    Bodies bodies;

    /** A line beside its row, and what it would be written as; the body is null where the line cannot be written. */
    record Compared(MasterRow row, Object body) {}

    /** Compares every line. */
    List<Compared> compare(MasterPart part, MasterStore store, List<Line> read, Locale language) {
        var lines = read.stream().map(store::completed).toList();
        var stored = store.rows();
        var clashing = store.clashing(lines);
        var seen = new HashSet<UUID>();
        var compared = new ArrayList<Compared>();
        for (var line : lines) {
            compared.add(new Reading(part, store, stored, line, language).compare(seen, clashing.contains(line)));
        }
        return compared;
    }

    /** As it is shown. */
    MasterFileView view(MasterPart part, MasterStore store, List<Compared> compared) {
        var rows = compared.stream().map(Compared::row).toList();
        var named = new HashSet<>(rows.stream().map(MasterRow::id).toList());
        var missing = store.rows().entrySet().stream()
                .filter(row -> !named.contains(row.getKey()))
                .map(row -> row.getValue().get("name"))
                .toList();
        return new MasterFileView(part, MasterFileView.Counts.of(rows), rows, missing, digest(rows));
    }

    // Of what was shown, without the sentences: they are in the reader's language.
    private static String digest(List<MasterRow> rows) {
        try {
            var plain = rows.stream()
                    .map(row -> List.of(row.line(), row.status(), String.valueOf(row.id()), row.changes()))
                    .toList();
            return Sha256.hex(JsonColumns.MAPPER.writeValueAsBytes(plain));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private final class Reading {

        private final MasterPart part;
        private final MasterStore store;
        private final Map<UUID, Map<String, String>> stored;
        private final Line line;
        private final Locale language;
        private final List<Fault> faults = new ArrayList<>();

        Reading(MasterPart part, MasterStore store, Map<UUID, Map<String, String>> stored, Line line, Locale language) {
            this.part = part;
            this.store = store;
            this.stored = stored;
            this.line = line;
            this.language = language;
        }

        Compared compare(Set<UUID> seen, boolean clashes) {
            var known = store.known(line);
            if (known.isPresent()) {
                fault(known.get().column(), known.get().code(), known.get().name());
                return new Compared(
                        new MasterRow(
                                line.number(), Status.KNOWN, null, line.value("name"), List.of(), List.copyOf(faults)),
                        null);
            }
            var id = id(seen);
            if (clashes) {
                fault("number", "theme_number_taken", line.value("number"));
            }
            var body = body();
            var changes = changes(id == null ? Map.of() : stored.get(id));
            var status = !faults.isEmpty()
                    ? Status.INVALID
                    : id == null ? Status.NEW : changes.isEmpty() ? Status.UNCHANGED : Status.CHANGED;
            return new Compared(
                    new MasterRow(line.number(), status, id, line.value("name"), changes, List.copyOf(faults)), body);
        }

        private UUID id(Set<UUID> seen) {
            var text = line.value("id");
            if (text.isEmpty()) {
                return null;
            }
            var id = stored.keySet().stream()
                    .filter(known -> known.toString().equalsIgnoreCase(text))
                    .findFirst()
                    .orElse(null);
            if (id == null) {
                fault("id", "master_file_id_unknown");
            } else if (!seen.add(id)) {
                fault("id", "master_file_id_repeated");
            }
            return id;
        }

        private List<Change> changes(Map<String, String> before) {
            return part.columns().stream()
                    .filter(column -> column != Column.ID)
                    .map(column -> new Change(
                            column.code(),
                            column.heading(),
                            before.getOrDefault(column.code(), ""),
                            Values.normal(column.code(), line.value(column.code()))))
                    .filter(change -> !Objects.equals(change.before(), change.after()))
                    .toList();
        }

        private Object body() {
            var node = mapper.createObjectNode();
            for (var column : part.columns()) {
                put(node, column);
            }
            store.resolve(node, line).forEach(this::fault);
            refuseReversed();
            if (!faults.isEmpty()) {
                return null;
            }
            try {
                return bodies.valid(mapper.treeToValue(node, store.bodyType()));
            } catch (ConstraintViolationException violation) {
                Violations.problem(violation)
                        .errors()
                        .forEach(error -> fault(column(error.pointer()), error.code(), error.args()));
                return null;
            } catch (JsonProcessingException unforeseen) {
                throw new IllegalStateException(unforeseen);
            }
        }

        private void put(ObjectNode node, Column column) {
            if (column == Column.ID) {
                return;
            }
            var value = Values.normal(column.code(), line.value(column.code()));
            var unreadable = Values.fault(column.code(), value);
            if (unreadable.isPresent()) {
                fault(column.code(), unreadable.get());
            } else if (!value.isEmpty() && Values.isNumber(column.code())) {
                node.put(column.code(), Integer.valueOf(value));
            } else if (!value.isEmpty()) {
                node.put(column.code(), value);
            }
        }

        private void refuseReversed() {
            var from = Values.normal("valid_from", line.value("valid_from"));
            var to = Values.normal("valid_to", line.value("valid_to"));
            // ISO days are in order as texts
            if (!from.isEmpty() && !to.isEmpty() && to.compareTo(from) < 0) {
                fault("valid_to", "valid_to_before_valid_from");
            }
        }

        private void fault(String code, String what, Object... args) {
            var heading = part.columns().stream()
                    .filter(column -> column.code().equals(code))
                    .map(Column::heading)
                    .findFirst()
                    .orElse(code);
            faults.add(new Fault(code, heading, what, Messages.text(language, what, args)));
        }
    }

    // "/category/id" and "/organization_id" are the columns category and organization
    private static String column(String pointer) {
        return pointer.split("/")[1].replaceFirst("_id$", "");
    }
}
