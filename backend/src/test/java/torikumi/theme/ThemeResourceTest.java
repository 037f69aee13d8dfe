package torikumi.theme;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import torikumi.testing.Backing;
import torikumi.testing.SampleCouncil;
import torikumi.testing.Statements;

@QuarkusTest
@QuarkusTestResource(Backing.class)
class ThemeResourceTest {

    static final String THEMES = "/api/v1/themes";
    static final String MEASURES = "/api/v1/response_measures";
    static SampleCouncil sample;

    static SampleCouncil sample() {
        if (sample == null) {
            sample = SampleCouncil.store("themes");
        }
        return sample;
    }

    static Response create(String path, Map<String, Object> write) {
        return given().contentType(ContentType.JSON).body(write).post(path);
    }

    @Nested
    class AsAnybody {

        @Test
        void readsThemesWithTheirMeasures() {
            given().queryParam("council", sample().slug)
                    .queryParam("valid_on", "2026-01-01")
                    .queryParam("limit", 2)
                    .get(THEMES)
                    .then()
                    .statusCode(200)
                    .body("results.number", contains(1, 2))
                    .body("results[0].response_measures.name", contains("業務改善の支援", "取引の適正化"))
                    .body("results[1].response_measures", empty());
            given().queryParam("theme", sample().themes.getFirst())
                    .get(MEASURES)
                    .then()
                    .statusCode(200)
                    .body("results.position", contains(1, 2));
        }

        @Test
        void learnsWhatAnIdIs() {
            given().queryParam("theme", "1")
                    .get(MEASURES)
                    .then()
                    .statusCode(400)
                    .body("errors[0].code", equalTo("not_an_id"));
            given().get(MEASURES).then().statusCode(400).body("errors[0].pointer", equalTo("?theme"));
            given().get(THEMES + "/1").then().statusCode(404);
        }

        @Test
        void costsTheSameHoweverManyThereAre() {
            var slug = sample().slug;
            var one = Statements.of(() ->
                    given().queryParam("council", slug).queryParam("limit", 1).get(THEMES));
            var all = Statements.of(() -> given().queryParam("council", slug).get(THEMES));
            assertThat(all).isEqualTo(one).isLessThanOrEqualTo(5);
        }
    }

    @Nested
    @TestSecurity(user = "themes-secretariat")
    class AsSecretariat {

        @Test
        void addsAThemeWithAMeasureAndRemovesBoth() {
            var theme = create(THEMES, Map.of("council_id", sample().id, "number", 3, "name", "女性活躍"));
            theme.then().statusCode(201);
            var measure = create(MEASURES, Map.of("theme_id", theme.path("id"), "position", 1, "name", "両立の支援"));
            measure.then().statusCode(201);
            given().get(theme.header("Location")).then().body("response_measures.name", contains("両立の支援"));
            given().contentType(ContentType.JSON)
                    .header("If-Match", measure.header("ETag"))
                    .body(Map.of("position", 2, "name", "両立支援"))
                    .put(measure.header("Location"))
                    .then()
                    .statusCode(200)
                    .body("position", equalTo(2));
            given().header("If-Match", "*")
                    .delete(theme.header("Location"))
                    .then()
                    .statusCode(204);
            given().get(measure.header("Location")).then().statusCode(404);
        }

        @Test
        void givesANumberOnlyOnce() {
            create(THEMES, Map.of("council_id", sample().id, "number", 1, "name", "重なり"))
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("theme_number_taken"));
            create(THEMES, Map.of("council_id", sample().id, "number", 1, "name", "終了", "valid_to", "2020-03-31"))
                    .then()
                    .statusCode(201);
        }

        @Test
        void doesNotReachIntoAnotherCouncil() {
            var other = SampleCouncil.store("themes-other");
            create(THEMES, Map.of("council_id", other.id, "number", 7, "name", "x"))
                    .then()
                    .statusCode(403);
            create(MEASURES, Map.of("theme_id", other.themes.getFirst(), "position", 7, "name", "x"))
                    .then()
                    .statusCode(403);
        }
    }
}
