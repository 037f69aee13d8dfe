package torikumi.submission.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import torikumi.program.CatalogueName;
import torikumi.program.Program;
import torikumi.program.ProgramAlias;
import torikumi.program.ProgramKind;
import torikumi.text.Sha256;

/**
 * Detection against what a person read out of the real table of two members: {@code gold/mentions.tsv} says for every
 * paragraph where names of {@code gold/catalogue.tsv} stand, and knows the paragraph by its hash alone.
 */
class GoldTest {

    private static final Path TABLE =
            Path.of(System.getProperty("project.root", ".."), "..", "shared", "data", "aomori-r7-torikumi.tsv.txt");
    private static final Path GOLD = Path.of("src/test/resources/gold");
    private static final double WANTED = 0.98;
    private static final int FLAGS = Pattern.UNICODE_CHARACTER_CLASS;
    private static final Pattern PARAGRAPH = Pattern.compile("\\s+(?=・)", FLAGS);
    private static final Pattern EDGES = Pattern.compile("^\\s+|\\s+$", FLAGS);

    /** Which line of the table holds a member's cells of a kind. */
    private static final Map<String, Integer> LINES =
            Map.of("青森労働局 INITIATIVE", 11, "青森労働局 CHALLENGE", 16, "青森県 INITIATIVE", 19, "青森県 CHALLENGE", 22);

    private record Place(int start, int end, String program) {}

    @Test
    void whatAPersonReadIsFoundAndNothingElse() throws IOException {
        assumeTrue(Files.isReadable(TABLE), "実物の表がありません / the real table is not there");
        var lines = Files.readAllLines(TABLE);
        var right = 0;
        var missed = new ArrayList<String>();
        var wrong = new ArrayList<String>();
        for (var row : rows("mentions.tsv")) {
            var text = paragraph(lines, row);
            assertThat(Sha256.hex(text.getBytes(StandardCharsets.UTF_8)))
                    .as("paragraph %s", String.join(" ", row.subList(0, 4)))
                    .startsWith(row.get(4));
            var gold = gold(row);
            var found = found(text, row.getFirst());
            right += (int) gold.stream().filter(found::contains).count();
            gold.stream()
                    .filter(place -> !found.contains(place))
                    .forEach(place -> missed.add(row.subList(0, 4) + " " + place));
            found.stream()
                    .filter(place -> !gold.contains(place))
                    .forEach(place -> wrong.add(row.subList(0, 4) + " " + place));
        }
        var precision = right / (double) (right + wrong.size());
        var recall = right / (double) (right + missed.size());
        System.out.printf(
                "Gold: %d right, missed %s, wrong %s, precision %.3f, recall %.3f%n",
                right, missed, wrong, precision, recall);
        assertThat(right).isGreaterThan(50);
        assertThat(precision).isGreaterThanOrEqualTo(WANTED);
        assertThat(recall).isGreaterThanOrEqualTo(WANTED);
    }

    private static Set<Place> gold(List<String> row) {
        var gold = new HashSet<Place>();
        if (row.size() > 5 && !row.get(5).isBlank()) {
            for (var span : row.get(5).split(" ")) {
                var parts = span.split("[-=]", 3);
                gold.add(new Place(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), parts[2]));
            }
        }
        return gold;
    }

    private static Set<Place> found(String text, String member) throws IOException {
        var names = CouncilNames.build(names(member));
        var found = new HashSet<Place>();
        for (var mark : MentionReading.read(new Fields(text, null, null), names)) {
            found.add(new Place(mark.start(), mark.end(), names.nameOf(mark.programId())));
        }
        return found;
    }

    private static List<CatalogueName> names(String member) throws IOException {
        Map<String, Program> programs = new LinkedHashMap<>();
        var council = UUID.randomUUID();
        var members = new HashMap<String, UUID>();
        for (var row : rows("catalogue.tsv")) {
            var program = new Program();
            program.kind = ProgramKind.valueOf(row.getFirst());
            program.name = row.get(1);
            program.parent = row.size() > 2 ? programs.get(row.get(2)) : null;
            for (var alias :
                    row.size() > 3 && !row.get(3).isBlank() ? row.get(3).split("\\|") : new String[0]) {
                var parts = alias.split("@");
                var of = parts.length > 1 ? members.computeIfAbsent(parts[1], _ -> UUID.randomUUID()) : null;
                program.aliases.add(new ProgramAlias(parts[0], null, null, of == null ? null : council, of));
            }
            programs.put(program.name, program);
        }
        return programs.values().stream()
                .flatMap(program -> CatalogueName.allOf(program).stream())
                .filter(name -> name.memberId() == null || name.memberId().equals(members.get(member)))
                .toList();
    }

    private static String paragraph(List<String> lines, List<String> row) {
        var cells = lines.get(LINES.get(row.getFirst() + " " + row.get(2)) - 1).split("\t", -1);
        var cell = cells[Integer.parseInt(row.get(1))]
                .replaceAll("<(?:br|/p|/li|/ul)[^>]*>", "\n")
                .replaceAll("<[^>]*>", "");
        var paragraphs = PARAGRAPH
                .splitAsStream(cell)
                .map(paragraph -> EDGES.matcher(paragraph).replaceAll(""))
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
        return paragraphs.get(Integer.parseInt(row.get(3)) - 1);
    }

    private static List<List<String>> rows(String file) throws IOException {
        return Files.readAllLines(GOLD.resolve(file)).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> List.of(line.split("\t", -1)))
                .toList();
    }
}
