package torikumi.edition;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import torikumi.member.Member;
import torikumi.round.Round;
import torikumi.submission.EntryKind;
import torikumi.testing.Backing;
import torikumi.testing.SampleCouncil;
import torikumi.testing.SampleRound;
import torikumi.testing.Statements;

@QuarkusTest
@QuarkusTestResource(Backing.class)
class EditionResourceTest {

    SampleCouncil council;
    SampleRound round;
    UUID entry;

    @BeforeEach
    void prepare() {
        council = SampleCouncil.store("editions");
        round = SampleRound.open(council, 2025);
        entry = round.write(0, 1, EntryKind.INITIATIVE, "業務改善助成金の説明会を10回開いた。");
        round.mention(entry, "業務改善助成金");
        round.nothing(0, 1, EntryKind.CHALLENGE);
        round.accept(0);
    }

    static ValidatableResponse compile(UUID round, Map<String, Object> write) {
        return given().contentType(ContentType.JSON)
                .body(write)
                .post("/api/v1/rounds/" + round + "/editions")
                .then();
    }

    static String table(String editionId) {
        return "/api/v1/editions/" + editionId + "/table.json";
    }

    @Nested
    class AsAnybody {

        @Test
        void compilesNothing() {
            compile(round.id, Map.of("kind", "PUBLISHED")).statusCode(401);
        }

        @Test
        void seesNoPreview() {
            given().get("/api/v1/rounds/" + round.id + "/table.html").then().statusCode(401);
            given().get("/api/v1/submissions/" + round.submission(0) + "/row")
                    .then()
                    .statusCode(401);
        }
    }

    @Nested
    @TestSecurity(user = "editions-editor2")
    class AsEditorOfTheOtherSeat {

        @Test
        void compilesNothingAndSeesNoPreviewAndNoOtherRow() {
            compile(round.id, Map.of("kind", "DRAFT")).statusCode(403);
            given().get("/api/v1/rounds/" + round.id + "/table.html").then().statusCode(404);
            given().get("/api/v1/submissions/" + round.submission(0) + "/row")
                    .then()
                    .statusCode(404);
        }

        @Test
        void readsTheDraftOfItsOwnRoundOnly() {
            var draft = compiled(EditionKind.DRAFT);
            given().get("/api/v1/editions/" + draft)
                    .then()
                    .statusCode(200)
                    .header("Cache-Control", containsString("private"));
            given().get("/api/v1/editions?round=" + round.id).then().body("results.id", contains(draft.toString()));
            var foreign = SampleCouncil.store("editions-foreign");
            var hidden = compiled(SampleRound.open(foreign, 2025), EditionKind.DRAFT, Set.copyOf(foreign.members));
            given().get("/api/v1/editions/" + hidden).then().statusCode(404);
        }

        @Test
        void seesItsOwnRowAsItWillBePrinted() {
            round.write(1, 2, EntryKind.CHALLENGE, "人手が足りない。");
            var path = "/api/v1/submissions/" + round.submission(1) + "/row";
            given().get(path)
                    .then()
                    .statusCode(200)
                    .header("Cache-Control", equalTo("no-store"))
                    .body("members.name", contains("見本県商工会"))
                    .body("members[0].challenges[1].entries.text", contains("人手が足りない。"))
                    .body("members[0].challenges[0].entries", empty());
            given().get(path + ".html").then().statusCode(200).body(containsString("人手が足りない。"));
        }
    }

    @Nested
    @TestSecurity(user = "editions-secretariat")
    class AsSecretariat {

        @Test
        void previewsThePresentStateOfEverybody() {
            round.rewrite(entry, "まだ確認されていない文");
            given().get("/api/v1/rounds/" + round.id + "/table.json")
                    .then()
                    .statusCode(200)
                    .header("Cache-Control", equalTo("no-store"))
                    .body("members.name", contains("見本労働局", "見本県商工会"))
                    .body("members[0].initiatives[0].entries.text", contains("まだ確認されていない文"))
                    .body("members[0].challenges[0].note", equalTo("把握事項無し"))
                    .body("members[1].initiatives[0].entries", empty());
            given().get("/api/v1/rounds/" + round.id + "/table.html")
                    .then()
                    .statusCode(200)
                    .contentType(containsString("text/html"))
                    .header("Content-Disposition", containsString("inline"));
            given().get("/api/v1/rounds/" + round.id + "/table.odt").then().statusCode(404);
        }

        @Test
        void publishesOnlyWhatIsClosed() {
            compile(round.id, Map.of("kind", "PUBLISHED")).statusCode(409).body("code", equalTo("round_still_open"));
            compile(round.id, Map.of("kind", "CORRECTED")).statusCode(409);
            compile(round.id, Map.of()).statusCode(422).body("errors[0].pointer", equalTo("/kind"));
        }

        @Test
        void confirmsWhoseRowsStayEmpty() {
            round.close();
            var silent = council.members.get(1).toString();
            compile(round.id, Map.of("kind", "PUBLISHED"))
                    .statusCode(409)
                    .body("code", equalTo("members_without_accepted_version"))
                    .body("members.id", contains(silent))
                    .body("blockers.member.name", contains("見本県商工会"));
            publish(round).body("kind", equalTo("PUBLISHED")).body("current", equalTo(true));
            given().get("/api/v1/rounds/" + round.id).then().body("state", equalTo("PUBLISHED"));
        }

        @Test
        void publishesAcceptedVersionsAndKeepsTheFormerEditionsAsTheyWere() {
            round.close();
            round.rewrite(entry, "確認前の書きかけ");
            var first = publish(round)
                    .body("number", equalTo(1))
                    .body("newer_edition_id", nullValue())
                    .body("round.fiscal_year_text", equalTo("令和7年度"))
                    .extract()
                    .<String>path("id");
            given().get(table(first))
                    .then()
                    .body("edition", equalTo("第1版"))
                    .body("watermark", equalTo(""))
                    .body("members[0].initiatives[0].entries.id", contains(entry.toString()))
                    .body("members[0].initiatives[0].entries.text", contains("業務改善助成金の説明会を10回開いた。"))
                    .body("members[0].initiatives[0].entries[0].mentions[0].end", equalTo(7))
                    .body("members[1].initiatives[0].status", equalTo("NOT_ENTERED"));

            compile(round.id, Map.of("kind", "PUBLISHED")).statusCode(409).body("code", equalTo("already_published"));
            round.accept(0);
            rename();
            var second = compile(
                            round.id,
                            Map.of(
                                    "kind", "CORRECTED",
                                    "note", "文を改めた。",
                                    "confirm_without_accepted", List.of(council.members.get(1))))
                    .statusCode(201)
                    .body("number", equalTo(2))
                    .extract()
                    .<String>path("id");
            given().get(table(second))
                    .then()
                    .body("members[0].name", equalTo("見本労働局"))
                    .body("themes[0].name", equalTo("賃金の引上げ"))
                    .body("members[0].initiatives[0].entries.text", contains("確認前の書きかけ"));
            given().get(table(first))
                    .then()
                    .body("members[0].initiatives[0].entries.text", contains("業務改善助成金の説明会を10回開いた。"));
            given().get("/api/v1/editions/" + first)
                    .then()
                    .body("current", equalTo(false))
                    .body("newer_edition_id", equalTo(second));
            given().get("/api/v1/editions?round=" + round.id)
                    .then()
                    .body("results.id", contains(second, first))
                    .body("metadata.resultset.count", equalTo(2));
        }

        private void rename() {
            QuarkusTransaction.requiringNew()
                    .run(() -> Member.<Member>findById(council.members.getFirst()).name = "改称した構成員");
        }

        @Test
        void compilesDraftsForTheMeeting() {
            var draft = compile(
                            round.id,
                            Map.of(
                                    "kind", "DRAFT",
                                    "document_number", "資料1",
                                    "as_of", "2025-11-30",
                                    "confirm_without_accepted", List.of(council.members.get(1))))
                    .statusCode(201)
                    .body("published", equalTo(false))
                    .body("current", equalTo(false))
                    .extract()
                    .<String>path("id");
            given().get(table(draft))
                    .then()
                    .header("Cache-Control", containsString("private"))
                    .body("watermark", equalTo("案"))
                    .body("document_number", equalTo("資料1"))
                    .body("as_of", equalTo("令和7年11月30日現在"));
            given().get("/api/v1/rounds/" + round.id).then().body("state", equalTo("OPEN"));
        }

        private ValidatableResponse publish(SampleRound closed) {
            return compile(
                            closed.id,
                            Map.of("kind", "PUBLISHED", "confirm_without_accepted", List.of(council.members.get(1))))
                    .statusCode(201);
        }
    }

    @Nested
    class AsReader {

        @Test
        void knowsNothingOfDrafts() {
            var draft = compiled(EditionKind.DRAFT);
            given().get("/api/v1/editions/" + draft).then().statusCode(404);
            given().get(table(draft.toString())).then().statusCode(404);
            given().get("/api/v1/editions?round=" + round.id).then().body("results", empty());
        }

        @Test
        void listsWithFewStatementsHoweverManyThereAre() {
            round.close();
            compiled(EditionKind.PUBLISHED);
            var path = "/api/v1/editions?council=" + council.slug;
            var few = Statements.of(() -> given().get(path).then().body("results", hasSize(1)));
            compiled(EditionKind.UPDATED);
            compiled(EditionKind.UPDATED);
            var many = Statements.of(() -> given().get(path).then().body("results", hasSize(3)));
            assertThat(few).isLessThanOrEqualTo(5);
            assertThat(many).isLessThanOrEqualTo(few);
            given().get("/api/v1/editions?council=nowhere").then().statusCode(404);
        }

        @Test
        void findsTheDocumentsUnderAShortAddressAndUnderTheirHash() {
            round.close();
            var edition = compiled(EditionKind.PUBLISHED);
            var path = "/api/v1/editions/" + edition;
            for (var format : DocumentFormat.values()) {
                var first = given().get(path + "/table." + format.extension())
                        .then()
                        .statusCode(200)
                        .header("Cache-Control", equalTo("public, no-cache"))
                        .header(
                                "Content-Disposition",
                                containsString("filename*=UTF-8''%E4%BB%A4%E5%92%8C7%E5%B9%B4%E5%BA%A6_"))
                        .extract();
                given().header("If-None-Match", first.header("ETag"))
                        .get(path + "/table." + format.extension())
                        .then()
                        .statusCode(304)
                        .header("ETag", equalTo(first.header("ETag")));
                var content = given().get(path)
                        .then()
                        .body("documents.format", hasSize(DocumentFormat.values().length))
                        .extract()
                        .<String>path("documents.find { it.format == '" + format + "' }.content_url");
                given().urlEncodingEnabled(false)
                        .get(content)
                        .then()
                        .statusCode(200)
                        .header("Cache-Control", equalTo("public, max-age=31536000, immutable"))
                        .header("ETag", equalTo(first.header("ETag")));
            }
            given().get(path + "/documents/" + "0".repeat(64) + "/table.pdf")
                    .then()
                    .statusCode(404);
            given().get("/api/v1/editions?council=" + council.slug)
                    .then()
                    .body("results.id", hasItem(edition.toString()))
                    .body("results[0].documents.sha256", not(hasItem(nullValue())));
        }
    }

    UUID compiled(EditionKind kind) {
        return compiled(round, kind, Set.of(council.members.get(1)));
    }

    static UUID compiled(SampleRound round, EditionKind kind, Set<UUID> confirmed) {
        var write = new EditionWrite(kind, null, null, null, null, confirmed);
        var by = new Publisher.Compiler("sub", "名前", Locale.JAPANESE);
        return QuarkusTransaction.requiringNew().call(() -> Arc.container()
                .instance(Publisher.class)
                .get()
                .compile(Round.byId(round.id), write, by, Instant.now())
                .id);
    }
}
