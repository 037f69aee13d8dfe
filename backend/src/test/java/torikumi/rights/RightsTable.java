package torikumi.rights;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads {@code rights/matrix.txt}. */
final class RightsTable {

    /** An operation's line: what to ask, and what a caller who may gets. */
    record Operation(String id, String method, String path, String body, int allowed, String rule) {}

    /** A cell: what {@code role} gets for the things of {@code target}. */
    record Cell(Operation operation, String target, String expected) {

        /** What the answer has to be: {@code 404}, or {@code 200 none} for an empty list. */
        String answer(boolean listRule) {
            return switch (expected) {
                case "ok" -> operation.allowed() + (listRule ? " some" : "");
                case "none" -> "200 none";
                default -> expected;
            };
        }
    }

    final List<Operation> operations = new ArrayList<>();
    private final Map<String, Map<String, List<String>>> rules = new LinkedHashMap<>();
    private List<String> roles = List.of();
    private String rule;

    static RightsTable read() {
        var table = new RightsTable();
        try (InputStream file = RightsTable.class.getResourceAsStream("/rights/matrix.txt")) {
            new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(table::line);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return table;
    }

    /** Every cell of a role's column. */
    List<Cell> of(String role) {
        var column = roles.indexOf(role);
        var cells = new ArrayList<Cell>();
        for (var operation : operations) {
            rules.get(operation.rule())
                    .forEach((target, row) -> cells.add(new Cell(operation, target, row.get(column))));
        }
        return cells;
    }

    List<String> roles() {
        return roles;
    }

    /** Whether a rule tells an empty list from one with rows. */
    boolean looksIntoLists(String name) {
        return rules.get(name).values().stream().anyMatch(row -> row.contains("none"));
    }

    private void line(String line) {
        if (line.isBlank() || line.startsWith("#")) {
            return;
        }
        var words = Arrays.asList(line.strip().split("\\s+"));
        var rest = words.subList(1, words.size());
        switch (words.getFirst()) {
            case "roles" -> roles = rest;
            case "rule" -> {
                rule = rest.getFirst();
                rules.put(rule, new LinkedHashMap<>());
            }
            case "op" -> operations.add(operation(rest));
            default -> {
                if (rest.size() != roles.size()) {
                    throw new IllegalStateException("not one cell a role: " + rule + ": " + line);
                }
                rules.get(rule).put(words.getFirst(), rest);
            }
        }
    }

    private Operation operation(List<String> words) {
        var last = words.size() - 1;
        if (!rules.containsKey(words.get(last))) {
            throw new IllegalStateException("no such rule: " + words);
        }
        var body = last > 4 ? words.get(3) : null;
        return new Operation(
                words.get(0),
                words.get(1),
                "/api/v1" + words.get(2),
                body,
                Integer.parseInt(words.get(last - 1)),
                words.get(last));
    }
}
