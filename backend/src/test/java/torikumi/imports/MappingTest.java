package torikumi.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static torikumi.imports.InventedTable.HEAD;
import static torikumi.imports.InventedTable.INITIATIVE;
import static torikumi.imports.InventedTable.interpret;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import torikumi.imports.proposal.Assignment;
import torikumi.imports.proposal.BlockDecision;
import torikumi.imports.proposal.Blocker;
import torikumi.imports.proposal.BlockerCode;
import torikumi.imports.proposal.CellAction;
import torikumi.imports.proposal.CellDecision;
import torikumi.imports.proposal.Existing;
import torikumi.imports.proposal.Mapping;
import torikumi.imports.proposal.Occupied;
import torikumi.imports.proposal.Proposal;
import torikumi.imports.proposal.ProposedEntry;
import torikumi.imports.proposal.Resolution;
import torikumi.imports.proposal.ResolvedCell;
import torikumi.imports.proposal.TargetDecision;
import torikumi.imports.proposal.UnplacedAction;
import torikumi.imports.proposal.UnplacedDecision;
import torikumi.imports.proposal.Use;
import torikumi.submission.EntryKind;

/** What a person's decisions make of a proposal. */
class MappingTest {

    private static final Proposal PROPOSAL = interpret(HEAD
            + "星見労働センター\t" + INITIATIVE + " ・あ。\t" + INITIATIVE + " ・い。\t" + INITIATIVE + " 取組事項無し\t" + INITIATIVE
            + " ・余り。\n"
            + "\t" + INITIATIVE + " ・か。\t\t\n");

    private static final BlockDecision FIRST = new BlockDecision(1, Assignment.MEMBER, "m1", null, null, null, true);
    private static final BlockDecision SECOND =
            new BlockDecision(2, Assignment.UNNAMED, null, null, "others", null, true);
    private static final UnplacedDecision DROPPED =
            new UnplacedDecision("U-L3C5", UnplacedAction.DROP, "表の外", null, null, null);

    private static Resolution with(
            List<BlockDecision> blocks, List<CellDecision> cells, List<UnplacedDecision> unplaced) {
        return PROPOSAL.with(new Mapping(blocks, cells, unplaced, List.of()), Set.of());
    }

    private static List<BlockerCode> codes(Resolution resolution) {
        return resolution.blockers().stream().map(Blocker::code).toList();
    }

    @Test
    void nothingIsDecidedAtTheBeginning() {
        Mapping start = Mapping.startingFrom(PROPOSAL);
        assertThat(start.blocks())
                .extracting(BlockDecision::assign, BlockDecision::memberId, BlockDecision::confirmed)
                .containsExactly(tuple(Assignment.MEMBER, "m1", false), tuple(Assignment.UNNAMED, null, false));
        Resolution resolution = PROPOSAL.with(start, Set.of());
        assertThat(codes(resolution))
                .containsExactly(
                        BlockerCode.UNCONFIRMED_BLOCK,
                        BlockerCode.UNCONFIRMED_BLOCK,
                        BlockerCode.UNACCOUNTED_CHARACTERS);
        assertThat(resolution.unaccounted()).isEqualTo(3);
    }

    @Test
    void aCompleteMappingResolvesEverything() {
        Resolution resolution = with(List.of(FIRST, SECOND), List.of(), List.of(DROPPED));
        assertThat(resolution.blockers()).isEmpty();
        assertThat(resolution.unaccounted()).isZero();
        assertThat(resolution.ledger().count(Use.DROPPED)).isEqualTo(3);
        assertThat(resolution.cells())
                .extracting(cell -> cell.member().memberId(), ResolvedCell::theme, ResolvedCell::nothingToReport)
                .containsExactly(
                        tuple("m1", 1, false), tuple("m1", 2, false), tuple("m1", 3, true), tuple(null, 1, false));
        assertThat(resolution.cells().getLast().member().assign()).isEqualTo(Assignment.UNNAMED);
    }

    @Test
    void waitingTextIsPlacedWhereAPersonSays() {
        Resolution resolution = with(
                List.of(FIRST, SECOND),
                List.of(),
                List.of(new UnplacedDecision("U-L3C5", UnplacedAction.PLACE, null, 1, 3, EntryKind.CHALLENGE)));
        assertThat(resolution.blockers()).isEmpty();
        assertThat(resolution.cells())
                .filteredOn(cell -> cell.kind() == EntryKind.CHALLENGE)
                .singleElement()
                .satisfies(cell -> assertThat(cell.entries())
                        .extracting(ProposedEntry::text)
                        .containsExactly("余り。"));
        assertThat(resolution.ledger().count(Use.UNPLACED)).isZero();
    }

    @Test
    void cellsAreMovedAndDroppedAndKeepTheOrderOfTheSource() {
        Resolution resolution = with(
                List.of(FIRST, SECOND),
                List.of(
                        new CellDecision("L3C2", CellAction.MOVE, null, null, 2, null),
                        new CellDecision("L4C2", CellAction.DROP, "重複", null, null, null)),
                List.of(DROPPED));
        assertThat(resolution.blockers()).isEmpty();
        assertThat(resolution.cells()).extracting(ResolvedCell::theme).containsExactly(2, 3);
        assertThat(resolution.cells().getFirst().entries())
                .extracting(ProposedEntry::text)
                .containsExactly("あ。", "い。");
        assertThat(resolution.ledger().count(Use.DROPPED)).isEqualTo(5);
    }

    @Test
    void entriesOutweighTheDeclarationOfNone() {
        Resolution resolution = with(
                List.of(FIRST, SECOND),
                List.of(new CellDecision("L3C2", CellAction.MOVE, null, null, 3, null)),
                List.of(DROPPED));
        assertThat(resolution.cells())
                .filteredOn(cell -> cell.theme() == 3)
                .singleElement()
                .returns(false, ResolvedCell::nothingToReport);
    }

    @Test
    void aSkippedBlockNeedsAReasonAndTakesNothing() {
        BlockDecision without = new BlockDecision(2, Assignment.SKIP, null, null, null, " ", true);
        assertThat(codes(with(List.of(FIRST, without), List.of(), List.of(DROPPED))))
                .containsExactly(BlockerCode.REASON_MISSING);
        BlockDecision skipped = new BlockDecision(2, Assignment.SKIP, null, null, null, "前年の行", true);
        Resolution resolution = with(List.of(FIRST, skipped), List.of(), List.of(DROPPED));
        assertThat(resolution.blockers()).isEmpty();
        assertThat(resolution.ledger().ranges())
                .filteredOn(range -> range.use() == Use.DROPPED)
                .extracting(range -> range.reason())
                .containsExactly("表の外", "前年の行");
        assertThat(codes(with(
                        List.of(FIRST, skipped),
                        List.of(new CellDecision("L3C2", CellAction.MOVE, null, 2, null, null)),
                        List.of(DROPPED))))
                .containsExactly(BlockerCode.TARGET_SKIPPED);
    }

    @Test
    void decisionsThatMeanNothingAreBlockers() {
        Resolution resolution = with(
                List.of(
                        FIRST,
                        new BlockDecision(2, Assignment.MEMBER, "m1", null, null, null, true),
                        new BlockDecision(9, Assignment.UNNAMED, null, null, null, null, true)),
                List.of(
                        new CellDecision("L9C9", CellAction.DROP, "ない", null, null, null),
                        new CellDecision("L3C2", CellAction.MOVE, null, null, 7, null),
                        new CellDecision("L3C3", CellAction.DROP, null, null, null, null),
                        new CellDecision("L3C3", CellAction.KEEP, null, null, null, null)),
                List.of(new UnplacedDecision("U-L3C5", UnplacedAction.PLACE, null, null, 1, null)));
        assertThat(codes(resolution))
                .containsExactlyInAnyOrder(
                        BlockerCode.SUBJECT_UNKNOWN,
                        BlockerCode.SUBJECT_UNKNOWN,
                        BlockerCode.DECISION_REPEATED,
                        BlockerCode.MEMBER_REPEATED,
                        BlockerCode.TARGET_UNKNOWN,
                        BlockerCode.REASON_MISSING,
                        BlockerCode.TARGET_UNKNOWN,
                        BlockerCode.UNACCOUNTED_CHARACTERS);
    }

    @Test
    void aNewMemberNeedsAName() {
        BlockDecision nameless = new BlockDecision(2, Assignment.CREATE, null, "", "others", null, true);
        assertThat(codes(with(List.of(FIRST, nameless), List.of(), List.of(DROPPED))))
                .containsExactly(BlockerCode.MEMBER_MISSING);
    }

    @Test
    void contentThatIsThereAlreadyNeedsADecision() {
        Set<Occupied> occupied = Set.of(new Occupied("m1", 1, EntryKind.INITIATIVE));
        Mapping undecided = new Mapping(List.of(FIRST, SECOND), null, List.of(DROPPED), null);
        assertThat(codes(PROPOSAL.with(undecided, occupied))).containsExactly(BlockerCode.EXISTING_ENTRIES_UNDECIDED);

        Resolution replaced = PROPOSAL.with(decided(Existing.REPLACE), occupied);
        assertThat(replaced.blockers()).isEmpty();
        assertThat(replaced.cells().getFirst().existing()).isEqualTo(Existing.REPLACE);

        Resolution skipped = PROPOSAL.with(decided(Existing.SKIP), occupied);
        assertThat(skipped.blockers()).isEmpty();
        assertThat(skipped.cells()).noneMatch(cell -> "m1".equals(cell.member().memberId()) && cell.theme() == 1);
        assertThat(skipped.ledger().count(Use.DROPPED)).isEqualTo(5);
    }

    private static Mapping decided(Existing existing) {
        return new Mapping(
                List.of(FIRST, SECOND),
                null,
                List.of(DROPPED),
                List.of(new TargetDecision(1, 1, EntryKind.INITIATIVE, existing)));
    }

    @Test
    void aTextThatCannotBeStoredIsABlocker() {
        Proposal proposal = interpret(HEAD + "星見労働センター\t" + INITIATIVE + " ・" + "長".repeat(20_001) + "\t\t\n");
        Resolution resolution = proposal.with(new Mapping(List.of(FIRST), null, null, null), Set.of());
        assertThat(codes(resolution)).containsExactly(BlockerCode.TEXT_TOO_LONG);
    }

    @Test
    void proposalsAndMappingsSurviveJson() throws JsonProcessingException {
        ObjectMapper json = new ObjectMapper().setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE);
        String proposal = json.writeValueAsString(PROPOSAL);
        assertThat(json.readValue(proposal, Proposal.class)).isEqualTo(PROPOSAL);
        assertThat(proposal).contains("\"encoding_guessed\":false", "\"EXTRA_COLUMN\"", "\"NOTHING_TO_REPORT\"");
        Mapping mapping = decided(Existing.SKIP);
        assertThat(json.readValue(json.writeValueAsString(mapping), Mapping.class))
                .isEqualTo(mapping);
        Resolution resolution = PROPOSAL.with(mapping, Set.of());
        assertThat(json.readValue(json.writeValueAsString(resolution), Resolution.class))
                .isEqualTo(resolution);
    }
}
