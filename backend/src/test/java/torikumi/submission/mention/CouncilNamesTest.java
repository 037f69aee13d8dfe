package torikumi.submission.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import torikumi.program.CatalogueName;
import torikumi.program.Program;
import torikumi.program.ProgramKind;
import torikumi.submission.mention.MentionScanner.Name;
import torikumi.text.MatchKey;
import torikumi.text.RandomText;

class CouncilNamesTest {

    private static final int CASES = Integer.getInteger("mention.cases", 1_000);
    private static final long SEED = Long.getLong("mention.seed", 0);
    private static final UUID COUNCIL = new UUID(1, 0);
    private static final List<UUID> MEMBERS = List.of(new UUID(2, 0), new UUID(2, 1));

    @Test
    void withNamesOfSingleMembersItFindsWhatANaiveReaderFinds() {
        for (long seed = SEED; seed < SEED + CASES; seed++) {
            var random = new Random(seed);
            var all = new ArrayList<CatalogueName>();
            for (int i = 0; i < 1 + random.nextInt(10); i++) {
                var member = random.nextInt(3) == 0 ? MEMBERS.get(random.nextInt(2)) : null;
                all.add(name(i, RandomText.of(random, 1 + random.nextInt(4)), member == null ? null : COUNCIL, member));
            }
            var text = new StringBuilder();
            for (int i = random.nextInt(6); i > 0; i--) {
                text.append(RandomText.respelled(
                        random, all.get(random.nextInt(all.size())).spelling()));
                text.append(RandomText.of(random, random.nextInt(4)));
            }
            for (var member : MEMBERS) {
                // 助成金 alone is a word for any of them: it counts where a member says so.
                var names = all.stream()
                        .filter(name -> name.memberId() == null
                                ? !MatchKey.keyOf(name.spelling()).equals("助成金")
                                : name.memberId().equals(member))
                        .toList();
                var naive = names.stream()
                        .map(name -> new Name<>(name.programId(), name.spelling()))
                        .toList();
                assertThat(CouncilNames.build(names).scanner().scan(text.toString()))
                        .as("seed %d: %s in [%s]", seed, names, text)
                        .isEqualTo(NaiveScanner.scan(naive, text.toString()));
            }
        }
    }

    @Test
    void aCourseBehindItsProgrammeIsTheCourse() {
        var parent = program("キャリアアップ助成金", null);
        var course = program("正社員化コース", parent);
        var names = new ArrayList<>(CatalogueName.allOf(parent));
        names.addAll(CatalogueName.allOf(course));
        assertThat(found(CouncilNames.build(names), "「キャリアアップ助成金\n（正社員化コース）」とキャリアアップ助成金、正社員化コース"))
                .containsExactly("キャリアアップ助成金\n（正社員化コース）=正社員化コース", "キャリアアップ助成金=キャリアアップ助成金", "正社員化コース=正社員化コース");
    }

    @Test
    void wordsForAnyOfThemNeverMatchUnlessACouncilOrAMemberSaysSo() {
        var text = "同助成金とセンターと支援ｾﾝﾀｰ、補助金";
        for (var word : List.of("同助成金", "センター", "支援センター", "補助金", "助成金")) {
            assertThat(found(CouncilNames.build(List.of(name(1, word, null, null))), text))
                    .isEmpty();
            assertThat(found(CouncilNames.build(List.of(name(1, word, COUNCIL, MEMBERS.getFirst()))), text))
                    .isNotEmpty();
        }
    }

    @Test
    void ofProgrammesWithOneNameThoseOfTheTimeComeFirst() {
        var old = new CatalogueName(
                new UUID(0, 1), ProgramKind.SUPPORT_PROGRAM, "奨学支援金", "旧", null, null, null, LocalDate.of(2020, 3, 31));
        var present = new CatalogueName(
                new UUID(0, 2), ProgramKind.SUPPORT_PROGRAM, "奨学支援金", "新", null, null, LocalDate.of(2020, 4, 1), null);
        var names = CouncilNames.build(List.of(old, present));
        assertThat(names.during(2019).choices("奨学支援金").getFirst()).isEqualTo(old.programId());
        assertThat(names.during(2025).choices("奨学支援金").getFirst()).isEqualTo(present.programId());
        assertThat(names.choices("ほか")).isEmpty();
    }

    private static List<String> found(CouncilNames names, String text) {
        return MentionReading.read(new Fields(text, null, null), names).stream()
                .map(mark -> text.substring(mark.start(), mark.end()) + "=" + names.nameOf(mark.programId()))
                .toList();
    }

    private static Program program(String name, Program parent) {
        var program = new Program();
        program.kind = ProgramKind.SUPPORT_PROGRAM;
        program.name = name;
        program.parent = parent;
        return program;
    }

    private static CatalogueName name(int id, String spelling, UUID council, UUID member) {
        return new CatalogueName(
                new UUID(0, id), ProgramKind.SUPPORT_PROGRAM, spelling, spelling, council, member, null, null);
    }
}
