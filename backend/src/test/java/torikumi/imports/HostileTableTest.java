package torikumi.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import torikumi.imports.interpret.Interpreter;
import torikumi.imports.proposal.Mapping;
import torikumi.imports.source.Source;
import torikumi.imports.source.SourceReader;

/** Files of the largest size that is taken, made to be slow: a worker is never held for a minute. */
class HostileTableTest {

    private static final int SIZE = 2 * 1024 * 1024;

    static Stream<Arguments> files() {
        String head = InventedTable.HEAD;
        String label = "星見労働センター\t" + InventedTable.INITIATIVE;
        return Stream.of(
                Arguments.of("tags", head + label + fill("<b>")),
                Arguments.of("closed tags", head + label + fill("<b>あ</b>")),
                Arguments.of("open tags", head + label + fill("<")),
                Arguments.of("entities", head + label + fill("&amp;")),
                Arguments.of("half an entity", head + label + fill("&amp")),
                Arguments.of("items", head + label + fill("・あ")),
                Arguments.of("headings", head + label + fill("○あ：・い")),
                Arguments.of("brackets", head + label + fill("（")),
                Arguments.of("departments", head + label + fill("（あ課）・い ")),
                Arguments.of("labels", head + label + fill(InventedTable.CHALLENGE)),
                Arguments.of("circled", head + label + fill("①②")),
                Arguments.of("sub-items", head + label + fill(" (1) 1) ※")),
                Arguments.of("spaces", head + label + fill(" ")),
                Arguments.of("suspects", head + label + fill("⽤")),
                Arguments.of("control characters", head + label + fill("\u0001")),
                Arguments.of("programmes", head + label + fill("業務改善助成金")),
                Arguments.of("quotes", head + label + "\t\"" + fill("\"\"")),
                Arguments.of("heads", wide(head, "1 星見県の働き方の見直し")),
                Arguments.of("blocks", wide(head, "①実施されている取組")),
                Arguments.of("names", wide(head, "星見県みらい産業協会")),
                Arguments.of("blank cells", head + ("\t".repeat(99) + "\n").repeat(1_900)),
                Arguments.of("many pages", (head + label + "・あ\n").repeat(600)),
                Arguments.of("many names", head + "つばさ支援機構\t①あ\n".repeat(1_900)));
    }

    private static String fill(String with) {
        return with.repeat(SIZE / with.getBytes(StandardCharsets.UTF_8).length);
    }

    private static String wide(String head, String cell) {
        int rows = Math.min(1_900, SIZE / (50 * (cell.getBytes(StandardCharsets.UTF_8).length + 1)));
        return head + ((cell + "\t").repeat(50) + "\n").repeat(rows);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void isReadOrRefusedInBoundedTime(String name, String table) {
        assertTimeoutPreemptively(Duration.ofSeconds(50), () -> {
            if (SourceReader.read(table.getBytes(StandardCharsets.UTF_8), name) instanceof Source source) {
                var proposal = new Interpreter(InventedTable.MASTER).interpret(source);
                if (proposal.refusal().isEmpty()) {
                    assertThat(proposal.with(Mapping.startingFrom(proposal), Set.of())
                                    .ledger()
                                    .length())
                            .isEqualTo(source.text().length());
                }
            }
        });
    }
}
