package torikumi.audit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import torikumi.testing.ActingAs;
import torikumi.testing.Backing;
import torikumi.testing.SampleCouncil;
import torikumi.testing.Statements;

@QuarkusTest
@QuarkusTestResource(Backing.class)
class AuditResourceTest {

    SampleCouncil council;
    String theme;

    @Inject
    AgroalDataSource asApplication;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @BeforeEach
    void change() {
        council = SampleCouncil.store("audit");
        theme = write("post", "/api/v1/themes", Map.of("council_id", council.id, "number", 7, "name", "人材の確保"), null);
        write("put", "/api/v1/themes/" + theme, Map.of("number", 7, "name", "人材の確保と定着"), "\"0\"");
    }

    @Nested
    @TestSecurity(user = "audit-secretariat")
    class AsSecretariat {

        @Test
        void readsWhoChangedWhatFromWhatToWhatTheLatestFirst() {
            given().get(path(""))
                    .then()
                    .statusCode(200)
                    .header("Cache-Control", containsString("private"))
                    .body("results.action", contains("update", "create"))
                    .body("results.resource_type", everyItem(equalTo("theme")))
                    .body("results.resource_id", everyItem(equalTo(theme)))
                    .body("results[0].subject", equalTo("人材の確保と定着"))
                    .body("results[0].by.sub", equalTo("audit-secretariat"))
                    .body("results[0].before.name", equalTo("人材の確保"))
                    .body("results[0].after.name", equalTo("人材の確保と定着"))
                    .body("results[0].remote_address", equalTo("127.0.0.1"))
                    .body("results[1].before", nullValue());
        }

        @Test
        void findsByEveryFilterAndNothingByAnother() {
            given().get(path("&q=定着")).then().body("results.action", contains("update"));
            given().get(path("&action=create")).then().body("results.action", contains("create"));
            given().get(path("&resource=" + theme)).then().body("results", hasSize(2));
            given().get(path("&sub=audit-secretariat&from=2020-01-01&to=2199-01-01"))
                    .then()
                    .body("results", hasSize(2));
            for (var nothing : new String[] {
                "&q=どこにもない",
                "&action=delete",
                "&resource_type=member",
                "&sub=somebody",
                "&to=2020-01-01",
                "&from=2199-01-01",
                "&on_behalf_of=" + council.members.getFirst()
            }) {
                given().get(path(nothing)).then().statusCode(200).body("results", empty());
            }
            given().get(path("&from=yesterday")).then().statusCode(400);
        }

        @Test
        void goesOnBehindTheLastLineOfAPage() {
            var next = given().get(path("&limit=1"))
                    .then()
                    .body("metadata.resultset.count", equalTo(2))
                    .extract()
                    .<String>path("next_cursor");
            given().get(path("&limit=1&cursor=" + next))
                    .then()
                    .body("results.action", contains("create"))
                    .body("next_cursor", nullValue());
        }

        @Test
        void takesItAwayAsAFileThatASpreadsheetReads() {
            given().get("/api/v1/audit_events.csv?q=定着&council=" + council.slug)
                    .then()
                    .statusCode(200)
                    .contentType("text/csv")
                    .body(containsString("\uFEFF日時（日本時間）,操作した人"))
                    .body(containsString(",変更,テーマ,人材の確保と定着,"))
                    .body(not(containsString(",追加,テーマ,")));
            given().header("Accept-Language", "en")
                    .get("/api/v1/audit_events.csv?council=" + council.slug)
                    .then()
                    .body(containsString(",changed,theme,人材の確保と定着,"));
        }

        @Test
        void doesNotReadAnotherCouncil() {
            var other = SampleCouncil.store("audit-other");
            given().get("/api/v1/audit_events?council=" + other.id).then().statusCode(404);
            given().get("/api/v1/audit_events").then().statusCode(403);
        }

        @Test
        void costsTheSameHoweverMuchHappened() {
            var few = Statements.of(() -> given().get(path("")).then().body("results", hasSize(2)));
            for (int version = 1; version < 9; version++) {
                write(
                        "put",
                        "/api/v1/themes/" + theme,
                        Map.of("number", 7, "name", "名称" + version),
                        "\"" + version + "\"");
            }
            var many = Statements.of(() -> given().get(path("")).then().body("results", hasSize(10)));
            assertThat(many).isEqualTo(few);
        }
    }

    @Nested
    @TestSecurity(user = "audit-admin", roles = "system_admin")
    class AsSystemAdministrator {

        @Test
        void readsWhatBelongsToNoCouncilAndNoCouncilsOwn() {
            var made = given().contentType(ContentType.JSON)
                    .body(Map.of("name", "履歴見本の団体"))
                    .post("/api/v1/organizations")
                    .then()
                    .statusCode(201)
                    .extract()
                    .<String>path("id");
            given().get("/api/v1/audit_events?limit=5").then().body("results.resource_id", hasItem(made));
            given().get("/api/v1/audit_events?resource=" + theme).then().body("results", empty());
        }
    }

    @Nested
    class OurOwnDatabaseRole {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "update audit_event set name = 'somebody else'",
                    "delete from audit_event",
                    "truncate audit_event",
                    "alter table audit_event disable trigger audit_event_append_only",
                    "drop table audit_event"
                })
        void cannotRewriteHistory(String statement) throws SQLException {
            try (var connection = asApplication.getConnection();
                    var sql = connection.createStatement()) {
                assertThatThrownBy(() -> sql.execute(statement))
                        .isInstanceOf(SQLException.class)
                        .hasMessageMatching("(?s).*(permission denied|must be owner).*");
            }
            assertThat(lines()).isEqualTo(2);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "update audit_event set name = 'somebody else'",
                    "delete from audit_event",
                    "truncate audit_event"
                })
        void andTheOwnersHandIsStoppedToo(String statement) throws SQLException {
            try (var connection = DriverManager.getConnection(url, "torikumi_owner", "torikumi_owner");
                    var sql = connection.createStatement()) {
                assertThatThrownBy(() -> sql.execute(statement))
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("append-only");
            }
            assertThat(lines()).isEqualTo(2);
        }

        private long lines() throws SQLException {
            try (var connection = asApplication.getConnection();
                    var sql = connection.prepareStatement("select count(*) from audit_event where council_id = ?")) {
                sql.setObject(1, council.id);
                var rows = sql.executeQuery();
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    String path(String more) {
        return "/api/v1/audit_events?council=" + council.slug + more;
    }

    static String write(String method, String path, Map<String, Object> body, String tag) {
        var request = given().header(ActingAs.HEADER, "audit-secretariat")
                .contentType(ContentType.JSON)
                .body(body);
        if (tag != null) {
            request.header("If-Match", tag);
        }
        return request.request(method, path)
                .then()
                .statusCode("post".equals(method) ? 201 : 200)
                .extract()
                .path("id");
    }
}
