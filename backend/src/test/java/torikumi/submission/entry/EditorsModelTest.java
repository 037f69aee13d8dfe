package torikumi.submission.entry;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import torikumi.submission.EntryKind;
import torikumi.submission.Person;
import torikumi.submission.RoundFixture;
import torikumi.submission.entry.SheetModel.Row;
import torikumi.testing.Backing;

/**
 * Three people change one sheet at random, each with what it last saw of it, beside a model that knows which of that is
 * stale: no accepted write is lost, and no refused one changes anything.
 */
@QuarkusTest
@QuarkusTestResource(Backing.class)
class EditorsModelTest {

    static final long SEED = Long.getLong("torikumi.seed", 20260201);
    static final int TURNS = 500;
    static final EntryKind KIND = EntryKind.CHALLENGE;
    static final String ENTRIES = "/api/v1/entries/";

    @Inject
    RoundFixture fixture;

    /** Somebody, and the rows as that person last saw them: by id. */
    record Editor(Person person, Map<String, Row> seen) {}

    final Random random = new Random(SEED);
    final SheetModel model = new SheetModel();
    final Map<String, Integer> taken = new TreeMap<>();
    final Map<String, Integer> refused = new TreeMap<>();
    List<Editor> editors;
    UUID part;
    int turn;

    @Test
    void comesToWhatTheModelSays() {
        var made = fixture.open();
        part = made.submissions().getFirst();
        new Person(made.sub("secretariat")).explain(part).then().statusCode(201);
        editors = List.of("editor", "approver", "secretariat").stream()
                .map(name -> new Editor(new Person(made.sub(name)), new HashMap<>()))
                .toList();
        for (turn = 0; turn < TURNS; turn++) {
            var editor = editors.get(random.nextInt(editors.size()));
            if (random.nextInt(4) == 0) {
                look(editor);
            }
            switch (random.nextInt(10)) {
                case 0 -> create(editor);
                case 1, 2, 3 -> save(editor);
                case 4 -> move(editor);
                case 5 -> delete(editor);
                case 6 -> split(editor);
                case 7 -> merge(editor);
                case 8 -> copy(editor);
                default -> restore(editor);
            }
            compare();
        }
        // Otherwise the dice, not the API, would have passed the test.
        assertThat(taken.keySet())
                .as("seed %d, taken %s", SEED, taken)
                .containsExactlyInAnyOrder("create", "save", "move", "delete", "split", "merge", "copy", "restore");
        assertThat(refused.keySet())
                .as("seed %d, refused %s", SEED, refused)
                .contains("save", "delete", "split", "merge", "copy");
    }

    void look(Editor editor) {
        editor.seen.clear();
        model.all().forEach(row -> editor.seen.put(row.id(), row));
    }

    /** What somebody believes of some entry: perhaps stale, perhaps gone. */
    Row believed(Editor editor) {
        var rows = new ArrayList<>(new TreeMap<>(editor.seen).values());
        return rows.isEmpty() ? null : rows.get(random.nextInt(rows.size()));
    }

    String text() {
        return "記載" + turn + "\n" + random.nextInt(1000);
    }

    void create(Editor editor) {
        var theme = 1 + random.nextInt(SheetModel.THEMES);
        var id = UUID.randomUUID().toString();
        var text = text();
        var answer = editor.person
                .request()
                .header("If-None-Match", "*")
                .body(Map.of("theme", theme, "kind", KIND, "text", text))
                .put("/api/v1/submissions/" + part + "/entries/" + id);
        assertThat(answer.statusCode()).isEqualTo(201);
        var row = new Row(id, theme, text, 1, id, null, Set.of());
        model.add(row, model.cell(theme).size());
        note(taken, "create");
        editor.seen.put(id, row);
    }

    void save(Editor editor) {
        var old = believed(editor);
        if (old == null) {
            return;
        }
        var text = text();
        var answer = editor.person.save(old.id(), old.etag(), Map.of("text", text));
        if (expect("save", answer, old, 200)) {
            model.replace(model.row(old.id()).with(text));
            editor.seen.put(old.id(), model.row(old.id()));
        }
    }

    void delete(Editor editor) {
        var old = believed(editor);
        if (old != null && expect("delete", editor.person.delete(old.id(), old.etag()), old, 204)) {
            model.deleted.put(old.id(), model.take(old.id()));
        }
    }

    /** A move names no version: it makes nobody's text stale, and nobody's text makes it stale. */
    void move(Editor editor) {
        var old = model.any(random);
        if (old == null) {
            return;
        }
        var theme = 1 + random.nextInt(SheetModel.THEMES);
        model.take(old.id());
        var cell = model.cell(theme);
        var place = random.nextInt(cell.size() + 1);
        var after = place == 0 ? null : cell.get(place - 1).id();
        assertThat(editor.person.move(old.id(), theme, KIND, after).statusCode())
                .isEqualTo(200);
        model.add(old.at(theme), place);
        note(taken, "move");
    }

    void split(Editor editor) {
        var old = believed(editor);
        if (old == null) {
            return;
        }
        var id = UUID.randomUUID().toString();
        var first = text() + "前";
        var body = Map.of("first", Map.of("text", first), "second", Map.of("text", "後" + turn), "second_id", id);
        if (expect("split", post(editor, old.id(), old.etag(), "split", body), old, 200)) {
            var row = model.row(old.id()).with(first);
            model.replace(row);
            model.add(new Row(id, row.theme(), "後" + turn, 1, id, null, Set.of()), model.placeOf(row.id()) + 1);
            // The answer got lost: asked again with the old tag, nothing happens twice.
            assertThat(post(editor, old.id(), old.etag(), "split", body).statusCode())
                    .isEqualTo(200);
        }
    }

    void merge(Editor editor) {
        var old = believed(editor);
        var other = believed(editor);
        if (old == null || other == null || old.id().equals(other.id())) {
            return;
        }
        var text = old.text() + "\n" + other.text();
        var body = Map.of("content", Map.of("text", text), "other", other.id(), "other_etag", other.etag());
        var answer = post(editor, old.id(), old.etag(), "merge", body);
        var stale = List.of(old, other).stream().anyMatch(this::isStale);
        if (stale || isGone(old) || isGone(other)) {
            assertThat(answer.statusCode()).isIn(404, 412);
            note(refused, "merge");
            return;
        }
        assertThat(answer.statusCode()).isEqualTo(200);
        var gone = model.take(other.id());
        model.deleted.put(gone.id(), gone);
        model.replace(model.row(old.id()).with(text).taking(gone));
        note(taken, "merge");
    }

    void copy(Editor editor) {
        var old = believed(editor);
        if (old == null) {
            return;
        }
        var id = UUID.randomUUID().toString();
        var theme = 1 + random.nextInt(SheetModel.THEMES);
        var body = Map.of("targets", List.of(Map.of("id", id, "theme", theme, "kind", KIND)));
        var answer = post(editor, old.id(), old.etag(), "copies", body);
        if (expect("copy", answer, old, 200)) {
            String group = answer.path("entry.copy_group");
            var row = model.row(old.id());
            assertThat(row.group()).isIn(null, group);
            model.replace(row.inGroup(group));
            model.add(
                    new Row(id, theme, row.text(), 1, id, group, Set.of()),
                    model.cell(theme).size());
        }
    }

    void restore(Editor editor) {
        var ids = new ArrayList<>(model.deleted.keySet());
        if (ids.isEmpty()) {
            return;
        }
        var row = model.deleted.remove(ids.get(random.nextInt(ids.size())));
        var answer = editor.person.request().body(Map.of()).post(ENTRIES + row.id() + "/restore");
        assertThat(answer.statusCode()).isEqualTo(200);
        // Its version goes on, so that no tag of before the deletion holds again.
        var back =
                new Row(row.id(), row.theme(), row.text(), row.version() + 1, row.lineage(), row.group(), row.merged());
        var order = Entry.ofCell(part, row.theme(), KIND).stream()
                .map(entry -> entry.id.toString())
                .toList();
        model.add(back, order.indexOf(row.id()));
        note(taken, "restore");
    }

    Response post(Editor editor, String id, String etag, String what, Map<String, ?> body) {
        return editor.person.request().header("If-Match", etag).body(body).post(ENTRIES + id + "/" + what);
    }

    boolean isGone(Row believed) {
        return model.row(believed.id()) == null;
    }

    boolean isStale(Row believed) {
        return !isGone(believed) && model.row(believed.id()).version() != believed.version();
    }

    /** Whether it was taken, as the model says that it must have been. */
    boolean expect(String what, Response answer, Row believed, int success) {
        var expected = isGone(believed) ? 404 : isStale(believed) ? 412 : success;
        assertThat(answer.statusCode())
                .as("seed %d, turn %d, %s", SEED, turn, what)
                .isEqualTo(expected);
        note(expected == success ? taken : refused, what);
        if (expected == 412) {
            assertThat(answer.<String>path("current.text"))
                    .isEqualTo(model.row(believed.id()).text());
        }
        return expected == success;
    }

    static void note(Map<String, Integer> counts, String what) {
        counts.merge(what, 1, Integer::sum);
    }

    /** The sheet over HTTP is the model, to the letter and in its order. */
    void compare() {
        List<Map<String, Object>> rows = editors.getFirst()
                .person
                .request()
                .queryParam("submission", part)
                .queryParam("limit", 1000)
                .get("/api/v1/entries")
                .jsonPath()
                .getList("results");
        var sheet = rows.stream().map(EditorsModelTest::row).toList();
        assertThat(sheet).as("seed %d, turn %d", SEED, turn).containsExactlyElementsOf(model.all());
    }

    @SuppressWarnings("unchecked")
    static Row row(Map<String, Object> entry) {
        var merged = (List<String>) entry.getOrDefault("merged_lineage_ids", List.of());
        return new Row(
                (String) entry.get("id"),
                ((Map<String, Integer>) entry.get("theme")).get("number"),
                (String) entry.get("text"),
                (Integer) entry.get("version"),
                (String) entry.get("lineage_id"),
                (String) entry.get("copy_group"),
                new HashSet<>(merged));
    }
}
