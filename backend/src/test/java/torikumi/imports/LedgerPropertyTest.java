package torikumi.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import torikumi.imports.interpret.Interpreter;
import torikumi.imports.proposal.Assignment;
import torikumi.imports.proposal.BlockDecision;
import torikumi.imports.proposal.Mapping;
import torikumi.imports.proposal.Proposal;
import torikumi.imports.proposal.Resolution;
import torikumi.imports.proposal.UnplacedAction;
import torikumi.imports.proposal.UnplacedDecision;
import torikumi.imports.proposal.Use;
import torikumi.imports.source.Source;

/** Whatever a file holds, every character is accounted for, and the same file gives the same proposal. */
class LedgerPropertyTest {

    private static final List<String> PIECES = List.of(
            "\t",
            "\t",
            "\n",
            "\r\n",
            " ",
            "　",
            "\"",
            "\"\"",
            "・",
            "○",
            "○○",
            "※",
            "①",
            "②",
            "③",
            "(1) ",
            "1)",
            "（相談課）",
            "(支援室) ",
            "：",
            "、",
            "。",
            "。 ",
            "取組事項無し",
            "あいう",
            "窓口の運営",
            "利⽤",
            "𠮷野",
            "\u0007",
            "\u200B",
            "<b>",
            "</b>",
            "<p>",
            "</p>",
            "<ul><li>",
            "</li> <li>",
            "</li></ul>",
            "<br>",
            "<a href=\"x\">",
            "</a>",
            "<DX>",
            "<",
            ">",
            "&amp;",
            "&#9;",
            "&lt",
            "&nbsp;",
            "星見労働センター",
            "星見県みらい産業協会",
            "使用者団体",
            "構成員における取組",
            "テーマ",
            "対応策",
            InventedTable.INITIATIVE,
            InventedTable.CHALLENGE,
            "①実施されている取組の内容",
            "1 星見県の働き方の見直し",
            "3 その他の事項",
            "\n" + InventedTable.HEAD,
            "\n星見労働センター\t" + InventedTable.INITIATIVE,
            "\n\t" + InventedTable.CHALLENGE);

    static IntStream seeds() {
        return IntStream.range(0, Integer.getInteger("imports.seeds", 500));
    }

    private static String table(int seed) {
        Random random = new Random(seed);
        StringBuilder table = new StringBuilder(random.nextInt(4) == 0 ? "" : InventedTable.HEAD);
        int pieces = random.nextInt(120);
        for (int i = 0; i < pieces; i++) {
            table.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return table.append("\t。").toString();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyCharacterIsAccountedFor(int seed) {
        String text = table(seed);
        Proposal proposal = InventedTable.interpret(text);
        Source again = InventedTable.source(text);
        assertThat(new Interpreter(InventedTable.MASTER).interpret(again)).isEqualTo(proposal);

        Resolution resolution = proposal.with(
                new Mapping(
                        proposal.blocks().stream()
                                .map(block -> new BlockDecision(
                                        block.number(), Assignment.UNNAMED, null, null, null, null, true))
                                .toList(),
                        List.of(),
                        proposal.unplaced().stream()
                                .map(waiting -> new UnplacedDecision(
                                        waiting.id(), UnplacedAction.DROP, "読み取れない", null, null, null))
                                .toList(),
                        List.of()),
                Set.of());
        assertThat(resolution.blockers()).isEmpty();
        assertThat(resolution.unaccounted()).isZero();
        assertThat(resolution.ledger().count(Use.ENTRY))
                .isEqualTo(proposal.ledger().count(Use.ENTRY));
    }
}
