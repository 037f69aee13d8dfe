package torikumi.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import torikumi.program.Program;
import torikumi.program.ProgramMerge;
import torikumi.submission.EntryKind;
import torikumi.submission.Person;
import torikumi.submission.RoundFixture;
import torikumi.submission.figure.Figure;
import torikumi.submission.mention.Mention;
import torikumi.testing.Backing;

/** A mark that is set while its programme is merged away is one of the programme that stays. */
@QuarkusTest
@Timeout(120)
@QuarkusTestResource(Backing.class)
class MergeInFlightTest {

    static final String TEXT = "いつもの補助を120件に出した。";
    static final String WORDS = "いつもの補助";

    @Inject
    RoundFixture fixture;

    @Inject
    ProgramMerge merge;

    RoundFixture.Made made;
    Person secretariat;
    UUID loser;
    UUID entry;

    @BeforeEach
    void open() {
        made = fixture.open();
        secretariat = new Person(made.sub("secretariat"));
        loser = QuarkusTransaction.requiringNew().call(() -> {
            Program stays = Program.findById(made.program());
            var goes = new Program();
            goes.kind = stays.kind;
            goes.type = stays.type;
            goes.councilId = stays.councilId;
            goes.name = "去る助成金";
            goes.persist();
            return goes.id;
        });
        entry = UUID.fromString(new Person(made.sub("editor"))
                .write(made.submissions().getFirst(), 1, EntryKind.INITIATIVE, TEXT)
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    @Test
    void aWordMarkedByHand() {
        var answer = duringTheMerge("mentions", Map.of("field", "TEXT", "start", 0, "end", 6, "program_id", loser));
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(WORDS).hasSize(6);
        assertThat(QuarkusTransaction.requiringNew().call(() -> Mention.<Mention>findById(id(answer)).programId))
                .isEqualTo(made.program());
    }

    @Test
    void aNumberMarkedByHand() {
        var start = TEXT.indexOf("120件");
        var answer = duringTheMerge(
                "figures",
                Map.of(
                        "field",
                        "TEXT",
                        "start",
                        start,
                        "end",
                        start + 4,
                        "value",
                        120,
                        "unit",
                        "件",
                        "program_id",
                        loser));
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(QuarkusTransaction.requiringNew().call(() -> Figure.<Figure>findById(id(answer)).programId))
                .isEqualTo(made.program());
    }

    static UUID id(Response answer) {
        return UUID.fromString(answer.path("id"));
    }

    // The merge commits only when the mark waits for it: neither comes first by chance.
    private Response duringTheMerge(String kind, Map<String, ?> mark) {
        return QuarkusTransaction.requiringNew()
                .call(() -> {
                    merge.merge(Program.findById(loser), Program.findById(made.program()));
                    Panache.getEntityManager().flush();
                    var holder = backend();
                    var answer = CompletableFuture.supplyAsync(
                            () -> secretariat.request().body(mark).post("/api/v1/entries/" + entry + "/" + kind));
                    while (!answer.isDone() && !isWaitedFor(holder)) {
                        Thread.onSpinWait();
                    }
                    return answer;
                })
                .join();
    }

    private static int backend() {
        return ((Number) Panache.getEntityManager()
                        .createNativeQuery("select pg_backend_pid()")
                        .getSingleResult())
                .intValue();
    }

    private static boolean isWaitedFor(int holder) {
        return ((Number) Panache.getEntityManager()
                                .createNativeQuery(
                                        "select count(*) from pg_locks where not granted and :holder = any(pg_blocking_pids(pid))")
                                .setParameter("holder", holder)
                                .getSingleResult())
                        .intValue()
                > 0;
    }
}
