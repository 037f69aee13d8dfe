package torikumi.submission;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import torikumi.http.Messages;
import torikumi.http.Problem;
import torikumi.http.TimeSource;
import torikumi.text.EraDates;

/**
 * Why something is not possible now.
 *
 * @param code stable code, key of its sentence, which says who can lift it
 * @param cell where; null when it is about the whole submission
 * @param until the moment that the sentence names; null when it names none
 * @param count the number that the sentence names; null when it names none
 */
public record Block(String code, Cell cell, Instant until, Long count) {

    /**
     * A blocker as the API shows it.
     *
     * @param theme the cell's theme number; absent when it is about the whole submission
     * @param kind the cell's kind
     */
    @Schema(name = "Blocker")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record View(String code, String message, Integer theme, EntryKind kind) {}

    /** About the whole submission. */
    public static Block of(String code) {
        return new Block(code, null, null, null);
    }

    /** About one cell. */
    public static Block of(String code, Cell cell) {
        return new Block(code, cell, null, null);
    }

    /** About so many things in one cell. */
    public static Block counting(String code, Cell cell, long count) {
        return new Block(code, cell, null, count);
    }

    /** Whether it says that the caller may not do this at all. */
    public boolean isAboutRole() {
        return code.equals("forbidden") || code.equals("approver_submits");
    }

    /** With its sentence. */
    public View view(Locale language) {
        return new View(
                code,
                Messages.text(language, code, arguments(language)),
                cell == null ? null : cell.theme,
                cell == null ? null : cell.kind);
    }

    /** The 409 that names all blockers; its code is the first one's. */
    public static Problem refusal(List<Block> blocks, Locale language) {
        var first = blocks.getFirst();
        return Problem.conflict(first.code, first.arguments(language))
                .with(
                        "blockers",
                        blocks.stream().map(block -> block.view(language)).toList());
    }

    private Object[] arguments(Locale language) {
        if (count != null) {
            return new Object[] {count};
        }
        return until == null ? new Object[0] : new Object[] {moment(until, language)};
    }

    private static String moment(Instant instant, Locale language) {
        var there = instant.atZone(TimeSource.ZONE);
        return Locale.JAPANESE.equals(language)
                ? EraDates.date(there.toLocalDate())
                        + DateTimeFormatter.ofPattern("H時mm分（日本時間）").format(there)
                : DateTimeFormatter.ofPattern("d MMMM yyyy HH:mm 'Japan time'", Locale.ENGLISH)
                        .format(there);
    }
}
