package torikumi.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import torikumi.edition.EditionKind;
import torikumi.edition.EditionWrite;
import torikumi.edition.Publisher;
import torikumi.round.Round;
import torikumi.submission.EntryKind;
import torikumi.submission.Submission;
import torikumi.testing.Backing;
import torikumi.testing.SampleCouncil;
import torikumi.testing.SampleRound;
import torikumi.testing.Statements;

/** Published pages are kept, and never older than what is published. */
@QuarkusTest
@QuarkusTestResource(Backing.class)
@TestSecurity(user = "pages-secretariat")
class PublishedPagesTest {

    SampleCouncil council;
    SampleRound round;
    UUID first;
    UUID second;
    UUID program;
    UUID same;

    @BeforeEach
    void publish() {
        council = SampleCouncil.store("pages");
        round = SampleRound.open(council, 2025);
        first = round.write(0, 1, EntryKind.INITIATIVE, "頁見本助成金の説明会を開いた。");
        second = round.write(1, 1, EntryKind.INITIATIVE, "頁見本補助金を案内した。");
        program = round.mention(first, "頁見本助成金");
        same = round.mention(second, "頁見本補助金");
        round.accept(0);
        round.accept(1);
        round.close();
        compile(round, EditionKind.PUBLISHED);
    }

    static void compile(SampleRound round, EditionKind kind) {
        QuarkusTransaction.requiringNew().run(() -> {
            var unaccepted = new HashSet<UUID>();
            Submission.<Submission>list("roundId = ?1 and acceptedVersion is null", round.id)
                    .forEach(submission -> unaccepted.add(submission.memberId));
            var write = new EditionWrite(kind, null, null, null, null, unaccepted);
            var by = new Publisher.Compiler("sub", "名前", Locale.JAPANESE);
            Arc.container().instance(Publisher.class).get().compile(Round.byId(round.id), write, by, Instant.now());
        });
    }

    Response entries(String query) {
        return given().get("/api/v1/entries?council=" + council.slug + query);
    }

    @Test
    void answersTheSameQuestionAlikeInOneStatement() {
        var read = entries("&limit=1");
        assertThat(Statements.of(() -> {
                    var kept = entries("&limit=1");
                    assertThat(kept.asByteArray()).isEqualTo(read.asByteArray());
                    assertThat(kept.header("ETag")).isEqualTo(read.header("ETag"));
                    assertThat(kept.contentType()).isEqualTo(read.contentType());
                    assertThat(kept.header("Link"))
                            .isEqualTo(read.header("Link"))
                            .contains("rel=\"next\"");
                }))
                .isEqualTo(1);
        given().get(read.header("Link").replaceAll("^<|>.*$", ""))
                .then()
                .statusCode(200)
                .body("results.id", contains(second.toString()));
    }

    @Test
    void readsAnewAfterACorrection() {
        entries("").then().body("results[0].text", containsString("説明会"));
        round.rewrite(first, "頁見本助成金を訂正した。");
        entries("").then().body("results[0].text", containsString("説明会"));
        round.accept(0);
        compile(round, EditionKind.UPDATED);
        entries("").then().body("results[0].text", equalTo("頁見本助成金を訂正した。")).body("results", hasSize(2));
    }

    @Test
    void readsAnewAfterTheNextRoundIsPublished() {
        entries("").then().body("results", hasSize(2));
        var next = SampleRound.open(council, 2026);
        var later = next.write(0, 1, EntryKind.INITIATIVE, "次の年度");
        next.accept(0);
        next.close();
        entries("").then().body("results", hasSize(2));
        compile(next, EditionKind.PUBLISHED);
        entries("").then().body("results.id", contains(later.toString(), first.toString(), second.toString()));
    }

    @Test
    void readsAnewAfterTheRoundIsRenamed() {
        entries("").then().body("results.round.name", everyItem(equalTo(name())));
        QuarkusTransaction.requiringNew().run(() -> Round.<Round>findById(round.id).name = "改めた名前");
        entries("").then().body("results.round.name", everyItem(equalTo("改めた名前")));
    }

    private String name() {
        return QuarkusTransaction.requiringNew().call(() -> Round.<Round>findById(round.id).name);
    }

    @Test
    void askedForAProgrammeReadsAnewAfterAMerge() {
        var etag = entries("&program=" + same)
                .then()
                .body("results.id", contains(second.toString()))
                .extract()
                .header("ETag");
        given().contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body(Map.of("into_id", same))
                .post("/api/v1/programs/" + program + "/merge")
                .then()
                .statusCode(200);
        given().header("If-None-Match", etag)
                .get("/api/v1/entries?council=" + council.slug + "&program=" + same)
                .then()
                .statusCode(200)
                .body("results.id", containsInAnyOrder(first.toString(), second.toString()));
    }
}
