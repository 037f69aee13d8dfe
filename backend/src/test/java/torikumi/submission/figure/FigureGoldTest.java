package torikumi.submission.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import torikumi.submission.figure.FigureGold.Score;

class FigureGoldTest {

    @Test
    void theListIsLongEnough() {
        assertThat(FigureGold.of("figures.txt").figures.wanted).isGreaterThanOrEqualTo(150);
    }

    @ParameterizedTest
    @ValueSource(strings = {"figures.txt", "figures-heldout.txt"})
    void print(String file) {
        var gold = FigureGold.of(file);
        var scores = List.of(
                gold.figures,
                gold.dates,
                gold.labels,
                gold.qualifiers,
                gold.scopes,
                gold.calls,
                gold.sources,
                gold.programs);
        var names = List.of("figures", "dates", "labels", "qualifiers", "scopes", "calls", "sources", "programs");
        for (var i = 0; i < names.size(); i++) {
            Score score = scores.get(i);
            System.out.printf(
                    "GOLD %s %s precision %.3f recall %.3f (%d of %d wanted, %d given)%n",
                    file, names.get(i), score.precision(), score.recall(), score.right, score.wanted, score.given);
            if (file.equals("figures.txt")) {
                score.wrong.forEach(wrong -> System.out.println("WRONG " + wrong));
            }
        }
    }
}
