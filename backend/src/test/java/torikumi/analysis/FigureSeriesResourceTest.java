package torikumi.analysis;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import torikumi.edition.PublishedEntry;
import torikumi.edition.PublishedFigure;
import torikumi.persistence.Ids;
import torikumi.program.Program;
import torikumi.submission.EntryKind;
import torikumi.submission.figure.FigureState;
import torikumi.submission.mention.MentionField;
import torikumi.testing.ActingAs;
import torikumi.testing.Backing;
import torikumi.testing.SampleCouncil;
import torikumi.testing.SampleRound;

@QuarkusTest
@QuarkusTestResource(Backing.class)
class FigureSeriesResourceTest {

    String people;
    SampleCouncil council;
    UUID program;

    /** Three years of one figure, and another figure of the last year. */
    @BeforeEach
    void publish() {
        people = UUID.randomUUID().toString();
        council = SampleCouncil.store(people);
        var first = year(2050, "案内をした。みほん助成金の申請件数は10件（12月1日時点）。");
        program = first.program;
        first.figure("申請件数", "10", LocalDate.of(2050, 12, 1));
        year(2051, "みほん助成金の申請件数は12件。").figure("申請件数", "12", null);
        var last = year(2052, "みほん助成金の申請件数は０件、参加は７件。");
        last.figure("申請件数", "0", LocalDate.of(2052, 12, 1));
        last.figure("参加", "7", null);
    }

    /** A published round of one entry. */
    private final class Year {

        private final String edition;
        private final UUID entry;
        private final UUID program;
        private int ordinal;

        Year(String edition, UUID entry, UUID program) {
            this.edition = edition;
            this.entry = entry;
            this.program = program;
        }

        void figure(String label, String value, LocalDate asOf) {
            QuarkusTransaction.requiringNew().run(() -> {
                var published = PublishedEntry.<PublishedEntry>findById(
                        new PublishedEntry.Key(UUID.fromString(edition), entry));
                var figure = new PublishedFigure();
                figure.editionId = published.editionId;
                figure.id = Ids.next();
                figure.entryId = entry;
                figure.councilId = published.councilId;
                figure.roundId = published.roundId;
                figure.memberId = published.memberId;
                figure.themeId = published.themeId;
                figure.theme = published.theme;
                figure.kind = published.kind;
                figure.ordinal = ++ordinal;
                figure.field = MentionField.TEXT;
                figure.startOffset = published.text.indexOf(label) + label.length() + 1;
                figure.endOffset = published.text.indexOf("件", figure.startOffset) + 1;
                figure.text = published.text.substring(figure.startOffset, figure.endOffset);
                figure.label = label;
                figure.value = new BigDecimal(value);
                figure.unit = "件";
                figure.asOf = asOf;
                figure.programId = label.equals("申請件数") ? FigureSeriesResourceTest.this.program : null;
                figure.state = FigureState.DETECTED;
                figure.persist();
            });
        }
    }

    Year year(int fiscalYear, String text) {
        var round = SampleRound.open(council, fiscalYear);
        var entry = round.write(0, 1, EntryKind.INITIATIVE, text);
        var named = program == null ? round.mention(entry, "みほん助成金") : program;
        round.accept(0);
        round.close();
        String edition = given().header(ActingAs.HEADER, people + "-secretariat")
                .contentType(ContentType.JSON)
                .body(Map.of("kind", "PUBLISHED", "confirm_without_accepted", List.of(council.members.getLast())))
                .post("/api/v1/rounds/" + round.id + "/editions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return new Year(edition, entry, named);
    }

    @Nested
    class AsAnybody {

        @Test
        void readsAFigureOverTheYears() {
            given().get("/api/v1/figure_series?program=" + program)
                    .then()
                    .statusCode(200)
                    .body("results", hasSize(1))
                    .body("results[0].label", equalTo("申請件数"))
                    .body("results[0].fiscal_years", equalTo(3))
                    .body("results[0].program.name", equalTo("みほん助成金"))
                    // 0件 is a value.
                    .body("results[0].points.value", contains(10, 12, 0))
                    .body("results[0].points.on", contains("2050-12-01", "2052-03-31", "2052-12-01"))
                    .body("results[0].points[0].sentence", equalTo("みほん助成金の申請件数は10件（12月1日時点）。"))
                    .body("results[0].points[0].start", equalTo(12))
                    .body("results[0].points[0].end", equalTo(15))
                    .body("results[0].points[0].member.name", equalTo("見本労働局"));
        }

        @Test
        void findsSeriesOfACouncilByTheirWords() {
            given().get("/api/v1/figure_series?council=" + council.slug)
                    .then()
                    .body("results.label", contains("申請件数", "参加"));
            given().get("/api/v1/figure_series?q=ﾐﾎﾝ&council=" + council.slug)
                    .then()
                    .body("results.label", contains("申請件数"));
            given().get("/api/v1/figure_series?q=参加&council=" + council.slug)
                    .then()
                    .body("results.label", contains("参加"));
            given().get("/api/v1/figure_series?council=" + council.slug + "&member=" + council.members.getLast())
                    .then()
                    .body("results", empty());
        }

        @Test
        void keepsAProgrammesYearsTogetherAfterAMerge() {
            QuarkusTransaction.requiringNew().run(() -> {
                var winner = new Program();
                var loser = Program.<Program>findById(program);
                winner.kind = loser.kind;
                winner.type = loser.type;
                winner.councilId = council.id;
                winner.name = "あわせ助成金";
                winner.persist();
                loser.mergedInto = winner;
            });
            given().get("/api/v1/figure_series?program=" + program)
                    .then()
                    .body("results.program.name", contains("あわせ助成金"))
                    .body("results[0].points", hasSize(3));
        }

        @Test
        void mustSayOfWhat() {
            given().get("/api/v1/figure_series").then().statusCode(400);
            given().get("/api/v1/figure_series?council=nowhere-" + people)
                    .then()
                    .statusCode(404);
            given().get("/api/v1/figure_series?limit=0&council=" + council.slug)
                    .then()
                    .statusCode(400);
        }
    }
}
