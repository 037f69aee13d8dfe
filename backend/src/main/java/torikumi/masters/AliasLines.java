package torikumi.masters;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import torikumi.program.ProgramAlias;
import torikumi.text.TextRules;

/**
 * Aliases in one value of a file, one a line: the name, then in brackets what limits it, each where there is such a
 * limit: {@code 旧助成金 [..2024-03-31] [council=<id>] [member=<id>]}.
 */
final class AliasLines {

    private static final String ID = "[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";
    private static final Pattern LINE = Pattern.compile("(?<name>.*?)"
            + "(?: \\[(?<from>\\d{4}-\\d{2}-\\d{2})?\\.\\.(?<to>\\d{4}-\\d{2}-\\d{2})?])?"
            + "(?: \\[council=(?<council>" + ID + ")])?(?: \\[member=(?<member>" + ID + ")])?");

    private AliasLines() {}

    static String write(List<ProgramAlias> aliases) {
        return aliases.stream().map(AliasLines::line).sorted().collect(Collectors.joining("\n"));
    }

    /** The lines of a value together with others, in the order of an export. */
    static String sorted(String value, List<String> more) {
        return Stream.concat(TextRules.withLineFeeds(value).lines(), more.stream())
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    private static String line(ProgramAlias alias) {
        var line = new StringBuilder(alias.name());
        if (alias.validFrom() != null || alias.validTo() != null) {
            line.append(" [")
                    .append(alias.validFrom() == null ? "" : alias.validFrom())
                    .append("..")
                    .append(alias.validTo() == null ? "" : alias.validTo())
                    .append(']');
        }
        if (alias.councilId() != null) {
            line.append(" [council=").append(alias.councilId()).append(']');
        }
        if (alias.memberId() != null) {
            line.append(" [member=").append(alias.memberId()).append(']');
        }
        return line.toString();
    }

    /** As the API takes them; empty when a line is no alias. */
    static Optional<ArrayNode> read(String value) {
        var aliases = JsonNodeFactory.instance.arrayNode();
        for (var line : TextRules.withLineFeeds(value).split("\n")) {
            if (line.isBlank()) {
                continue;
            }
            var match = LINE.matcher(line.strip());
            if (!match.matches() || !isDay(match.group("from")) || !isDay(match.group("to"))) {
                return Optional.empty();
            }
            aliases.addObject()
                    .put("name", match.group("name"))
                    .put("valid_from", match.group("from"))
                    .put("valid_to", match.group("to"))
                    .put("council_id", match.group("council"))
                    .put("member_id", match.group("member"));
        }
        return Optional.of(aliases);
    }

    private static boolean isDay(String text) {
        try {
            return text == null || LocalDate.parse(text) != null;
        } catch (DateTimeException _) {
            return false;
        }
    }
}
