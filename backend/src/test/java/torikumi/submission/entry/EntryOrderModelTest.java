package torikumi.submission.entry;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import torikumi.submission.EntryKind;
import torikumi.submission.Person;
import torikumi.submission.RoundFixture;
import torikumi.testing.Backing;

/** Random additions, moves and deletions in two cells, beside plain lists that do the same. */
@QuarkusTest
@QuarkusTestResource(Backing.class)
class EntryOrderModelTest {

    static final long SEED = 20260131;
    static final EntryKind KIND = EntryKind.INITIATIVE;

    @Inject
    RoundFixture fixture;

    final Random random = new Random(SEED);
    final List<List<String>> model = List.of(new ArrayList<>(), new ArrayList<>());
    Person editor;
    UUID part;

    @Test
    void keepsTheOrderThatTheListsHave() {
        var made = fixture.open();
        editor = new Person(made.sub("editor"));
        part = made.submissions().getFirst();
        for (var turn = 0; turn < 150; turn++) {
            switch (random.nextInt(5)) {
                case 0, 1 -> add(turn);
                case 2, 3 -> move();
                default -> delete();
            }
            for (var theme = 1; theme <= 2; theme++) {
                assertThat(Entry.ofCell(part, theme, KIND))
                        .as("seed %d, turn %d, theme %d", SEED, turn, theme)
                        .extracting(entry -> entry.id.toString())
                        .isEqualTo(model.get(theme - 1));
            }
        }
    }

    void add(int turn) {
        var theme = 1 + random.nextInt(2);
        var cell = model.get(theme - 1);
        var behind = random.nextInt(cell.size() + 1);
        Map<String, Object> body = new HashMap<>();
        body.put("theme", theme);
        body.put("kind", KIND.name());
        body.put("text", "記載" + turn);
        if (behind > 0) {
            body.put("after", cell.get(behind - 1));
        }
        var id = editor.write(part, body).then().statusCode(201).extract().<String>path("id");
        cell.add(behind > 0 ? behind : cell.size(), id);
    }

    void move() {
        var from = model.get(random.nextInt(2));
        if (from.isEmpty()) {
            return;
        }
        var theme = 1 + random.nextInt(2);
        var id = from.remove(random.nextInt(from.size()));
        var to = model.get(theme - 1);
        var at = random.nextInt(to.size() + 1);
        editor.move(id, theme, KIND, at == 0 ? null : to.get(at - 1)).then().statusCode(200);
        to.add(at, id);
    }

    void delete() {
        var cell = model.get(random.nextInt(2));
        if (cell.size() > 3) {
            editor.delete(cell.remove(random.nextInt(cell.size())), "\"1.0\"")
                    .then()
                    .statusCode(204);
        }
    }
}
