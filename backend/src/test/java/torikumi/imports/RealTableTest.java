package torikumi.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static torikumi.imports.InventedTable.flags;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import torikumi.imports.interpret.Interpreter;
import torikumi.imports.interpret.MasterData;
import torikumi.imports.proposal.Assignment;
import torikumi.imports.proposal.BlockDecision;
import torikumi.imports.proposal.Blocker;
import torikumi.imports.proposal.BlockerCode;
import torikumi.imports.proposal.CellStatus;
import torikumi.imports.proposal.Confidence;
import torikumi.imports.proposal.Flag;
import torikumi.imports.proposal.FlagCode;
import torikumi.imports.proposal.Mapping;
import torikumi.imports.proposal.Page;
import torikumi.imports.proposal.Proposal;
import torikumi.imports.proposal.ProposedBlock;
import torikumi.imports.proposal.ProposedCell;
import torikumi.imports.proposal.ProposedEntry;
import torikumi.imports.proposal.Resolution;
import torikumi.imports.proposal.Unplaced;
import torikumi.imports.proposal.UnplacedAction;
import torikumi.imports.proposal.UnplacedDecision;
import torikumi.imports.source.Source;
import torikumi.imports.source.SourceReader;
import torikumi.submission.EntryKind;

/** The real table, which is not part of the repository: counts and names only. */
class RealTableTest {

    static final List<String> NAMED = List.of(
            "青森労働局",
            "青森県",
            "東北経済産業局",
            "青森県経営者協会",
            "青森県商工会議所連合会",
            "高齢・障害・求職者雇用支援機構青森支部",
            "青森産業保健総合支援センター",
            "青森働き方改革推進支援センター",
            "東北税理士会青森県支部連合会");

    private static Source source;
    private static Proposal proposal;

    @BeforeAll
    static void read() throws IOException {
        Path file = file();
        assumeTrue(Files.isReadable(file), "skipped: the real table is not at " + file);
        source = (Source)
                SourceReader.read(Files.readAllBytes(file), file.getFileName().toString());
        proposal = new Interpreter(master(NAMED)).interpret(source);
    }

    /** Returns where the table lies beside the checkout, or beside a folder above it. */
    static Path file() {
        Path root = Path.of(System.getProperty("project.root", "")).toAbsolutePath();
        return Stream.iterate(root, folder -> folder != null, Path::getParent)
                .map(folder -> folder.resolve("shared/data/aomori-r7-torikumi.tsv.txt"))
                .filter(Files::isReadable)
                .findFirst()
                .orElse(root.resolve("../shared/data/aomori-r7-torikumi.tsv.txt")
                        .normalize());
    }

    private static MasterData master(List<String> names) {
        List<MasterData.Member> members = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            members.add(new MasterData.Member(
                    "m" + (i + 1), names.get(i), i < 3 ? "public" : i < 5 ? "employers" : "others"));
        }
        return new MasterData(
                List.of(
                        new MasterData.Theme(
                                1,
                                "長時間労働の抑制、年次有給休暇の取得促進等のワーク・ライフ・バランスの推進",
                                List.of("長時間労働の削減や生産性の向上についての取組", "男性の育児休業の取得促進についての取組")),
                        new MasterData.Theme(
                                2,
                                "非正規雇用労働者の正社員転換・待遇の改善",
                                List.of("正社員就職及び非正規雇用労働者の正社員転換についての取組", "正規雇用労働者と非正規雇用労働者との間の不合理な待遇差の解消についての取組")),
                        new MasterData.Theme(
                                3,
                                "女性の職業生活における活躍推進",
                                List.of(
                                        "働きたいすべての人が、仕事と子育て・介護などのライフイベントに関わらず働き続けられるようにするための取組",
                                        "能力開発やキャリア形成の機会を得ながらその能力を十分に発揮できるようにするための取組")),
                        new MasterData.Theme(4, "中小企業・小規模事業者に対する支援", List.of("各種助成金の周知についての取組", "人材確保支援についての取組")),
                        new MasterData.Theme(5, "その他魅力ある職場づくり推進のために必要な事項", List.of())),
                members,
                List.of(
                        new MasterData.Category("public", ""),
                        new MasterData.Category("employers", "使用者団体"),
                        new MasterData.Category("workers", "労働団体"),
                        new MasterData.Category("banks", "金融機関"),
                        new MasterData.Category("others", "関係機関")),
                MasterData.Wordings.usual(List.of("あおもり魅力ある職場づくり推進協議会 取組状況表")),
                List.of(new MasterData.CatalogueName("p1", "業務改善助成金")));
    }

    private static List<Integer> counts(int block, EntryKind kind) {
        return IntStream.rangeClosed(1, 5)
                .map(theme -> proposal.entries(block, theme, kind).size())
                .boxed()
                .toList();
    }

    @Test
    void everyCharacterIsAccountedFor() {
        InventedTable.checkAccount(source.text(), proposal);
        assertThat(source.encoding()).isEqualTo("UTF-8");
        assertThat(source.encodingGuessed()).isFalse();
    }

    @Test
    void theSameFileGivesTheSameProposal() {
        assertThat(new Interpreter(master(NAMED)).interpret(source)).isEqualTo(proposal);
    }

    @Test
    void findsElevenRepeatedHeads() {
        assertThat(proposal.pages())
                .extracting(page -> page.lines().getFirst())
                .containsExactly(9, 14, 18, 21, 24, 28, 32, 36, 40, 49, 55);
        assertThat(proposal.pages()).allSatisfy(page -> assertThat(page.themes())
                .extracting(Page.ThemeColumn::column, Page.ThemeColumn::theme)
                .containsExactly(tuple(2, 1), tuple(3, 2), tuple(4, 3), tuple(5, 4), tuple(6, 5)));
    }

    @Test
    void proposesTheNamedMembersAndReportsSixUnknown() {
        assertThat(proposal.blocks()).hasSize(15).noneMatch(ProposedBlock::confirmed);
        assertThat(proposal.blocks())
                .extracting(ProposedBlock::memberId)
                .containsExactly(
                        "m1", "m2", "m3", "m4", "m5", null, null, null, null, null, null, "m6", "m7", "m8", "m9");
        assertThat(flags(proposal, FlagCode.UNKNOWN_MEMBER))
                .extracting(Flag::block)
                .containsExactly(6, 7, 8, 9, 10, 11);
        assertThat(proposal.blocks())
                .extracting(ProposedBlock::lines)
                .contains(List.of(11, 16), List.of(25, 26, 30), List.of(34, 38), List.of(58, 59), List.of(62, 63));
    }

    @Test
    void pairsTheLastPagesNamesWithTheirOwnBlocks() {
        assertThat(flags(proposal, FlagCode.SHIFTED_NAME))
                .extracting(Flag::block, Flag::line, Flag::column)
                .containsExactly(tuple(1, 12, 1), tuple(13, 58, 2), tuple(14, 59, 2), tuple(15, 60, 2));
        assertThat(flags(proposal, FlagCode.SHIFTED_ROW))
                .extracting(Flag::block, Flag::line, Flag::theme)
                .containsExactly(tuple(13, 58, 5), tuple(13, 59, 5), tuple(14, 60, 5));
        assertThat(counts(13, EntryKind.INITIATIVE)).containsExactly(1, 0, 1, 0, 0);
        assertThat(counts(14, EntryKind.INITIATIVE)).containsExactly(2, 2, 1, 2, 0);
        assertThat(counts(14, EntryKind.CHALLENGE)).containsExactly(1, 0, 0, 0, 0);
    }

    @Test
    void namesArePairedAlsoWhenTheCouncilHasNoMembersYet() {
        Proposal fresh = new Interpreter(master(List.of())).interpret(source);
        assertThat(fresh.blocks())
                .filteredOn(block -> block.name() != null)
                .allMatch(block -> block.confidence() == Confidence.WEAK)
                .extracting(block -> block.name().text())
                .containsExactlyElementsOf(NAMED);
    }

    @Test
    void flagsTheFourfoldCellAndTheSeventhColumn() {
        assertThat(flags(proposal, FlagCode.REPEATED_CELL))
                .filteredOn(flag -> flag.line() == 25)
                .extracting(Flag::block, Flag::column, flag -> flag.args().get("count"))
                .containsExactly(tuple(3, 4, "4"), tuple(3, 5, "4"), tuple(3, 6, "4"), tuple(3, 7, "4"));
        assertThat(flags(proposal, FlagCode.EXTRA_COLUMN))
                .extracting(Flag::line, Flag::column)
                .containsExactly(tuple(25, 7));
        assertThat(proposal.unplaced())
                .extracting(Unplaced::id, Unplaced::block, Unplaced::repeats)
                .containsExactly(tuple("U-L25C7", 3, "L25C4"));
    }

    @Test
    void flagsWhatElseIsDamaged() {
        assertThat(flags(proposal, FlagCode.CONTINUED_CELL))
                .extracting(Flag::block, Flag::theme, Flag::kind, Flag::line)
                .containsExactly(tuple(3, 4, EntryKind.CHALLENGE, 30));
        assertThat(flags(proposal, FlagCode.SUSPECT_CHARACTER))
                .extracting(Flag::block, flag -> flag.args().get("code_point"))
                .containsExactly(tuple(5, "U+2F64"));
        assertThat(flags(proposal, FlagCode.DOUBTFUL_CATEGORY))
                .extracting(Flag::block)
                .containsExactly(6, 7, 8, 9, 10, 11);
        assertThat(flags(proposal, FlagCode.KIND_CONFLICT))
                .extracting(Flag::line, Flag::column)
                .containsExactly(tuple(22, 2), tuple(22, 5), tuple(22, 6), tuple(38, 2), tuple(38, 3), tuple(53, 6));
    }

    @Test
    void readsTheFirstMembersCells() {
        assertThat(counts(1, EntryKind.INITIATIVE)).containsExactly(11, 7, 7, 6, 0);
        assertThat(counts(1, EntryKind.CHALLENGE)).containsExactly(8, 5, 6, 0, 0);
        assertThat(proposal.entries(1, 2, EntryKind.INITIATIVE))
                .filteredOn(entry -> entry.text().contains("\n※"))
                .hasSize(1);
        assertThat(proposal.entries(1, 1, EntryKind.CHALLENGE))
                .filteredOn(entry -> entry.text().contains("③"))
                .hasSize(1);
    }

    @Test
    void readsDepartmentsHeadingsTitlesAndSubItems() {
        assertThat(proposal.entries(2, 4, EntryKind.INITIATIVE))
                .hasSize(7)
                .allMatch(entry -> "若者定着還流促進課".equals(entry.department()) && entry.title() != null);
        assertThat(proposal.entries(2, 4, EntryKind.INITIATIVE).stream()
                        .filter(entry -> entry.text().contains("\n(3)")))
                .hasSize(1);
        assertThat(proposal.entries(5, 4, EntryKind.CHALLENGE).stream()
                        .map(ProposedEntry::heading)
                        .distinct())
                .hasSize(6)
                .noneMatch(heading -> heading.endsWith(":"));
        assertThat(proposal.entries(8, 1, EntryKind.INITIATIVE).stream()
                        .filter(entry -> entry.text().contains("\n3)")))
                .hasSize(1);
        assertThat(proposal.entries(11, 5, EntryKind.CHALLENGE)).allMatch(entry -> entry.heading() == null);
        assertThat(proposal.cells())
                .filteredOn(cell -> cell.status() == CellStatus.NOTHING_TO_REPORT)
                .extracting(ProposedCell::block, ProposedCell::theme)
                .containsExactly(tuple(13, 2), tuple(13, 4));
    }

    @Test
    void afterACompleteMappingNothingIsLeft() {
        Resolution before = proposal.with(Mapping.startingFrom(proposal), Set.of());
        assertThat(before.unaccounted()).isPositive();
        assertThat(before.blockers())
                .extracting(Blocker::code)
                .contains(BlockerCode.UNCONFIRMED_BLOCK, BlockerCode.UNACCOUNTED_CHARACTERS);

        Mapping complete = new Mapping(
                Mapping.startingFrom(proposal).blocks().stream()
                        .map(RealTableTest::confirmed)
                        .toList(),
                List.of(),
                List.of(new UnplacedDecision("U-L25C7", UnplacedAction.DROP, "左の欄と同じ", null, null, null)),
                List.of());
        Resolution after = proposal.with(complete, Set.of());
        assertThat(after.blockers()).isEmpty();
        assertThat(after.unaccounted()).isZero();
        assertThat(after.cells().stream().map(cell -> cell.member().block()).distinct())
                .hasSize(15);
        assertThat(after.cells().stream()
                        .filter(cell -> cell.member().assign() == Assignment.UNNAMED)
                        .map(cell -> cell.member().block())
                        .distinct())
                .hasSize(6);
    }

    private static BlockDecision confirmed(BlockDecision guess) {
        return new BlockDecision(
                guess.block(), guess.assign(), guess.memberId(), guess.name(), guess.categoryId(), null, true);
    }
}
