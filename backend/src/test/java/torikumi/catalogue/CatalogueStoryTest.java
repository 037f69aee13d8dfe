package torikumi.catalogue;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import torikumi.submission.EntryKind;
import torikumi.submission.mention.Mention;
import torikumi.submission.rereading.RereadingJob;
import torikumi.testing.Backing;
import torikumi.testing.SampleCouncil;
import torikumi.testing.SampleRound;

/** A programme through its life: written about, published, merged, renamed, ended, imported again. */
@QuarkusTest
@QuarkusTestResource(Backing.class)
@TestSecurity(user = "story-secretariat")
class CatalogueStoryTest {

    @Inject
    RereadingJob job;

    SampleCouncil council;

    @Test
    void oldEditionsKeepTheOldNameNewTextsGetTheNewOneAndNothingIsOrphaned() {
        council = SampleCouncil.store("story");
        var old = create("物語旧助成金");
        var other = create("物語助成金");
        // the first round speaks of the old name and is published
        var first = SampleRound.open(council, 2033);
        first.mention(first.write(0, 1, EntryKind.INITIATIVE, "物語旧助成金を案内した。"), UUID.fromString(old), "物語旧助成金");
        accept(first);
        first.close();
        var edition = publish(first);

        // the second is being written when the two turn out to be the same
        var second = SampleRound.open(council, 2034);
        var entry = second.write(0, 1, EntryKind.INITIATIVE, "物語旧助成金を案内した。");
        second.mention(entry, UUID.fromString(old), "物語旧助成金");
        accept(second);
        put("/api/v1/programs/" + old + "/merge", "POST", Map.of("into_id", other))
                .statusCode(200);
        job.run();
        assertThat(programsOf(entry)).containsExactly(UUID.fromString(other));

        // then it gets another name, and texts go on being found by all three
        put(
                        "/api/v1/programs/" + other,
                        "PUT",
                        body("物語新助成金", given().get("/api/v1/programs/" + other).path("aliases")))
                .statusCode(200)
                .body("aliases.name", containsInAnyOrder("物語旧助成金", "物語助成金"));
        var later = second.write(1, 1, EntryKind.INITIATIVE, "物語新助成金と物語助成金と物語旧助成金を案内した。");
        job.run();
        assertThat(programsOf(later)).hasSize(3).containsOnly(UUID.fromString(other));

        // the old edition prints what it printed
        given().get("/api/v1/editions/" + edition + "/table.json").then().statusCode(200);
        assertThat(given().get("/api/v1/editions/" + edition + "/table.json").asString())
                .contains("物語旧助成金")
                .doesNotContain("物語新助成金");
        published(old, "物語旧助成金", 1);
        published(other, "物語旧助成金", 1);

        accept(second);
        // the new edition names it as it is called now
        second.close();
        publish(second);
        given().queryParam("program", old)
                .queryParam("round", second.id)
                .get("/api/v1/entries")
                .then()
                .statusCode(200)
                .body("results.mentions.flatten().program_name.unique()", contains("物語新助成金"))
                .body("results.mentions.flatten().program_id.unique()", contains(other));

        // ended: still found, and said to be over
        var ended = body("物語新助成金", given().get("/api/v1/programs/" + other).path("aliases"));
        ended.put("valid_to", "2034-03-31");
        put("/api/v1/programs/" + other, "PUT", ended).statusCode(200);
        job.run();
        assertThat(programsOf(later)).hasSize(3).containsOnly(UUID.fromString(other));

        // a later file does not make it again, by none of its names
        var file = "{\"result\": [{\"id\": \"1\", \"title\": \"物語旧助成金\"}, {\"id\": \"2\", \"title\": \"物語助成金\"},"
                + "{\"id\": \"3\", \"title\": \"物語新助成金\"}]}";
        given().multiPart("file", "jgrants.json", file.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/program_files?council=" + council.slug)
                .then()
                .statusCode(200)
                .body("proposed_new", equalTo(0))
                .body("known", hasSize(3))
                .body("known", hasItem("物語新助成金"));
        var csv = given().get("/api/v1/master_files/programs.csv?council=" + council.slug)
                .asString();
        var again = csv.split("\\r\\n")[0] + "\r\n,支援策,助成金・補助金・支援金,物語旧助成金" + ",".repeat(26) + "\r\n";
        given().multiPart("file", "programs.csv", again.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/master_files/programs/compare?council=" + council.slug)
                .then()
                .statusCode(200)
                .body("counts.known", equalTo(1))
                .body("counts.added", equalTo(0));
        assertThat(orphans()).isZero();
    }

    private static List<UUID> programsOf(UUID entry) {
        return QuarkusTransaction.requiringNew().call(() -> Mention.of(List.of(entry)).stream()
                .map(mention -> mention.programId)
                .toList());
    }

    // Mentions in working texts whose programme only leads to another one.
    private long orphans() {
        return QuarkusTransaction.requiringNew().call(() -> (long) Panache.getEntityManager()
                .createNativeQuery("""
                        select count(*) from mention m join program p on p.id = m.program_id
                        where p.merged_into_id is not null and p.council_id = :council
                        """, Long.class)
                .setParameter("council", council.id)
                .getSingleResult());
    }

    private static void published(String program, String printed, int count) {
        given().queryParam("program", program)
                .get("/api/v1/entries")
                .then()
                .statusCode(200)
                .body("results", hasSize(count))
                .body("results[0].mentions[0].program_name", equalTo(printed));
    }

    private static void accept(SampleRound round) {
        IntStream.range(0, 2).forEach(round::accept);
    }

    private String publish(SampleRound round) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("kind", "PUBLISHED", "confirm_without_accepted", List.of()))
                .post("/api/v1/rounds/" + round.id + "/editions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private Map<String, Object> body(String name, Object aliases) {
        return new java.util.HashMap<>(Map.of(
                "kind",
                "SUPPORT_PROGRAM",
                "type",
                "SUBSIDY",
                "name",
                name,
                "council_id",
                council.id,
                "aliases",
                aliases));
    }

    private String create(String name) {
        return given().contentType(ContentType.JSON)
                .body(body(name, List.of()))
                .post("/api/v1/programs")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse put(String path, String verb, Object body) {
        return given().contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body(body)
                .request(verb, path)
                .then();
    }
}
