package torikumi.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import torikumi.program.CatalogueName;
import torikumi.program.ProgramKind;
import torikumi.round.RoundMember;
import torikumi.submission.Cell;
import torikumi.submission.EntryKind;
import torikumi.submission.entry.Entry;
import torikumi.submission.mention.CouncilNames;
import torikumi.submission.mention.MentionScanner;

/** All checks of a large round: fifty members, five themes, 1,500 entries, five hundred names. */
class CheckCostTest {

    private static final Duration MOST = Duration.ofSeconds(6);
    private static final String WORDS = "働き方改革を進めるため県内の企業を訪問して助言し相談会と説明会で制度の周知に努め賃金の引上げと人材の確保に取り組んだ";
    private static final List<String> SAID = List.of(
            "業務改繕助成金の申請は120件であった。", "令和6年度に23社へ案内した。", "令和5年12月1日に説明会を開催予定。", "人財確保支援センター3と連携した。", "見本県応援補助金を案内した。");

    private final Random random = new Random(3);

    @Test
    void takesSeconds() {
        var names = names();
        var lines = lines();
        var spellings = SpellingVariants.of(names);
        var known = known(names);
        var clock = ManagementFactory.getThreadMXBean();
        // Of this thread alone, whatever else the machine is doing.
        var begun = clock.getCurrentThreadCpuTime();
        var found = new ArrayList<Found>();
        found.addAll(new ContradictoryFigures(new StatedFigures(2025), known).find(lines));
        found.addAll(RepeatedSentences.find(lines));
        var misspelt = spellings.find(lines);
        found.addAll(misspelt);
        found.addAll(new PastPlans(2025, LocalDate.of(2025, 11, 30)).find(lines));
        found.addAll(new MarkFindings(known, Set.of(), LocalDate.of(2025, 4, 1)).find(lines));
        found.addAll(new EntryFindings(
                        known,
                        Set.of(),
                        misspelt.stream().flatMap(one -> one.places().stream()).toList())
                .find(lines));
        var took = Duration.ofNanos(clock.getCurrentThreadCpuTime() - begun);
        System.out.println("All checks of 1,500 entries: " + took.toMillis() + " ms of a processor, " + found.size()
                + " findings");
        assertThat(found).extracting(Found::code).contains(FindingCode.PROGRAM_SPELLING, FindingCode.PLAN_PAST);
        assertThat(took).isLessThan(MOST);
    }

    private static List<CatalogueName> names() {
        var names = new ArrayList<CatalogueName>();
        for (var i = 0; i < 499; i++) {
            names.add(name("人材確保支援センター" + i));
        }
        names.add(name("業務改善助成金"));
        return names;
    }

    private static CatalogueName name(String name) {
        return new CatalogueName(UUID.randomUUID(), ProgramKind.SUPPORT_PROGRAM, name, name, null);
    }

    private static CouncilNames known(List<CatalogueName> names) {
        Map<UUID, CatalogueName> byProgram = new HashMap<>();
        names.forEach(name -> byProgram.put(name.programId(), name));
        return new CouncilNames(
                MentionScanner.of(names.stream()
                        .map(name -> new MentionScanner.Name<>(name.programId(), name.spelling()))
                        .toList()),
                byProgram);
    }

    private List<Line> lines() {
        var lines = new ArrayList<Line>();
        for (var m = 0; m < 50; m++) {
            var member = new RoundMember();
            member.originId = UUID.randomUUID();
            member.name = "構成員" + m;
            var submission = UUID.randomUUID();
            for (var c = 0; c < 10; c++) {
                var cell = Cell.of(submission, UUID.randomUUID(), c / 2 + 1, EntryKind.values()[c % 2]);
                for (var e = 0; e < 3; e++) {
                    lines.add(new Line(new Part(member, cell), lines.size(), e + 1, entry(cell), List.of()));
                }
            }
        }
        return lines;
    }

    private Entry entry(Cell cell) {
        var text = new StringBuilder();
        while (text.length() < 200) {
            var from = random.nextInt(WORDS.length() - 10);
            text.append(WORDS, from, from + 10);
            if (random.nextInt(6) == 0) {
                text.append('。').append(SAID.get(random.nextInt(SAID.size())));
            }
        }
        var entry = new Entry();
        entry.id = UUID.randomUUID();
        entry.cellId = cell.id;
        entry.text = text.toString();
        entry.contentHash = entry.id.toString();
        entry.updatedAt = Instant.parse("2025-11-20T00:00:00Z");
        return entry;
    }
}
