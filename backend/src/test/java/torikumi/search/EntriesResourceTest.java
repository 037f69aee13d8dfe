package torikumi.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
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

@QuarkusTest
@QuarkusTestResource(Backing.class)
class EntriesResourceTest {

    SampleCouncil council;
    SampleRound round;
    UUID first;
    UUID challenge;
    UUID other;
    UUID program;

    @BeforeEach
    void publish() {
        council = SampleCouncil.store("entries");
        round = SampleRound.open(council, 2025);
        challenge = round.write(0, 1, EntryKind.CHALLENGE, "人手不足が続いている。");
        first = round.write(0, 1, EntryKind.INITIATIVE, "業務改善助成金の説明会を10回開いた。");
        program = round.mention(first, "業務改善助成金");
        round.link(first, 1);
        other = round.write(1, 2, EntryKind.INITIATIVE, "１００％リモートワークの講座");
        round.accept(0);
        round.accept(1);
        round.close();
        compile(EditionKind.PUBLISHED);
        round.rewrite(first, "業務改善助成金の書きかけ");
    }

    UUID compile(EditionKind kind) {
        var write = new EditionWrite(kind, null, null, null, null, unaccepted());
        var by = new Publisher.Compiler("sub", "名前", Locale.JAPANESE);
        return QuarkusTransaction.requiringNew().call(() -> Arc.container()
                .instance(Publisher.class)
                .get()
                .compile(Round.byId(round.id), write, by, Instant.now())
                .id);
    }

    Set<UUID> unaccepted() {
        return QuarkusTransaction.requiringNew()
                .call(() -> new HashSet<>(
                        Submission.<Submission>list("roundId = ?1 and acceptedVersion is null", round.id).stream()
                                .map(submission -> submission.memberId)
                                .toList()));
    }

    ValidatableResponse list(String query) {
        return given().get("/api/v1/entries?council=" + council.slug + query).then();
    }

    @Nested
    class AsAnybody {

        @Test
        void readsWhatIsPublishedInTheOrderOfTheTable() {
            list("").statusCode(200)
                    .header("Cache-Control", equalTo("public, no-cache"))
                    .body("results.id", contains(first.toString(), challenge.toString(), other.toString()))
                    .body("results[0].text", equalTo("業務改善助成金の説明会を10回開いた。"))
                    .body("results[0].member.name", equalTo("見本労働局"))
                    .body("results[0].round.fiscal_year", equalTo(2025))
                    .body("results[0].theme.number", equalTo(1))
                    .body(
                            "results[0].theme.theme_id",
                            equalTo(council.themes.getFirst().toString()))
                    .body("results[0].response_measures.name", contains("取引の適正化"))
                    .body(
                            "results[0].response_measures.id",
                            contains(council.measures.get(1).toString()))
                    .body("results[0].mentions[0].text", equalTo("業務改善助成金"))
                    .body("results[0].mentions[0].program_name", equalTo("業務改善助成金"))
                    .body("results[0].edition_id", notNullValue())
                    .body("results[0]", not(hasKey("submission_id")))
                    .body("results[0]", not(hasKey("updated_by")))
                    .body("metadata.resultset.count", equalTo(3))
                    .body("next_cursor", nullValue());
        }

        @Test
        void filters() {
            list("&kind=challenge").body("results.id", contains(challenge.toString()));
            list("&member=" + council.members.get(1)).body("results.id", contains(other.toString()));
            list("&theme=" + council.themes.get(1)).body("results.id", contains(other.toString()));
            list("&theme=2&round=" + round.id).body("results.id", contains(other.toString()));
            list("&response_measure=" + council.measures.get(1)).body("results.id", contains(first.toString()));
            list("&response_measure=" + council.measures.get(0)).body("results", empty());
            list("&program=" + program).body("results.id", contains(first.toString()));
            given().get("/api/v1/entries?council=" + council.id + "&round=" + UUID.randomUUID())
                    .then()
                    .statusCode(200)
                    .body("results", empty());
        }

        @Test
        void findsWordsWhateverTheirWidthAndKana() {
            found("りもーとわーく", other);
            found("100％リモート", other);
            found("人手 不足", challenge);
            found("_", null);
            found("%リ%ワーク", null);
            found("!", null);
            found("", first);
        }

        private void found(String q, UUID id) {
            given().queryParam("q", q)
                    .get("/api/v1/entries?council=" + council.slug)
                    .then()
                    .statusCode(200)
                    .body("results.id", id == null ? empty() : hasItem(id.toString()));
        }

        @Test
        void learnsWhatIsWrongWithAFilter() {
            given().get("/api/v1/entries?theme=1")
                    .then()
                    .statusCode(400)
                    .body("errors[0].code", equalTo("theme_number_needs_round"));
            given().get("/api/v1/entries?theme=x&round=" + round.id).then().statusCode(400);
            given().get("/api/v1/entries?kind=third").then().statusCode(400);
            given().get("/api/v1/entries?council=nowhere").then().statusCode(404);
            given().get("/api/v1/entries?cursor=bm9uc2Vuc2U").then().statusCode(400);
            given().queryParam("q", "長".repeat(201))
                    .get("/api/v1/entries")
                    .then()
                    .statusCode(400);
        }

        @Test
        void readsPageByPage() {
            var seen = new ArrayList<String>();
            String cursor = "";
            while (cursor != null) {
                var page = given().queryParam("cursor", cursor)
                        .get("/api/v1/entries?limit=1&council=" + council.slug)
                        .then()
                        .statusCode(200)
                        .body("metadata.resultset.count", equalTo(3))
                        .extract();
                seen.addAll(page.path("results.id"));
                cursor = page.path("next_cursor");
            }
            assertThat(seen).containsExactly(first.toString(), challenge.toString(), other.toString());
        }

        @Test
        void leavesOutMentionsOnRequest() {
            list("&fields=id,text").body("results[0]", not(hasKey("mentions")));
            list("&fields=id,mentions").body("results[0].mentions", hasSize(1));
        }

        @Test
        void asksAgainCheaply() {
            var etag = list("&limit=2").extract().header("ETag");
            given().header("If-None-Match", etag)
                    .get("/api/v1/entries?council=" + council.slug + "&limit=2")
                    .then()
                    .statusCode(304);
            round.accept(0);
            compile(EditionKind.UPDATED);
            given().header("If-None-Match", etag)
                    .get("/api/v1/entries?council=" + council.slug + "&limit=2")
                    .then()
                    .statusCode(200)
                    .body("results[0].text", equalTo("業務改善助成金の書きかけ"));
        }

        @Test
        void readsNoDraftsAndNoWorkingEntries() {
            var draft = SampleRound.open(council, 2026);
            var hidden = draft.write(0, 1, EntryKind.INITIATIVE, "まだ公表していない。");
            list("").body("results", hasSize(3));
            given().get("/api/v1/entries/" + hidden).then().statusCode(404);
            list("&scope=working").statusCode(401);
            given().get("/api/v1/entries?submission=" + draft.submission(0))
                    .then()
                    .statusCode(401);
        }

        @Test
        void readsOneEntryAsLastPublishedOrAsAnEditionHasIt() {
            given().get("/api/v1/entries/" + first)
                    .then()
                    .statusCode(200)
                    .header("Cache-Control", containsString("private"))
                    .header("Vary", containsString("Authorization"))
                    .body("text", equalTo("業務改善助成金の説明会を10回開いた。"));
            var old = given().get("/api/v1/entries/" + first).<String>path("edition_id");
            round.accept(0);
            var updated = compile(EditionKind.UPDATED);
            given().get("/api/v1/entries/" + first)
                    .then()
                    .body("text", equalTo("業務改善助成金の書きかけ"))
                    .body("edition_id", equalTo(updated.toString()));
            given().get("/api/v1/entries/" + first + "?edition=" + old)
                    .then()
                    .body("text", equalTo("業務改善助成金の説明会を10回開いた。"));
            given().get("/api/v1/entries/" + first + "?edition=" + UUID.randomUUID())
                    .then()
                    .statusCode(404);
            given().get("/api/v1/entries/" + UUID.randomUUID()).then().statusCode(404);
        }

        @Test
        void costsFewStatementsHoweverManyRows() {
            list("").statusCode(200);
            var few = Statements.of(() -> list("&limit=1").statusCode(200));
            var many = Statements.of(() -> list("&limit=100").statusCode(200));
            assertThat(few).isLessThanOrEqualTo(5);
            assertThat(many).isLessThanOrEqualTo(few);
        }
    }

    @Nested
    @TestSecurity(user = "entries-editor")
    class AsEditor {

        @Test
        void readsTheWorkingEntriesOfItsOwnSeat() {
            list("&scope=working")
                    .statusCode(200)
                    .header("Cache-Control", containsString("private"))
                    .body("results.id", contains(first.toString(), challenge.toString()))
                    .body("results[0].text", equalTo("業務改善助成金の書きかけ"))
                    .body(
                            "results[0].submission_id",
                            equalTo(round.submission(0).toString()))
                    .body("results[0]", not(hasKey("edition_id")));
            given().get("/api/v1/entries/" + first)
                    .then()
                    .body("text", equalTo("業務改善助成金の書きかけ"))
                    .body("updated_by.name", equalTo("名前"));
            given().get("/api/v1/entries/" + other).then().body("edition_id", notNullValue());
            given().get("/api/v1/entries?submission=" + round.submission(1))
                    .then()
                    .statusCode(404);
            given().get("/api/v1/entries?theme=1&kind=INITIATIVE&submission=" + round.submission(0))
                    .then()
                    .body("results.id", contains(first.toString()));
        }

        @Test
        void seesMentionsAndMeasuresOfWhatItWrites() {
            list("&scope=working")
                    .body("results[0].mentions.text", contains("業務改善助成金"))
                    .body("results[0].mentions.program_id", contains(program.toString()))
                    .body("results[0].response_measures.name", contains("取引の適正化"))
                    .body("results[1].mentions", empty())
                    .body("results[1].response_measures", empty());
            list("&scope=working&fields=id").body("results[0]", not(hasKey("mentions")));
        }

        @Test
        void asksAgainCheaplyForWorkingEntries() {
            var query = "&scope=working&limit=1";
            var answer = list(query).header("Link", containsString("cursor=")).extract();
            var again = given().header("If-None-Match", answer.header("ETag"))
                    .get("/api/v1/entries?council=" + council.slug + query)
                    .then();
            again.statusCode(304).header("Cache-Control", containsString("private"));
            round.rewrite(first, "業務改善助成金の二度目の書きかけ");
            given().header("If-None-Match", answer.header("ETag"))
                    .get("/api/v1/entries?council=" + council.slug + query)
                    .then()
                    .statusCode(200)
                    .body("results[0].text", equalTo("業務改善助成金の二度目の書きかけ"));
        }

        @Test
        void seesPublishedEntriesByDefault() {
            list("").body("results[0].text", equalTo("業務改善助成金の説明会を10回開いた。"));
        }
    }

    @Nested
    @TestSecurity(user = "entries-secretariat")
    class AsSecretariat {

        @Test
        void readsEverybodysWorkingEntriesPageByPage() {
            for (var i = 0; i < 5; i++) {
                round.write(1, 1 + i % 2, EntryKind.CHALLENGE, "課題その" + i);
            }
            var all = given().get("/api/v1/entries?scope=working&council=" + council.slug)
                    .then()
                    .body("results", hasSize(8))
                    .extract()
                    .<List<String>>path("results.id");
            var seen = new ArrayList<String>();
            String cursor = "";
            while (cursor != null) {
                var page = given().queryParam("cursor", cursor)
                        .get("/api/v1/entries?scope=working&limit=3&council=" + council.slug)
                        .then()
                        .statusCode(200)
                        .body("metadata.resultset.count", equalTo(8))
                        .extract();
                seen.addAll(page.path("results.id"));
                cursor = page.path("next_cursor");
            }
            assertThat(seen).isEqualTo(all);
        }

        @Test
        void filtersWorkingEntriesToo() {
            working("&program=" + program, first);
            working("&response_measure=" + council.measures.get(1), first);
            working("&q=人手", challenge);
            working("&theme=" + council.themes.get(1), other);
            working("&theme=2&round=" + round.id, other);
            working("&member=" + council.members.get(1), other);
        }

        private void working(String query, UUID id) {
            list("&scope=working" + query).statusCode(200).body("results.id", contains(id.toString()));
        }

        @Test
        void costsFewStatementsHoweverManyRows() {
            list("&scope=working").statusCode(200);
            var few = Statements.of(() -> list("&scope=working&limit=1").statusCode(200));
            for (var i = 0; i < 20; i++) {
                round.write(1, 1 + i % 2, EntryKind.CHALLENGE, "課題その" + i);
            }
            var many = Statements.of(() -> list("&scope=working&limit=20").statusCode(200));
            assertThat(few).isLessThanOrEqualTo(5);
            assertThat(many).isLessThanOrEqualTo(few);
        }
    }
}
