package torikumi.submission.entry;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import torikumi.submission.EntryKind;
import torikumi.submission.Person;
import torikumi.submission.RoundFixture;
import torikumi.testing.Backing;

/** Several people at once: nothing is overwritten unseen, and nothing slips in after handing in. */
@QuarkusTest
@QuarkusTestResource(Backing.class)
class ConcurrentWritesTest {

    static final int PEOPLE = 4;

    @Inject
    RoundFixture fixture;

    Person editor;
    Person secretariat;
    UUID part;

    @BeforeEach
    void open() {
        var made = fixture.open();
        editor = new Person(made.sub("editor"));
        secretariat = new Person(made.sub("secretariat"));
        part = made.submissions().getFirst();
    }

    static <T> List<T> together(int people, IntFunction<T> work) throws InterruptedException, ExecutionException {
        try (var threads = Executors.newFixedThreadPool(people)) {
            var tasks = new ArrayList<Callable<T>>();
            for (var person = 0; person < people; person++) {
                var number = person;
                tasks.add(() -> work.apply(number));
            }
            var results = new ArrayList<T>();
            for (var future : threads.invokeAll(tasks)) {
                results.add(future.get());
            }
            return results;
        }
    }

    @Test
    void losesNoUpdate() throws InterruptedException, ExecutionException {
        secretariat.explain(part).then().statusCode(201);
        var first = editor.write(part, 1, EntryKind.INITIATIVE, "初め").jsonPath();
        var id = first.getString("id");
        together(PEOPLE, person -> {
            var who = person % 2 == 0 ? editor : secretariat;
            var etag = "\"1.0\"";
            var text = "初め";
            for (var turn = 0; turn < 10; ) {
                var answer = who.save(id, etag, Map.of("text", text + "\n" + person + "-" + turn));
                var present = answer.statusCode() == 200 ? "" : "current.";
                assertThat(answer.statusCode()).isIn(200, 412);
                etag = answer.path(present + "etag");
                text = answer.path(present + "text");
                turn += answer.statusCode() == 200 ? 1 : 0;
            }
            return null;
        });
        var text = secretariat
                .request()
                .get("/api/v1/entries/" + id)
                .then()
                .statusCode(200)
                .extract()
                .<String>path("text");
        assertThat(text.lines()).hasSize(1 + PEOPLE * 10).doesNotHaveDuplicates();
    }

    @Test
    void letsNothingSlipInAfterHandingIn() throws InterruptedException, ExecutionException {
        editor.write(part, 1, EntryKind.INITIATIVE, "先に").then().statusCode(201);
        var written = together(PEOPLE, person -> {
            var ids = new ArrayList<String>();
            if (person == 0) {
                editor.step(part, "submit", Map.of(), 0).then().statusCode(200);
                return ids;
            }
            for (var turn = 0; turn < 15; turn++) {
                var answer = editor.write(part, 1 + turn % 2, EntryKind.CHALLENGE, person + "-" + turn);
                assertThat(answer.statusCode()).isIn(201, 409);
                if (answer.statusCode() == 201) {
                    ids.add(answer.path("id"));
                }
            }
            return ids;
        });
        List<String> frozen = editor.request()
                .get("/api/v1/submissions/" + part + "/versions/1")
                .jsonPath()
                .getList("cells.entries.flatten().id");
        var accepted = written.stream().flatMap(List::stream).toList();
        assertThat(frozen).containsAll(accepted).hasSize(accepted.size() + 1);
    }

    @Test
    void givesEveryEntryAPlaceOfItsOwn() throws InterruptedException, ExecutionException {
        together(PEOPLE, person -> {
            for (var turn = 0; turn < 10; turn++) {
                editor.write(part, 1, EntryKind.INITIATIVE, person + "-" + turn)
                        .then()
                        .statusCode(201);
            }
            return null;
        });
        assertThat(Entry.ofCell(part, 1, EntryKind.INITIATIVE))
                .extracting(entry -> entry.rank)
                .hasSize(PEOPLE * 10)
                .doesNotHaveDuplicates()
                .isSorted();
    }

    @Test
    void createsOnceWhatIsSentSeveralTimes() throws InterruptedException, ExecutionException {
        var path = "/api/v1/submissions/" + part + "/entries/" + UUID.randomUUID();
        var statuses = together(PEOPLE, _ -> editor.request()
                .header("If-None-Match", "*")
                .body(Map.of("theme", 1, "kind", "INITIATIVE", "text", "一度だけ"))
                .put(path)
                .statusCode());
        assertThat(statuses).containsExactlyInAnyOrder(201, 200, 200, 200);
    }
}
