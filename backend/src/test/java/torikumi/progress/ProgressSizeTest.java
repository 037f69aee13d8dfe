package torikumi.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import torikumi.submission.Person;
import torikumi.testing.Backing;
import torikumi.testing.Statements;

/** 50 members x 5 themes x 2 kinds x 1,500 entries cost as many statements as four members with a few. */
@QuarkusTest
@QuarkusTestResource(Backing.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProgressSizeTest {

    private static final int MEMBERS = 50;
    private static final int ENTRIES = 1500;
    private static final int MOST = 10;

    LargeRound small;
    LargeRound large;

    @BeforeAll
    void generate() {
        small = LargeRound.of(4, 40);
        large = LargeRound.of(MEMBERS, ENTRIES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"progress", "review_queue", "progress.csv", "progress.xlsx"})
    void costsAsManyStatementsWhateverTheSize(String screen) {
        // the round's frozen themes are kept after the first reading
        read(small, screen);
        read(large, screen);
        var few = Statements.of(() -> read(small, screen));
        assertThat(Statements.of(() -> read(large, screen))).isEqualTo(few).isLessThanOrEqualTo(MOST);
    }

    @Test
    void showsAllOfIt() {
        var progress = new Person(large.secretariat())
                .request()
                .get("/api/v1/rounds/" + large.round() + "/progress")
                .then()
                .statusCode(200)
                .body("rows", hasSize(MEMBERS))
                .body("columns", hasSize(10))
                .extract()
                .jsonPath();
        assertThat(progress.<Integer>getList("columns.entry_count").stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(ENTRIES);
        assertThat(progress.<Integer>getList("rows.cells.flatten().entry_count").stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(ENTRIES);
    }

    private static void read(LargeRound made, String screen) {
        new Person(made.secretariat())
                .request()
                .get("/api/v1/rounds/" + made.round() + "/" + screen)
                .then()
                .statusCode(200);
    }
}
