package torikumi.submission.carry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import torikumi.submission.carry.CarriedEntryRule.Found;
import torikumi.submission.carry.CarriedEntryRule.Outcome;
import torikumi.submission.carry.CarriedEntryRule.Wish;

/** The whole table of what a decision does with the entry that may have been carried already. */
class CarriedEntryRuleTest {

    @ParameterizedTest
    @CsvSource({
        "CONTINUED, NONE,      ,       CREATED",
        "CONTINUED, UNTOUCHED, ,       KEPT",
        "CONTINUED, TOUCHED,   ,       KEPT",
        "CONTINUED, TOUCHED,   DELETE, KEPT",
        "UPDATED,   NONE,      ,       CREATED",
        "UPDATED,   UNTOUCHED, ,       KEPT",
        "UPDATED,   TOUCHED,   ,       KEPT",
        "ENDED,     NONE,      ,       NONE",
        "ENDED,     NONE,      KEEP,   NONE",
        "ENDED,     NONE,      DELETE, NONE",
        "ENDED,     UNTOUCHED, ,       DELETED",
        "ENDED,     UNTOUCHED, KEEP,   KEPT",
        "ENDED,     UNTOUCHED, DELETE, DELETED",
        "ENDED,     TOUCHED,   ,       ASK",
        "ENDED,     TOUCHED,   KEEP,   KEPT",
        "ENDED,     TOUCHED,   DELETE, DELETED",
    })
    void says(CarryChoice choice, Found found, Wish wish, String outcome) {
        assertThat(CarriedEntryRule.outcome(choice, found, wish)
                        .map(Outcome::name)
                        .orElse("ASK"))
                .isEqualTo(outcome);
    }

    @Test
    void nothingTouchedGoesWithoutAWord() {
        for (var choice : CarryChoice.values()) {
            assertThat(CarriedEntryRule.outcome(choice, Found.TOUCHED, null))
                    .isNotEqualTo(Optional.of(Outcome.DELETED));
        }
    }
}
