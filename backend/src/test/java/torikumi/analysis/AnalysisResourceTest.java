package torikumi.analysis;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import torikumi.program.Program;
import torikumi.submission.EntryKind;
import torikumi.submission.entry.Entry;
import torikumi.submission.mention.Mention;
import torikumi.testing.ActingAs;
import torikumi.testing.Backing;
import torikumi.testing.SampleCouncil;
import torikumi.testing.SampleRound;
import torikumi.text.Csv;

@QuarkusTest
@QuarkusTestResource(Backing.class)
class AnalysisResourceTest {

    String people;
    SampleCouncil council;
    SampleRound before;
    SampleRound round;
    UUID kept;
    UUID dropped;
    UUID added;
    String oldEdition;
    String edition;

    /** Two published rounds: one programme stays, one goes, one comes. */
    @BeforeEach
    void publish() {
        people = UUID.randomUUID().toString();
        council = SampleCouncil.store(people);
        before = SampleRound.open(council, 2040);
        var old = before.write(0, 1, EntryKind.INITIATIVE, "みほん助成金とむかし奨励金を案内した。");
        kept = before.mention(old, "みほん助成金");
        dropped = before.mention(old, "むかし奨励金");
        before.accept(0);
        oldEdition = compile(before, "PUBLISHED", 1);
        round = SampleRound.open(council, 2041);
        var first = round.write(0, 1, EntryKind.INITIATIVE, "説明会を開いた。みほん助成金を案内し、みほん助成金の冊子も配った。");
        round.mention(first, kept, "みほん助成金");
        again(first, kept, "みほん助成金");
        round.link(first, 0);
        round.mention(round.write(0, 2, EntryKind.CHALLENGE, "みほん助成金の要件が難しい。"), kept, "みほん助成金");
        added = round.mention(round.write(1, 1, EntryKind.INITIATIVE, "あたらし補助金を使った。"), "あたらし補助金");
        round.accept(0);
        round.accept(1);
        edition = compile(round, "PUBLISHED");
    }

    /** Marks the second occurrence too. */
    void again(UUID entry, UUID program, String name) {
        QuarkusTransaction.requiringNew().run(() -> {
            var mention = Mention.<Mention>find("entryId = ?1 and programId = ?2", entry, program)
                    .<Mention>firstResult();
            var text = Entry.<Entry>findById(entry).text;
            var second = new Mention();
            second.entryId = entry;
            second.field = mention.field;
            second.startOffset = text.indexOf(name, mention.endOffset);
            second.endOffset = second.startOffset + name.length();
            second.programId = program;
            second.kind = mention.kind;
            second.state = mention.state;
            second.persist();
        });
    }

    RequestSpecification as(String person) {
        return given().header(ActingAs.HEADER, people + "-" + person);
    }

    /** Compiles; the members whose rows stay empty are confirmed by their index. */
    String compile(SampleRound of, String kind, Integer... empty) {
        of.close();
        return as("secretariat")
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "kind",
                        kind,
                        "confirm_without_accepted",
                        Stream.of(empty).map(council.members::get).toList()))
                .post("/api/v1/rounds/" + of.id + "/editions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    String table(String name) {
        return "/api/v1/editions/" + edition + "/cross_tables/" + name;
    }

    @Nested
    class AsAnybody {

        @Test
        void countsProgrammesByTheme() {
            given().get(table("programs_by_theme"))
                    .then()
                    .statusCode(200)
                    .body("columns.number", contains(1, 2))
                    .body("columns.entries", contains(2, 1))
                    .body("rows.name", contains("みほん助成金", "あたらし補助金"))
                    // The entry that names it twice is one entry.
                    .body("rows[0].counts", contains(1, 1))
                    .body("rows[0].entries", equalTo(2))
                    .body("rows[1].counts", contains(1, 0));
            given().get(table("programs_by_theme") + "?kind=CHALLENGE")
                    .then()
                    .body("rows.name", contains("みほん助成金"))
                    .body("rows[0].counts", contains(0, 1));
        }

        @Test
        void countsProgrammesByMember() {
            given().get(table("programs_by_member"))
                    .then()
                    .body("columns.name", contains("見本労働局", "見本県商工会"))
                    .body("rows[0].counts", contains(2, 0))
                    .body("rows[1].counts", contains(0, 1));
        }

        @Test
        void countsResponseMeasuresAndWhatServesNone() {
            given().get(table("response_measures_by_member"))
                    .then()
                    .body("rows.name", contains("業務改善の支援", "取引の適正化", ""))
                    .body("rows.theme", contains(1, 1, null))
                    .body("rows[0].counts", contains(1, 0))
                    .body("rows[1].counts", contains(0, 0))
                    .body("rows[2].id", nullValue())
                    .body("rows[2].counts", contains(1, 1));
        }

        @Test
        void followsANumberDownToItsSentences() {
            given().get(table("programs_by_theme") + "/sentences?row=" + kept + "&column=" + council.themes.getFirst())
                    .then()
                    .statusCode(200)
                    .body("metadata.resultset.count", equalTo(2))
                    .body("results[0].text", equalTo("みほん助成金を案内し、みほん助成金の冊子も配った。"))
                    .body("results[0].start", equalTo(0))
                    .body("results[0].end", equalTo(6))
                    .body("results[1].start", equalTo(11))
                    .body("results[0].member.name", equalTo("見本労働局"))
                    .body("results[0].theme", equalTo(1));
            given().get(table("response_measures_by_member") + "/sentences?column=" + council.members.getLast())
                    .then()
                    .body("results.text", contains("あたらし補助金を使った。"))
                    .body("results[0].start", nullValue());
            given().get(table("programs_by_theme") + "/sentences").then().statusCode(400);
        }

        @Test
        void takesTheNumbersHomeInLongForm() {
            var answer = given().get(table("programs_by_member.csv"));
            answer.then().statusCode(200);
            assertThat(Csv.read(answer.asString()))
                    .hasSize(5)
                    .contains(List.of("2041", "支援策", "あたらし補助金", "見本県商工会", "1"))
                    .contains(List.of("2041", "支援策", "あたらし補助金", "見本労働局", "0"));
        }

        @Test
        void saysWhatIsNewAndGoneSinceTheLastRound() {
            given().get("/api/v1/editions/" + edition + "/program_changes")
                    .then()
                    .statusCode(200)
                    .body("previous.edition_id", equalTo(oldEdition))
                    .body("added.name", contains("あたらし補助金"))
                    .body("gone.name", contains("むかし奨励金"))
                    .body("renamed", empty());
            given().get("/api/v1/editions/" + oldEdition + "/program_changes")
                    .then()
                    .body("previous", nullValue())
                    .body("added", empty());
        }

        @Test
        void saysWhatWasRenamed() {
            var next = SampleRound.open(council, 2042);
            QuarkusTransaction.requiringNew().run(() -> Program.<Program>findById(kept).name = "みほん応援助成金");
            next.mention(next.write(0, 1, EntryKind.INITIATIVE, "みほん応援助成金を案内した。"), kept, "みほん応援助成金");
            next.accept(0);
            given().get("/api/v1/editions/" + compile(next, "PUBLISHED", 1) + "/program_changes")
                    .then()
                    .body("renamed.before", contains(contains("みほん助成金")))
                    .body("renamed.now", contains(contains("みほん応援助成金")))
                    .body("gone.name", contains("あたらし補助金"));
        }

        @Test
        void countsNoDraftAndNoUnknownTable() {
            var draft = compile(SampleRound.open(council, 2043), "DRAFT", 0, 1);
            given().get("/api/v1/editions/" + draft + "/cross_tables/programs_by_theme")
                    .then()
                    .statusCode(404);
            as("secretariat")
                    .get("/api/v1/editions/" + draft + "/cross_tables/programs_by_theme")
                    .then()
                    .statusCode(200);
            given().get(table("members_by_moon")).then().statusCode(404);
        }
    }
}
