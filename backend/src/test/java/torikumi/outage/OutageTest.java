package torikumi.outage;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import torikumi.persistence.Ids;
import torikumi.security.Membership;
import torikumi.submission.EntryKind;
import torikumi.submission.Person;
import torikumi.submission.RoundFixture;
import torikumi.testing.Backing;

/**
 * The database goes away at a random byte of each action: the answer says so, and the same request again does it once.
 * {@code -Doutage.trials} (3) times each, from {@code -Doutage.seed}.
 */
@QuarkusTest
@QuarkusTestResource(value = OutageTest.Cut.class, restrictToAnnotatedClass = true)
class OutageTest {

    /** The database at the end of a cable. */
    public static class Cut extends Backing {

        private static Cable cable;

        @Override
        public Map<String, String> start() {
            var settings = new HashMap<>(super.start());
            var url = settings.get("quarkus.datasource.jdbc.url");
            var port = URI.create(url.substring("jdbc:".length())).getPort();
            cable = Cable.to(port);
            // What broke unnoticed is found out when the next trial begins.
            settings.put("quarkus.datasource.jdbc.foreground-validation-interval", "50ms");
            settings.put("quarkus.datasource.jdbc.url", url.replace(":" + port, ":" + cable.port()));
            return settings;
        }

        @Override
        public int order() {
            return 1;
        }
    }

    private static final int TRIALS = Integer.getInteger("outage.trials", 3);
    private static final long SEED = Long.getLong("outage.seed", 20261123L);
    // More than any of these actions moves, so that some cuts come after the answer.
    private static final int BYTES = 40_000;

    @Inject
    RoundFixture fixture;

    private final Random random = new Random(SEED);
    private RoundFixture.Made made;
    private Person editor;
    private Person secretariat;
    private UUID part;

    private void open() {
        made = fixture.open();
        editor = new Person(made.sub("editor"));
        secretariat = new Person(made.sub("secretariat"));
        part = made.submissions().getFirst();
        QuarkusTransaction.requiringNew()
                .run(() -> Membership.update("email = ?1 where sub = ?2", part + "@example.jp", made.sub("editor")));
    }

    private void written() {
        open();
        editor.write(part, 1, EntryKind.INITIATIVE, "相談会を3回開いた。").then().statusCode(201);
    }

    private void submitted() {
        written();
        editor.step(part, "submit", Map.of(), version()).then().statusCode(200);
    }

    private int version() {
        return editor.read(part).jsonPath().getInt("version");
    }

    @Test
    void anEntryIsAddedOnce() {
        trials(
                this::open,
                () -> {
                    var id = Ids.next();
                    return () -> editor.request()
                            .header("If-None-Match", "*")
                            .body(Map.of("theme", 1, "kind", "INITIATIVE", "text", "窓口を5か所に設けた。"))
                            .put("/api/v1/submissions/" + part + "/entries/" + id);
                },
                "select count(*) from entry where submission_id = ?1");
    }

    @Test
    void aPartIsHandedInOnce() {
        trials(
                this::written,
                () -> {
                    var version = version();
                    return () -> editor.step(part, "submit", Map.of(), version);
                },
                "select count(*) from submission_version where submission_id = ?1");
    }

    @Test
    void aPartIsReturnedOnce() {
        trials(
                this::submitted,
                () -> {
                    var version = version();
                    return () -> secretariat.step(part, "return", Map.of("reason", "回数をご確認ください。"), version);
                },
                "select count(*) from audit_event where resource_id = cast(?1 as text) and action = 'return'");
    }

    @Test
    void aPartIsAcceptedOnce() {
        trials(
                this::submitted,
                () -> {
                    var version = version();
                    return () -> secretariat.step(part, "accept", Map.of(), version);
                },
                "select count(*) from audit_event where resource_id = cast(?1 as text) and action = 'accept'");
    }

    @Test
    void aCommentIsMadeOnce() {
        trials(
                this::submitted,
                () -> {
                    var request = named(secretariat)
                            .body(Map.of(
                                    "theme", 1, "kind", "INITIATIVE", "audience", "MEMBER", "text", "開催月をお知らせください。"));
                    return () -> request.post("/api/v1/submissions/" + part + "/comments");
                },
                "select count(*) from comment where submission_id = ?1");
    }

    @Test
    void aPersonIsInvitedOnce() {
        trials(
                this::open,
                () -> {
                    var request = named(secretariat)
                            .body(Map.of(
                                    "role",
                                    "VIEWER",
                                    "member_id",
                                    made.members().getFirst(),
                                    "name",
                                    "新任 花子",
                                    "email",
                                    UUID.randomUUID() + "@example.jp"));
                    return () -> request.post("/api/v1/invitations");
                },
                "select count(*) from invitation where member_id = (select member_id from submission where id = ?1)");
    }

    @Test
    void aDraftIsCompiledOnce() {
        trials(
                this::submitted,
                () -> {
                    var request = named(secretariat)
                            .body(Map.of("kind", "DRAFT", "confirm_without_accepted", made.members()));
                    return () -> request.post("/api/v1/rounds/" + made.round() + "/editions");
                },
                "select count(*) from edition where round_id = (select round_id from submission where id = ?1)");
    }

    @Test
    void aReminderIsSentOnce() {
        trials(
                this::open,
                () -> {
                    var id = Ids.next();
                    return () -> secretariat
                            .request()
                            .body(Map.of(
                                    "kind",
                                    "REMINDER",
                                    "member_ids",
                                    List.of(made.members().getFirst())))
                            .put("/api/v1/rounds/" + made.round() + "/mailings/" + id);
                },
                "select least(1, count(*)) from audit_event where resource_type = 'mailing' and council_id ="
                        + " (select council_id from submission where id = ?1)");
    }

    private static RequestSpecification named(Person person) {
        return person.request().header("Idempotency-Key", UUID.randomUUID().toString());
    }

    /** @param count says how often it was done, of the submission */
    private void trials(Runnable prepare, Supplier<Supplier<Response>> action, String count) {
        for (var trial = 0; trial < TRIALS; trial++) {
            pause();
            prepare.run();
            var act = action.get();
            var bytes = random.nextInt(BYTES);
            Cut.cable.cutAfter(bytes);
            var first = act.get();
            var how = "seed %d, trial %d, cut after %d bytes".formatted(SEED, trial, bytes);
            assertThat(first.statusCode()).as(how + "%n" + first.asString()).isIn(200, 201, 503);
            if (first.statusCode() == 503) {
                assertThat(first.<String>path("code")).as(how).isEqualTo("database_unavailable");
                assertThat(first.header("Retry-After")).as(how).isEqualTo("5");
            }
            Cut.cable.mend();
            var again = settled(act);
            assertThat(again.statusCode()).as(how + "%n" + again.asString()).isIn(200, 201, 409, 412);
            assertThat(done(count)).as(how).isOne();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException end) {
            throw new IllegalStateException(end);
        }
    }

    // Who is told to try again in some seconds does so; connections that broke unnoticed are found out meanwhile.
    private static Response settled(Supplier<Response> act) {
        var answer = act.get();
        for (var i = 0; i < 25 && answer.statusCode() == 503; i++) {
            answer = act.get();
        }
        return answer;
    }

    private long done(String count) {
        return QuarkusTransaction.requiringNew().call(() -> ((Number) Panache.getEntityManager()
                        .createNativeQuery(count)
                        .setParameter(1, part)
                        .getSingleResult())
                .longValue());
    }
}
