package torikumi.round;

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

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import torikumi.council.Council;
import torikumi.member.Member;
import torikumi.testing.Backing;
import torikumi.testing.SampleCouncil;
import torikumi.testing.Statements;
import torikumi.theme.Theme;

@QuarkusTest
@QuarkusTestResource(Backing.class)
class RoundResourceTest {

    static SampleCouncil sample;

    static SampleCouncil sample() {
        if (sample == null) {
            sample = SampleCouncil.store("rounds");
        }
        return sample;
    }

    static Round stored(int fiscalYear) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var round = new Round();
            var council = Council.<Council>findById(sample().id);
            round.councilId = council.id;
            round.fiscalYear = fiscalYear;
            round.name = "見本";
            round.periodFrom = LocalDate.of(fiscalYear, 4, 1);
            round.dueOn = round.periodFrom.plusMonths(8);
            round.title = council.tableTitle;
            round.themeHeading = council.themeHeading;
            round.measureHeading = council.measureHeading;
            round.memberHeading = council.memberHeading;
            round.initiativeLabel = council.initiativeLabel;
            round.challengeLabel = council.challengeLabel;
            round.initiativeNothingText = council.initiativeNothingText;
            round.challengeNothingText = council.challengeNothingText;
            round.persistAndFlush();
            return round;
        });
    }

    @Nested
    class AsAnybody {

        @Test
        void learnsNothingOfARoundInPreparation() {
            var round = stored(2011);
            given().get("/api/v1/rounds/" + round.id).then().statusCode(404);
            given().get("/api/v1/rounds?council=" + sample().slug)
                    .then()
                    .statusCode(200)
                    .header("Vary", containsString("Authorization"))
                    .body("results.id", not(hasItem(round.id.toString())));
        }

        @Test
        void preparesNone() {
            given().contentType(ContentType.JSON)
                    .body(sample().roundWrite(2012))
                    .post("/api/v1/rounds")
                    .then()
                    .statusCode(401);
        }

        @Test
        void learnsThatACouncilOrACursorIsUnknown() {
            given().get("/api/v1/rounds?council=nowhere").then().statusCode(404);
            given().get("/api/v1/rounds?cursor=bm9uc2Vuc2U").then().statusCode(400);
        }
    }

    @Nested
    @TestSecurity(user = "rounds-editor")
    class AsEditor {

        @Test
        void doesNotSeeWhatIsInPreparation() {
            var round = stored(2013);
            given().get("/api/v1/rounds/" + round.id).then().statusCode(404);
            given().header("If-Match", "\"0\"")
                    .post("/api/v1/rounds/" + round.id + "/open")
                    .then()
                    .statusCode(404);
        }

        @Test
        void preparesNone() {
            given().contentType(ContentType.JSON)
                    .body(sample().roundWrite(2012))
                    .post("/api/v1/rounds")
                    .then()
                    .statusCode(403);
        }
    }

    @Nested
    @TestSecurity(user = "rounds-secretariat")
    class AsSecretariat {

        @Test
        void runsARoundThroughItsStates() {
            var created = create(sample(), 2025);
            var place = created.header("ETag", "\"0\"")
                    .body("fiscal_year_text", equalTo("令和7年度"))
                    .body("name", equalTo("令和7年度"))
                    .body("period_text", equalTo("令和6年度以降"))
                    .body("title", equalTo("取組状況表"))
                    .body("initiative_nothing_text", equalTo("取組事項無し"))
                    .body("absent_wording", nullValue())
                    .body("state", equalTo("PREPARING"))
                    .body("themes", empty())
                    .body("actions.findAll { it.allowed }.name", contains("edit", "open"))
                    .extract()
                    .header("Location");
            post(place + "/close", 0).statusCode(409).body("code", equalTo("round_not_open"));
            post(place + "/open", 7).statusCode(412).body("current.state", equalTo("PREPARING"));
            given().post(place + "/open").then().statusCode(428);
            post(place + "/open", 0)
                    .statusCode(200)
                    .body("state", equalTo("OPEN"))
                    .body("themes.number", contains(1, 2))
                    .body(
                            "themes[0].theme_id",
                            equalTo(sample().themes.getFirst().toString()))
                    .body("themes[0].response_measures.name", contains("業務改善の支援", "取引の適正化"))
                    .body("themes[1].response_measures", empty());
            post(place + "/open", 1).statusCode(409).body("code", equalTo("round_already_opened"));
            post(place + "/close", 1).statusCode(200).body("state", equalTo("CLOSED"));
            post(place + "/reopen", 2).statusCode(200).body("closed_at", nullValue());
        }

        @Test
        void changesWordingsAndDatesButNotTheYearOfAnOpenRound() {
            var place = create(sample(), 2024).extract().header("Location");
            post(place + "/open", 0).statusCode(200);
            Map<String, Object> write = given().get(place).jsonPath().getMap("");
            write.put("caption", "一行目\r\n二行目");
            write.put("due_on", "2199-01-31");
            put(place, 1, write).statusCode(200).body("caption", equalTo("一行目\n二行目"));
            write.put("fiscal_year", 2023);
            put(place, 2, write).statusCode(409).body("code", equalTo("round_fiscal_year_fixed"));
            write.put("fiscal_year", 2024);
            write.put("period_to", "2001-01-01");
            put(place, 2, write).statusCode(422).body("errors[0].pointer", equalTo("/period_to"));
            write.put("period_to", null);
            write.put("council_id", UUID.randomUUID());
            put(place, 2, write).statusCode(422).body("errors[0].pointer", equalTo("/council_id"));
            write.put("council_id", sample().id);
            write.put("title", "\u0007");
            put(place, 2, write).statusCode(422).body("errors[0].pointer", equalTo("/title"));
        }

        @Test
        void keepsTheNamesOfTheDayItWasOpened() {
            var own = SampleCouncil.store("rounds");
            var place = create(own, 2025).extract().header("Location");
            post(place + "/open", 0).statusCode(200);
            QuarkusTransaction.requiringNew().run(() -> {
                Theme.<Theme>findById(own.themes.getFirst()).name = "改称したテーマ";
                Member.<Member>findById(own.members.getFirst()).name = "改称した構成員";
            });
            given().get(place).then().statusCode(200).body("themes[0].name", equalTo("賃金の引上げ"));
            var id = UUID.fromString(place.substring(place.lastIndexOf('/') + 1));
            var names = QuarkusTransaction.requiringNew().call(() -> RoundMember.of(id).stream()
                    .map(member -> member.name)
                    .toList());
            assertThat(names).containsExactly("見本労働局", "見本県商工会");
        }

        @Test
        void learnsWhyACouncilWithoutMembersCannotOpen() {
            var lonely = SampleCouncil.store("rounds");
            QuarkusTransaction.requiringNew()
                    .run(() -> Member.update("validTo = ?1 where councilId = ?2", LocalDate.of(2001, 1, 1), lonely.id));
            var place = create(lonely, 2025).extract().header("Location");
            post(place + "/open", 0)
                    .statusCode(409)
                    .body("code", equalTo("round_without_members"))
                    .body("blockers.code", contains("round_without_members"));
        }

        @Test
        void asksOnlyWhatAndWhomItChose() {
            var own = SampleCouncil.store("rounds");
            var place = create(own, 2025).extract().header("Location");
            given().get(place + "/selection")
                    .then()
                    .statusCode(200)
                    .body("frozen", equalTo(false))
                    .body("themes.chosen", contains(true, true))
                    .body("members.name", contains("見本労働局", "見本県商工会"));
            select(place, 0, own.themes.subList(0, 1), own.measures.subList(1, 2), own.members.subList(1, 2))
                    .statusCode(200)
                    .header("ETag", "\"1\"")
                    .body("themes.chosen", contains(true, false))
                    .body("themes[0].response_measures.chosen", contains(false, true))
                    .body("members.chosen", contains(false, true));
            select(place, 0, own.themes, own.measures, own.members).statusCode(412);
            select(place, 1, List.of(UUID.randomUUID()), List.of(), List.of())
                    .statusCode(422)
                    .body("errors.pointer", contains("/themes"));
            post(place + "/open", 1)
                    .statusCode(200)
                    .body("themes.number", contains(1))
                    .body("themes[0].response_measures.name", contains("取引の適正化"));
            given().get(place + "/selection")
                    .then()
                    .body("frozen", equalTo(true))
                    .body("members.name", contains("見本県商工会"));
            select(place, 2, own.themes, own.measures, own.members)
                    .statusCode(409)
                    .body("code", equalTo("round_already_opened"));
        }

        @Test
        void cannotOpenWithNobodyChosen() {
            var own = SampleCouncil.store("rounds");
            var place = create(own, 2025).extract().header("Location");
            select(place, 0, own.themes, own.measures, List.of()).statusCode(200);
            given().get(place)
                    .then()
                    .body("actions.find { it.name == 'open' }.blockers.code", contains("round_without_members"));
            post(place + "/open", 1).statusCode(409).body("code", equalTo("round_without_members"));
        }

        @Test
        void isCopiedFromTheRoundBeforeWithWhatThatLeftOut() {
            var own = SampleCouncil.store("rounds");
            Map<String, Object> first = own.roundWrite(2024);
            first.put("title", "令和6年度 取組状況表");
            first.put("initiative_label", "①独自の見出し");
            first.put("instructions", "令和6年度の記入要領です。令和5年度の続きです。");
            first.put("editors_may_submit", false);
            first.put("last_editor_may_submit", false);
            first.put("draft_readers", "SECRETARIAT");
            var before = given().contentType(ContentType.JSON).body(first).post("/api/v1/rounds");
            var place = before.header("Location");
            select(place, 0, own.themes.subList(0, 1), own.measures, own.members)
                    .statusCode(200);
            post(place + "/open", 1).statusCode(200);
            Map<String, Object> write = own.roundWrite(2025);
            write.put("copy_from", before.path("id"));
            var copy = given().contentType(ContentType.JSON).body(write).post("/api/v1/rounds");
            copy.then()
                    .statusCode(201)
                    .body("title", equalTo("令和7年度 取組状況表"))
                    .body("initiative_label", equalTo("①独自の見出し"))
                    .body("instructions", equalTo("令和7年度の記入要領です。令和5年度の続きです。"))
                    .body("editors_may_submit", equalTo(false))
                    .body("last_editor_may_submit", equalTo(false))
                    .body("draft_readers", equalTo("SECRETARIAT"));
            given().get(copy.header("Location") + "/selection").then().body("themes.chosen", contains(true, false));
            Map<String, Object> foreign = sample().roundWrite(2041);
            foreign.put("copy_from", before.path("id"));
            given().contentType(ContentType.JSON)
                    .body(foreign)
                    .post("/api/v1/rounds")
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/copy_from"));
        }

        private static ValidatableResponse select(
                String place, int version, List<UUID> themes, List<UUID> measures, List<UUID> members) {
            return put(
                    place + "/selection",
                    version,
                    Map.of("themes", themes, "response_measures", measures, "members", members));
        }

        @Test
        void listsTheLatestYearFirstPageByPage() {
            var paged = SampleCouncil.store("rounds-paged");
            QuarkusTransaction.requiringNew().run(() -> {
                for (var year : new int[] {2001, 2003, 2002}) {
                    Round.<Round>findById(stored(year).id).councilId = paged.id;
                }
                Round.update("state = ?1 where councilId = ?2", RoundState.CLOSED, paged.id);
            });
            var first = given().get("/api/v1/rounds?limit=2&council=" + paged.id)
                    .then()
                    .statusCode(200)
                    .body("results.fiscal_year", contains(2003, 2002))
                    .body("metadata.resultset.count", equalTo(3))
                    .extract();
            given().queryParam("cursor", first.<String>path("next_cursor"))
                    .get("/api/v1/rounds?limit=2&council=" + paged.id)
                    .then()
                    .body("results.fiscal_year", contains(2001))
                    .body("results", hasSize(1))
                    .body("next_cursor", nullValue());
        }

        @Test
        void listsWithFewStatementsHoweverManyThereAre() {
            var own = SampleCouncil.store("rounds");
            create(own, 2024);
            var path = "/api/v1/rounds?council=" + own.slug;
            var few = Statements.of(() -> given().get(path).then().body("results", hasSize(1)));
            create(own, 2025);
            post(create(own, 2026).extract().header("Location") + "/open", 0).statusCode(200);
            var many = Statements.of(() -> given().get(path).then().body("results", hasSize(3)));
            assertThat(few).isLessThanOrEqualTo(5);
            assertThat(many).isLessThanOrEqualTo(few);
        }

        private static ValidatableResponse create(SampleCouncil council, int fiscalYear) {
            return given().contentType(ContentType.JSON)
                    .body(council.roundWrite(fiscalYear))
                    .post("/api/v1/rounds")
                    .then()
                    .statusCode(201);
        }

        private static ValidatableResponse post(String path, int version) {
            return given().header("If-Match", "\"" + version + "\"").post(path).then();
        }

        private static ValidatableResponse put(String path, int version, Map<String, Object> body) {
            return given().header("If-Match", "\"" + version + "\"")
                    .contentType(ContentType.JSON)
                    .body(body)
                    .put(path)
                    .then();
        }
    }
}
