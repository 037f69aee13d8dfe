package torikumi.submission.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import torikumi.submission.figure.FigureGold.Score;

/** The figures of docs/reliability.md: what is wanted of the reader, and the floors that it does not fall below. */
class FigureGoldTest {

    @Test
    void theListsAreLongEnough() {
        assertThat(FigureGold.of("figures.txt").figures.wanted).isGreaterThanOrEqualTo(150);
        assertThat(FigureGold.of("figures-heldout.txt").figures.wanted).isGreaterThanOrEqualTo(50);
    }

    @ParameterizedTest
    @CsvSource({"figures.txt, 0.97, 0.95, 0.90", "figures-heldout.txt, 0.97, 0.95, 0.90"})
    void readsValueUnitAndDate(String list, double precision, double recall, double date) {
        var gold = FigureGold.of(list);
        holds(gold.figures, precision, recall);
        holds(gold.dates, date, date);
    }

    @ParameterizedTest
    @CsvSource({"figures.txt, 0.90, 0.97, 0.95", "figures-heldout.txt, 0.82, 0.97, 0.75"})
    void doesNotFallBehindInTheRest(String list, double label, double qualifier, double scope) {
        var gold = FigureGold.of(list);
        holds(gold.labels, label, label);
        holds(gold.qualifiers, qualifier, qualifier);
        holds(gold.scopes, scope, scope);
        holds(gold.sources, 0.8, 0.8);
        holds(gold.calls, 0.9, 0.9);
        holds(gold.programs, 0.9, 0.9);
    }

    private static void holds(Score score, double precision, double recall) {
        assertThat(score.precision()).as("precision: " + score.wrong).isGreaterThanOrEqualTo(precision);
        assertThat(score.recall()).as("recall: " + score.wrong).isGreaterThanOrEqualTo(recall);
    }
}
