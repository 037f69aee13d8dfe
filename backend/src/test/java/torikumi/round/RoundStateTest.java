package torikumi.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The whole table of states and steps. */
class RoundStateTest {

    private static final String TABLE = """
            PREPARING OPEN    OPEN
            PREPARING CLOSE   -
            PREPARING REOPEN  -
            PREPARING PUBLISH -
            OPEN      OPEN    -
            OPEN      CLOSE   CLOSED
            OPEN      REOPEN  -
            OPEN      PUBLISH -
            CLOSED    OPEN    -
            CLOSED    CLOSE   -
            CLOSED    REOPEN  OPEN
            CLOSED    PUBLISH PUBLISHED
            PUBLISHED OPEN    -
            PUBLISHED CLOSE   -
            PUBLISHED REOPEN  -
            PUBLISHED PUBLISH PUBLISHED
            """;

    @Test
    void everyStepFromEveryStateLeadsWhereTheTableSays() {
        var rows = TABLE.lines().map(line -> line.split(" +")).toList();
        assertThat(rows).hasSize(RoundState.values().length * RoundStep.values().length);
        for (var row : rows) {
            var reached = RoundState.valueOf(row[0]).after(RoundStep.valueOf(row[1]));
            assertThat(reached.map(Enum::name).orElse("-"))
                    .as(Arrays.toString(row))
                    .isEqualTo(row[2]);
        }
    }
}
