package torikumi.submission.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RanksTest {

    @Test
    void keepsAnyOrderOfInsertions() {
        var random = new Random(7);
        var ranks = new ArrayList<String>();
        for (var i = 0; i < 5_000; i++) {
            var at = random.nextInt(ranks.size() + 1);
            ranks.add(at, Ranks.between(at == 0 ? null : ranks.get(at - 1), at == ranks.size() ? null : ranks.get(at)));
        }
        assertThat(ranks).isSorted().doesNotHaveDuplicates().noneMatch(rank -> rank.endsWith("0"));
    }

    @Test
    void staysShortWhereEntriesAreAddedAtTheEnd() {
        String rank = null;
        for (var i = 0; i < 7_000; i++) {
            var next = Ranks.between(rank, null);
            assertThat(rank == null || rank.compareTo(next) < 0).isTrue();
            rank = next;
        }
        assertThat(rank).hasSizeLessThanOrEqualTo(4);
    }

    @Test
    void neverRunsOutOfRoomBetween() {
        var low = Ranks.first();
        var high = Ranks.between(low, null);
        for (var i = 0; i < 500; i++) {
            var rank = Ranks.between(low, high);
            assertThat(rank).isGreaterThan(low).isLessThan(high);
            if (i % 3 == 0) {
                low = rank;
            } else {
                high = rank;
            }
        }
    }

    @Test
    void findsRoomInFrontAgainAndAgain() {
        var rank = Ranks.first();
        for (var i = 0; i < 7_000; i++) {
            var before = Ranks.between(null, rank);
            assertThat(before).isLessThan(rank);
            rank = before;
        }
        assertThat(rank).hasSizeLessThanOrEqualTo(4);
    }
}
