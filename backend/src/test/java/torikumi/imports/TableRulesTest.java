package torikumi.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static torikumi.imports.InventedTable.CHALLENGE;
import static torikumi.imports.InventedTable.HEAD;
import static torikumi.imports.InventedTable.INITIATIVE;
import static torikumi.imports.InventedTable.flags;
import static torikumi.imports.InventedTable.interpret;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import torikumi.imports.proposal.Confidence;
import torikumi.imports.proposal.Flag;
import torikumi.imports.proposal.FlagCode;
import torikumi.imports.proposal.Page;
import torikumi.imports.proposal.Proposal;
import torikumi.imports.proposal.ProposedBlock;
import torikumi.imports.proposal.Unplaced;
import torikumi.imports.proposal.UnplacedReason;
import torikumi.imports.proposal.Use;
import torikumi.submission.EntryKind;

/** How rows become pages, blocks and cells, and what is flagged. */
class TableRulesTest {

    /** A row: what stands left, then one cell per theme; a cell that is not empty gets the label. */
    private static String row(String left, String label, String... cells) {
        StringBuilder row = new StringBuilder(left);
        for (String cell : cells) {
            row.append('\t').append(cell.isEmpty() ? "" : label + " " + cell);
        }
        return row.append('\n').toString();
    }

    private static List<String> texts(Proposal proposal, int block, int theme, EntryKind kind) {
        return proposal.entries(block, theme, kind).stream()
                .map(entry -> entry.text())
                .toList();
    }

    @Test
    void aPlainTableNeedsNoAttention() {
        Proposal proposal = interpret("星見県よい職場協議会 取組状況表\n\n" + HEAD
                + row("構成員における取組 星見労働センター", INITIATIVE, "・あ。", "・い。", "・う。")
                + row("", CHALLENGE, "・か。", "・き。", "・く。")
                + row("使用者団体 星見県みらい産業協会", INITIATIVE, "・さ。", "・し。", "・す。")
                + row("", CHALLENGE, "・た。", "・ち。", "・つ。"));
        assertThat(proposal.refusal()).isEmpty();
        assertThat(proposal.flags()).isEmpty();
        assertThat(proposal.unplaced()).isEmpty();
        assertThat(proposal.blocks())
                .extracting(ProposedBlock::memberId, ProposedBlock::confidence, ProposedBlock::lines)
                .containsExactly(
                        tuple("m1", Confidence.CERTAIN, List.of(5, 6)), tuple("m2", Confidence.CERTAIN, List.of(7, 8)));
        assertThat(proposal.blocks()).noneMatch(ProposedBlock::confirmed);
        assertThat(proposal.blocks().get(1).category().categoryId()).isEqualTo("employers");
        assertThat(texts(proposal, 2, 3, EntryKind.CHALLENGE)).containsExactly("つ。");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "テーマ\t1 星見県の働き方の見直し\t2 若い世代の職場定着\t3 その他の事項\n",
                "テーマ\t1 星見県の働き方の見直し 対応策 ・残業を減らす取組 ・休暇を取りやすくする取組\t2 若い世代の職場定着 ・先輩が相談に乗る取組\t3 その他の事項\n",
                "テーマ\t<b>1　星見県の働き方見直し</b>\t2 若い世代の職場定着等\t3 その他の事項\n対応策\t<ul><li>・残業を減らす取組み</li></ul>\t・先輩が相談に乗る取組み\t\n",
                "\t１ 星見県の働き方の見直し\t２ 若い世代の職場定着\t３ その他の事項\n",
            })
    void headsAreFoundByLikeness(String head) {
        Proposal proposal = interpret(head + row("星見労働センター", INITIATIVE, "・あ。", "・い。", "・う。"));
        assertThat(proposal.pages()).hasSize(1);
        assertThat(proposal.pages().getFirst().themes())
                .extracting(Page.ThemeColumn::column, Page.ThemeColumn::theme)
                .containsExactly(tuple(2, 1), tuple(3, 2), tuple(4, 3));
        assertThat(proposal.unplaced()).isEmpty();
    }

    @Test
    void themesAreFoundInWhateverOrderTheyStand() {
        Proposal proposal = interpret(
                "テーマ\t3 その他の事項\t1 星見県の働き方の見直し\t2 若い世代の職場定着\n" + row("星見労働センター", INITIATIVE, "・う。", "・あ。", "・い。"));
        assertThat(texts(proposal, 1, 3, EntryKind.INITIATIVE)).containsExactly("う。");
        assertThat(texts(proposal, 1, 1, EntryKind.INITIATIVE)).containsExactly("あ。");
    }

    @Test
    void aHeadCellLikeNoThemeWaits() {
        Proposal proposal = interpret(
                "テーマ\t1 星見県の働き方の見直し\t2 若い世代の職場定着\t3 その他の事項\t備考の欄\n" + row("星見労働センター", INITIATIVE, "・あ。", "・い。", "・う。"));
        assertThat(proposal.unplaced())
                .extracting(Unplaced::reason, Unplaced::text)
                .containsExactly(tuple(UnplacedReason.NOT_A_HEADER, "備考の欄"));
    }

    @Test
    void textAroundTheTableIsACaptionOrWaits() {
        Proposal proposal = interpret(
                "## 星見県よい職場協議会 取組状況表\n別の資料からの抜き書きです。\n" + HEAD + row("星見労働センター", INITIATIVE, "・あ。", "・い。", "・う。"));
        assertThat(proposal.unplaced())
                .extracting(Unplaced::reason, Unplaced::text)
                .containsExactly(tuple(UnplacedReason.NO_BLOCK, "別の資料からの抜き書きです。"));
    }

    @Test
    void unknownMembersAreFlaggedWithOrWithoutAName() {
        Proposal proposal = interpret(
                HEAD + row("", INITIATIVE, "・あ。", "・い。", "・う。") + row("星見県どこかの会", INITIATIVE, "・か。", "・き。", "・く。"));
        assertThat(flags(proposal, FlagCode.UNKNOWN_MEMBER))
                .extracting(Flag::block, Flag::line, flag -> flag.args().get("name"))
                .containsExactly(tuple(1, 3, null), tuple(2, 4, "星見県どこかの会"));
        assertThat(proposal.blocks())
                .extracting(ProposedBlock::confidence)
                .containsExactly(Confidence.NONE, Confidence.WEAK);
    }

    @Test
    void aNameSpelledALittleDifferentlyIsLikely() {
        Proposal proposal = interpret(HEAD + row("星見県みらい産業協会様", INITIATIVE, "・あ。", "・い。", "・う。"));
        assertThat(proposal.blocks().getFirst())
                .returns("m2", ProposedBlock::memberId)
                .returns(Confidence.LIKELY, ProposedBlock::confidence);
    }

    @Test
    void shiftedNamesArePairedInTheirOrder() {
        Proposal proposal = interpret(HEAD
                + row("星見労働センター", INITIATIVE, "・あ。", "・い。", "・う。")
                + row("星見県みらい産業協会", CHALLENGE, "・か。", "・き。", "・く。")
                + row("星見県つばさ支援機構", INITIATIVE, "・さ。", "・し。", "・す。")
                + row("", CHALLENGE, "・た。", "・ち。", "・つ。")
                + row("", INITIATIVE, "・な。", "・に。", "・ぬ。"));
        assertThat(proposal.blocks()).extracting(ProposedBlock::memberId).containsExactly("m1", "m2", "m3");
        assertThat(flags(proposal, FlagCode.SHIFTED_NAME))
                .extracting(Flag::block, Flag::line, flag -> flag.args().get("distance"))
                .containsExactly(tuple(2, 4, "1"), tuple(3, 5, "2"));
    }

    @Test
    void aNameTooFarAwayBelongsToNoBlock() {
        Proposal proposal = interpret(HEAD
                + row("星見労働センター", INITIATIVE, "・あ。", "・い。", "・う。")
                + row("", CHALLENGE, "・か。", "・き。", "・く。")
                + row("星見県みらい産業協会 ", CHALLENGE, "・さ。", "・し。", "・す。"));
        assertThat(proposal.blocks().getFirst().memberId()).isEqualTo("m1");
        assertThat(flags(proposal, FlagCode.SHIFTED_NAME))
                .extracting(Flag::block)
                .containsExactly((Integer) null);
    }

    @Test
    void aNameInTheFirstThemesColumnIsShiftedBack() {
        Proposal proposal = interpret(HEAD
                + "構成員における取組\t星見県つばさ支援機構\t" + INITIATIVE + " ・あ。\t" + INITIATIVE + " ・い。\n"
                + "関係機関\t星見県どこかの会\t" + CHALLENGE + " ・か。\t" + CHALLENGE + " ・き。\n");
        assertThat(proposal.blocks().getFirst().memberId()).isEqualTo("m3");
        assertThat(texts(proposal, 1, 1, EntryKind.INITIATIVE)).containsExactly("あ。");
        assertThat(texts(proposal, 1, 2, EntryKind.CHALLENGE)).containsExactly("き。");
        assertThat(flags(proposal, FlagCode.SHIFTED_ROW))
                .extracting(Flag::block, Flag::theme, Flag::line, Flag::column, Flag::args)
                .containsExactly(
                        tuple(1, 3, 3, 2, Map.of("reason", "cell_missing")),
                        tuple(1, 3, 4, 2, Map.of("reason", "cell_missing")));
        assertThat(proposal.cells()).noneMatch(cell -> cell.theme() == 3);
    }

    @Test
    void aRowThatSlippedToTheLeftIsShiftedBack() {
        Proposal proposal = interpret(HEAD + INITIATIVE + " ・あ。\t" + INITIATIVE + " ・い。\t" + INITIATIVE + " ・う。\n");
        assertThat(texts(proposal, 1, 3, EntryKind.INITIATIVE)).containsExactly("う。");
        assertThat(flags(proposal, FlagCode.SHIFTED_ROW)).hasSize(1);
    }

    @Test
    void aCategoryIsDoubtfulUnlessTheMemberConfirmsIt() {
        Proposal proposal = interpret(HEAD
                + row("労働団体 星見県みらい産業協会", INITIATIVE, "・あ。", "・い。", "・う。")
                + row("", INITIATIVE, "・か。", "・き。", "・く。")
                + row("関係機関 星見県つばさ支援機構", INITIATIVE, "・さ。", "・し。", "・す。"));
        assertThat(flags(proposal, FlagCode.DOUBTFUL_CATEGORY))
                .extracting(Flag::block, flag -> flag.args().get("category"), flag -> flag.args()
                        .get("own_row"))
                .containsExactly(tuple(1, "労働団体", "true"), tuple(2, "労働団体", "false"));
    }

    @Test
    void equalCellsOfARowAreFlaggedAndKept() {
        Proposal proposal = interpret(HEAD + row("星見労働センター", INITIATIVE, "・同じ。", "・同じ。", "・違う。"));
        assertThat(flags(proposal, FlagCode.REPEATED_CELL))
                .extracting(Flag::cell, flag -> flag.args().get("columns"))
                .containsExactly(tuple("L3C2", "2,3"), tuple("L3C3", "2,3"));
        assertThat(texts(proposal, 1, 2, EntryKind.INITIATIVE)).containsExactly("同じ。");
    }

    @Test
    void textBeyondTheThemesWaitsAndKnowsWhatItRepeats() {
        Proposal proposal = interpret(HEAD + row("星見労働センター", INITIATIVE, "・あ。", "・い。", "・う。", "・う。", "・え。"));
        assertThat(flags(proposal, FlagCode.EXTRA_COLUMN))
                .extracting(Flag::column)
                .containsExactly(5, 6);
        assertThat(proposal.unplaced())
                .extracting(Unplaced::id, Unplaced::reason, Unplaced::characters, Unplaced::repeats, Unplaced::kind)
                .containsExactly(
                        tuple("U-L3C5", UnplacedReason.EXTRA_COLUMN, 2, "L3C4", EntryKind.INITIATIVE),
                        tuple("U-L3C6", UnplacedReason.EXTRA_COLUMN, 2, null, EntryKind.INITIATIVE));
    }

    @Test
    void contradictingLabelsAreFlagged() {
        Proposal proposal = interpret(HEAD
                + row("星見労働センター", INITIATIVE, "・あ。", "・い。", "・う。")
                + "\t" + CHALLENGE + " " + CHALLENGE + " ・か。\t" + INITIATIVE + " ・き。\t" + CHALLENGE + " ・く。\n"
                + "\t" + CHALLENGE + " ・さ。\t・し。\t" + CHALLENGE + " ・す。 " + CHALLENGE + " ・せ。\n");
        assertThat(flags(proposal, FlagCode.KIND_CONFLICT))
                .extracting(Flag::line, Flag::column, flag -> flag.args().get("reason"))
                .contains(
                        tuple(4, 2, "label_repeated"),
                        tuple(4, 3, "other_than_row"),
                        tuple(5, 2, "second_row"),
                        tuple(5, 3, "label_missing"),
                        tuple(5, 4, "label_repeated"));
        assertThat(texts(proposal, 1, 2, EntryKind.INITIATIVE)).containsExactly("い。", "き。");
        assertThat(texts(proposal, 1, 2, EntryKind.CHALLENGE)).containsExactly("し。");
    }

    @Test
    void aCellContinuesOnTheNextPage() {
        Proposal proposal = interpret(
                HEAD + row("星見労働センター", INITIATIVE, "・あ。", "・い。", "・長い話の") + HEAD + "星見労働センター\t\t・ろ。\t続き。 ※注意\n");
        assertThat(proposal.pages()).hasSize(2);
        assertThat(proposal.blocks()).hasSize(1);
        assertThat(texts(proposal, 1, 3, EntryKind.INITIATIVE)).containsExactly("長い話の続き。\n※注意");
        assertThat(texts(proposal, 1, 2, EntryKind.INITIATIVE)).containsExactly("い。", "ろ。");
        assertThat(flags(proposal, FlagCode.CONTINUED_CELL))
                .extracting(Flag::theme, Flag::line)
                .containsExactly(tuple(2, 6), tuple(3, 6));
    }

    @Test
    void aNoteThatOpensTheNextPageGetsALineOfItsOwn() {
        Proposal proposal =
                interpret(HEAD + row("星見労働センター", INITIATIVE, "・あ。", "・い。", "・う。") + HEAD + "\t※来年も行う\t\t\n");
        assertThat(texts(proposal, 1, 1, EntryKind.INITIATIVE)).containsExactly("あ。\n※来年も行う");
    }

    @Test
    void lookalikesAreFlaggedAndKept() {
        Proposal proposal = interpret(HEAD + row("星見労働センター", INITIATIVE, "・利⽤した。", "・い。", "・う。"));
        assertThat(flags(proposal, FlagCode.SUSPECT_CHARACTER))
                .extracting(Flag::cell, flag -> flag.args().get("code_point"), flag -> flag.args()
                        .get("replacement"))
                .containsExactly(tuple("L3C2", "U+2F64", "用"));
        assertThat(texts(proposal, 1, 1, EntryKind.INITIATIVE)).containsExactly("利⽤した。");
    }

    @Test
    void controlCharactersNeverReachAnEntry() {
        Proposal proposal = interpret(HEAD + row("星見労働センター", INITIATIVE, "・あ\u0007い。", "・い。", "・う。"));
        assertThat(texts(proposal, 1, 1, EntryKind.INITIATIVE)).containsExactly("あい。");
        assertThat(proposal.unplaced())
                .extracting(Unplaced::reason, Unplaced::characters)
                .containsExactly(tuple(UnplacedReason.CONTROL_CHARACTER, 1));
    }

    @Test
    void aSentenceAmongTheLabelsWaits() {
        Proposal proposal = interpret(HEAD + row("この行は事務局が足しました。", INITIATIVE, "・あ。", "・い。", "・う。"));
        assertThat(proposal.unplaced())
                .extracting(Unplaced::reason, Unplaced::text)
                .containsExactly(tuple(UnplacedReason.NOT_A_LABEL, "この行は事務局が足しました。"));
    }

    @Test
    void rowsBeforeTheFirstBlockWait() {
        Proposal proposal = interpret(HEAD + "\t・あ。\t\t\n" + row("星見労働センター", INITIATIVE, "・い。", "", ""));
        assertThat(proposal.unplaced())
                .extracting(Unplaced::reason, Unplaced::text)
                .containsExactly(tuple(UnplacedReason.NO_BLOCK, "・あ。"));
    }

    @Test
    void whatIsNoTableOfThisKindIsSaidSo() {
        assertThat(interpret("日付\t金額\n4月1日\t1,200\n").refusal().orElseThrow().reason())
                .isEqualTo("no_header");
        assertThat(interpret(HEAD + "\tあ\tい\tう\n").refusal().orElseThrow().reason())
                .isEqualTo("no_block");
    }

    @Test
    void quotedCellsKeepTheirLines() {
        Proposal proposal = interpret(HEAD + "星見労働センター\t\"" + INITIATIVE + "\n・「\"\"夜学\"\"」を開いた。\n・配った。\"\t\t\n");
        assertThat(texts(proposal, 1, 1, EntryKind.INITIATIVE)).containsExactly("「\"夜学\"」を開いた。", "配った。");
        assertThat(proposal.ledger().count(Use.UNPLACED)).isZero();
    }
}
