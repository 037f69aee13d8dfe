package torikumi.submission.rereading;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import torikumi.program.Program;
import torikumi.program.ProgramKind;
import torikumi.program.ProgramType;
import torikumi.submission.EntryKind;
import torikumi.submission.entry.Entry;
import torikumi.submission.mention.Mention;
import torikumi.submission.mention.MentionState;
import torikumi.testing.ActingAs;
import torikumi.testing.Backing;
import torikumi.testing.SampleCouncil;
import torikumi.testing.SampleRound;

@QuarkusTest
@QuarkusTestResource(Backing.class)
class RereadingTest {

    @Inject
    RereadingJob job;

    SampleCouncil council;
    SampleRound round;
    UUID entry;

    @BeforeEach
    void write() {
        council = SampleCouncil.store("rereading");
        round = SampleRound.open(council, 2040);
        entry = round.write(0, 1, EntryKind.INITIATIVE, "読み直し支援金と読み直し相談所を案内した。");
    }

    @Test
    void aNewNameIsFoundInAllTextsOfItsCouncil() {
        assertThat(job.run()).isTrue();
        var other =
                SampleRound.open(SampleCouncil.store("elsewhere"), 2040).write(0, 1, EntryKind.CHALLENGE, "読み直し支援金");
        add("読み直し支援金");
        assertThat(job.run()).isTrue();
        assertThat(mentions(entry)).extracting(mention -> mention.endOffset).containsExactly(7);
        assertThat(mentions(other)).isEmpty();
        var after = tx(() -> Entry.<Entry>findById(entry));
        assertThat(after.version).as("what the author wrote").isEqualTo(1);
        assertThat(after.derived).isEqualTo(1);
    }

    @Test
    void nothingIsReadWhenTheNamesAreTheSame() {
        job.run();
        var latest = tx(() -> Rereading.latest().orElseThrow().id);
        assertThat(job.run()).isTrue();
        assertThat(tx(() -> Rereading.latest().orElseThrow().id)).isEqualTo(latest);
    }

    @Test
    void whatPeopleDecidedStays() {
        var program = add("読み直し相談所");
        job.run();
        var mark = mentions(entry).getFirst().id;
        tx(() -> {
            Mention.<Mention>findById(mark).state = MentionState.DISMISSED;
            return null;
        });
        tx(() -> {
            Program.<Program>findById(program).name = "読み直し相談所（旧）";
            return null;
        });
        add("読み直し");
        assertThat(job.run()).isTrue();
        assertThat(mentions(entry))
                .filteredOn(mention -> mention.id.equals(mark))
                .extracting(mention -> mention.state)
                .containsExactly(MentionState.DISMISSED);
        assertThat(mentions(entry)).hasSize(3);
    }

    @Test
    void anEntryThatSomebodyIsWritingIsReadLaterAndNobodyWaits() throws InterruptedException {
        job.run();
        add("読み直し支援金");
        var locked = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        var writer = new Thread(() -> QuarkusTransaction.requiringNew().run(() -> {
            Panache.getEntityManager()
                    .createNativeQuery("select id from entry where id = :id for update")
                    .setParameter("id", entry)
                    .getResultList();
            locked.countDown();
            try {
                go.await(1, TimeUnit.MINUTES);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        }));
        writer.start();
        assertThat(locked.await(1, TimeUnit.MINUTES)).isTrue();
        assertThat(job.run()).as("not done while somebody writes").isFalse();
        assertThat(mentions(entry)).isEmpty();
        assertThat(tx(() -> Rereading.latest().orElseThrow().leftOver)).containsExactly(entry);
        go.countDown();
        writer.join();
        assertThat(job.run()).isTrue();
        assertThat(mentions(entry)).hasSize(1);
    }

    @Test
    void itGoesOnWhereItEnded() {
        job.run();
        add("読み直し支援金");
        var begun = tx(() -> job.begin().orElseThrow());
        tx(() -> {
            Rereading.<Rereading>findById(begun).behind = entry;
            return null;
        });
        var later = round.write(1, 1, EntryKind.INITIATIVE, "読み直し支援金を案内した。");
        assertThat(job.run()).isTrue();
        assertThat(mentions(later)).hasSize(1);
        assertThat(mentions(entry)).as("read before the restart").isEmpty();
        assertThat(tx(() -> Rereading.byId(begun).getState())).isEqualTo(RereadingState.DONE);
    }

    @Test
    void namesThatChangeMeanwhileBeginAnotherReading() {
        job.run();
        add("読み直し支援金");
        var begun = tx(() -> job.begin().orElseThrow());
        add("読み直し相談所");
        assertThat(job.run()).isTrue();
        assertThat(mentions(entry)).hasSize(2);
        assertThat(tx(() -> Rereading.byId(begun).getState())).isEqualTo(RereadingState.SUPERSEDED);
    }

    @Test
    void itsProgressIsForSecretariats() {
        job.run();
        given().header(ActingAs.HEADER, "rereading-secretariat")
                .get("/api/v1/rereadings")
                .then()
                .statusCode(200)
                .body("results[0].state", equalTo("DONE"));
        var id = tx(() -> Rereading.latest().orElseThrow());
        given().header(ActingAs.HEADER, "rereading-secretariat")
                .get("/api/v1/rereadings/" + id.id)
                .then()
                .statusCode(200)
                .body("done", equalTo(id.total));
        given().header(ActingAs.HEADER, "rereading-editor")
                .get("/api/v1/rereadings/" + id.id)
                .then()
                .statusCode(404);
        given().get("/api/v1/rereadings").then().statusCode(401);
    }

    private UUID add(String name) {
        return tx(() -> {
            var program = new Program();
            program.kind = ProgramKind.SUPPORT_PROGRAM;
            program.type = ProgramType.SUBSIDY;
            program.councilId = council.id;
            program.name = name;
            program.persistAndFlush();
            return program.id;
        });
    }

    private static List<Mention> mentions(UUID entry) {
        return tx(() -> Mention.of(List.of(entry)));
    }

    private static <T> T tx(java.util.function.Supplier<T> work) {
        return QuarkusTransaction.requiringNew().call(work::get);
    }
}
