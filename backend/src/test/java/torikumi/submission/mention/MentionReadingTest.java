package torikumi.submission.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import torikumi.program.CatalogueName;
import torikumi.program.ProgramKind;

class MentionReadingTest {

    static final UUID GRANT = new UUID(0, 1);
    static final UUID CENTER = new UUID(0, 2);
    static final CouncilNames NAMES = names();

    static CouncilNames names() {
        var grant = new CatalogueName(GRANT, ProgramKind.SUPPORT_PROGRAM, "応援助成金", "応援助成金", null);
        var center = new CatalogueName(CENTER, ProgramKind.SUPPORT_INSTITUTION, "支援センター", "支援センター", null);
        return new CouncilNames(
                MentionScanner.of(List.of(
                        new MentionScanner.Name<>(GRANT, grant.spelling()),
                        new MentionScanner.Name<>(CENTER, center.spelling()))),
                Map.of(GRANT, grant, CENTER, center));
    }

    static Fields text(String text) {
        return new Fields(text, null, null);
    }

    static List<Marking> decide(String text, MentionState state) {
        return MentionReading.read(text(text), NAMES).stream()
                .map(mention -> mention.decided(state))
                .toList();
    }

    static List<Marking> edit(String before, List<Marking> old, String after) {
        return MentionReading.reread(text(before), old, text(after), NAMES);
    }

    @Test
    void followsADecidedSpanThroughEditsOnBothSides() {
        var old = decide("昨年は応援助成金を使った。", MentionState.CONFIRMED);
        var now = edit("昨年は応援助成金を使った。", old, "今年度は新しい応援助成金を大いに使った！");
        assertThat(now).hasSize(1);
        assertThat(now.getFirst().id()).isEqualTo(old.getFirst().id());
        assertThat(now.getFirst().state()).isEqualTo(MentionState.CONFIRMED);
        assertThat(now.getFirst().start()).isEqualTo(7);
    }

    @Test
    void dropsItWhenItsOwnCharactersChange() {
        var old = decide("応援助成金を使った。", MentionState.CONFIRMED);
        assertThat(edit("応援助成金を使った。", old, "応援の助成金を使った。")).isEmpty();
        assertThat(edit("応援助成金を使った。", old, "使った。")).isEmpty();
    }

    @Test
    void doesNotDetectAgainWhatWasDismissed() {
        var old = decide("応援助成金", MentionState.DISMISSED);
        assertThat(edit("応援助成金", old, "応援助成金と応援助成金"))
                .extracting(Marking::state)
                .containsExactly(MentionState.DISMISSED, MentionState.DETECTED);
    }

    @Test
    void keepsTheIdOfWhatIsDetectedAgain() {
        var old = MentionReading.read(text("応援助成金"), NAMES);
        var now = edit("応援助成金", old, "　応援助成金と支援センター");
        assertThat(now).hasSize(2);
        assertThat(now.getFirst().id()).isEqualTo(old.getFirst().id());
        assertThat(now.getFirst().version()).isEqualTo(1);
    }

    @Test
    void leavesAHandMadeMarkToRuleItsCharacters() {
        var mark = Marking.of(MentionField.TEXT, 0, 2, CENTER, ProgramKind.SUPPORT_INSTITUTION, MentionState.MANUAL);
        assertThat(edit("応援助成金", List.of(mark), "応援助成金です")).containsExactly(mark);
    }

    @Test
    void findsSpansAgainWhenEverythingElseWasRewritten() {
        var before = "あ".repeat(3_000) + "応援助成金" + "い".repeat(3_000);
        var after = "う".repeat(3_000) + "応援助成金" + "え".repeat(3_000);
        var old = decide(before, MentionState.CONFIRMED);
        assertThat(edit(before, old, after)).extracting(Marking::state).containsExactly(MentionState.CONFIRMED);
    }

    @Test
    void neverLosesADecisionThatNoEditTouched() {
        var random = new Random(11);
        for (var round = 0; round < 500; round++) {
            var head = filler(random, 30);
            var tail = filler(random, 30);
            var before = head + "応援助成金" + tail;
            var old = decide(before, MentionState.CONFIRMED);
            var after = edited(random, head) + "応援助成金" + edited(random, tail);
            var now = edit(before, old, after);
            assertThat(now).as("%s -> %s", before, after).hasSize(1);
            assertThat(now.getFirst().state()).as("%s -> %s", before, after).isEqualTo(MentionState.CONFIRMED);
            assertThat(after.substring(now.getFirst().start(), now.getFirst().end()))
                    .isEqualTo("応援助成金");
        }
    }

    static String filler(Random random, int most) {
        var text = new StringBuilder();
        for (var i = random.nextInt(most); i > 0; i--) {
            text.append("応援助成金とをに。\n".charAt(random.nextInt(9)));
        }
        return text.toString().replace("応援助成金", "");
    }

    static String edited(Random random, String text) {
        var edited = new StringBuilder(text);
        for (var i = random.nextInt(4); i > 0; i--) {
            edited.insert(random.nextInt(edited.length() + 1), filler(random, 4));
            if (edited.length() > 2) {
                edited.deleteCharAt(random.nextInt(edited.length()));
            }
        }
        return edited.toString().replace("応援助成金", "");
    }
}
