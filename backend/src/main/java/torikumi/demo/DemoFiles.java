package torikumi.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import torikumi.persistence.JsonColumns;

/** Reads the demo's files and their fields. */
final class DemoFiles {

    private DemoFiles() {}

    static JsonNode read(String name) {
        try (var in = DemoFiles.class.getResourceAsStream("/demo/" + name)) {
            return JsonColumns.MAPPER.readTree(in);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static UUID id(JsonNode node, String field) {
        return node.hasNonNull(field) ? UUID.fromString(node.get(field).asText()) : null;
    }

    static String text(JsonNode node, String field) {
        return node.hasNonNull(field) ? node.get(field).asText() : null;
    }

    static LocalDate date(JsonNode node, String field) {
        return node.hasNonNull(field) ? LocalDate.parse(node.get(field).asText()) : null;
    }

    /** A day to come, whenever the demo is loaded: the file's, but at least some days after today. */
    static LocalDate stillToCome(LocalDate day, LocalDate today, int days) {
        var earliest = today.plusDays(days);
        return day.isAfter(earliest) ? day : earliest;
    }

    static Instant instant(JsonNode node, String field) {
        return node.hasNonNull(field)
                ? OffsetDateTime.parse(node.get(field).asText()).toInstant()
                : null;
    }
}
