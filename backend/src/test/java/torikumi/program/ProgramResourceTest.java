package torikumi.program;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import torikumi.testing.Backing;
import torikumi.testing.SampleCouncil;
import torikumi.testing.Statements;

@QuarkusTest
@QuarkusTestResource(Backing.class)
class ProgramResourceTest {

    static final String PATH = "/api/v1/programs";
    static SampleCouncil sample;

    @Inject
    ProgramCatalogue catalogue;

    static SampleCouncil sample() {
        if (sample == null) {
            sample = SampleCouncil.store("programs");
        }
        return sample;
    }

    static Map<String, Object> write(String name, String... aliases) {
        var write = new HashMap<String, Object>();
        write.put("kind", "SUPPORT_PROGRAM");
        write.put("type", "SUBSIDY");
        write.put("name", name);
        write.put(
                "aliases",
                Stream.of(aliases).map(alias -> Map.of("name", alias)).toList());
        write.put("council_id", sample().id);
        return write;
    }

    static Response create(Map<String, Object> write) {
        return given().contentType(ContentType.JSON).body(write).post(PATH);
    }

    @Nested
    @TestSecurity(user = "programs-secretariat")
    class AsSecretariat {

        @Test
        void addsItsCouncilsOwnAndFindsItInAnySpelling() {
            create(write("見本ＤＸ推進助成金", "見本デジタル助成")).then().statusCode(201).body("aliases.name", contains("見本デジタル助成"));
            for (var q : List.of("見本dx", "でじたる 助成", "見本DX推進助成金")) {
                given().queryParam("q", q)
                        .queryParam("council", sample().slug)
                        .queryParam("kind", "support_program")
                        .get(PATH)
                        .then()
                        .statusCode(200)
                        .body("results.name", contains("見本ＤＸ推進助成金"))
                        .body("results[0].colored", equalTo(true));
            }
            given().queryParam("q", "見本dx")
                    .queryParam("kind", "support_institution")
                    .get(PATH)
                    .then()
                    .body("results", empty());
            given().queryParam("kind", "x")
                    .get(PATH)
                    .then()
                    .statusCode(400)
                    .body("errors[0].pointer", equalTo("?kind"));
        }

        @Test
        void keepsTheCatalogueInMemoryUntilItChanges() {
            var council = sample().id;
            var created = create(write("見本記憶助成金"));
            assertThat(spellings(council)).contains("見本記憶助成金");
            assertThat(Statements.of(() -> catalogue.names(council))).isZero();
            assertThat(catalogue.names(council)).isSameAs(catalogue.names(council));
            var built = catalogue.derived(council, Object.class, _ -> new Object());
            assertThat(catalogue.derived(council, Object.class, _ -> new Object()))
                    .isSameAs(built);

            given().contentType(ContentType.JSON)
                    .header("If-Match", created.header("ETag"))
                    .body(write("見本記憶助成金", "見本別名"))
                    .put(created.header("Location"))
                    .then()
                    .statusCode(200);
            assertThat(spellings(council)).contains("見本別名");
            assertThat(catalogue.derived(council, Object.class, _ -> new Object()))
                    .isNotSameAs(built);
            given().header("If-Match", "*")
                    .delete(created.header("Location"))
                    .then()
                    .statusCode(204);
            assertThat(spellings(council)).doesNotContain("見本記憶助成金", "見本別名");
        }

        @Test
        void saysWhatItsCouncilColours() {
            var created = create(write("見本無色助成金"));
            var id = UUID.fromString(created.path("id"));
            var color = created.header("Location") + "/colors/" + sample().slug;
            given().contentType(ContentType.JSON)
                    .body(Map.of("colored", false))
                    .put(color)
                    .then()
                    .statusCode(200);
            given().get(color).then().body("colored", equalTo(false));
            assertThat(catalogue.uncolored(sample().id)).contains(id);
            given().contentType(ContentType.JSON)
                    .body(Map.of("colored", true))
                    .put(color)
                    .then()
                    .statusCode(200);
            assertThat(catalogue.uncolored(sample().id)).doesNotContain(id);
            given().header("If-Match", "*")
                    .delete(created.header("Location"))
                    .then()
                    .statusCode(204);
        }

        @Test
        void putsCoursesUnderAProgramme() {
            String parent = create(write("見本親助成金")).path("id");
            var course = write("見本コース");
            course.put("parent", Map.of("id", parent));
            var created = create(course);
            created.then().statusCode(201).body("parent.name", equalTo("見本親助成金"));
            var deeper = write("見本小コース");
            deeper.put("parent", Map.of("id", created.path("id")));
            create(deeper).then().statusCode(422).body("errors[0].code", equalTo("parent_too_deep"));
            given().header("If-Match", "*").delete(PATH + "/" + parent).then().statusCode(409);
        }

        @Test
        void keepsAnAliasToItsCouncilItsMemberAndItsDays() {
            var council = sample().id;
            var member = sample().members.getFirst();
            var write = write("見本限定助成金");
            write.put(
                    "aliases",
                    List.of(
                            alias("見本旧称", "valid_to", "2024-03-31"),
                            alias("見本同助成金", "member_id", member.toString()),
                            alias("見本同助成金", "member_id", member.toString())));
            var created = create(write);
            created.then()
                    .statusCode(201)
                    .body("aliases.name", contains("見本同助成金", "見本旧称"))
                    .body("aliases[0].council_id", equalTo(council.toString()));
            assertThat(spellings(council)).contains("見本旧称").doesNotContain("見本同助成金");
            assertThat(catalogue.names(council, member))
                    .filteredOn(name -> name.spelling().equals("見本同助成金"))
                    .extracting(CatalogueName::memberId)
                    .containsExactly(member);
            assertThat(catalogue.names(council, UUID.randomUUID())).isSameAs(catalogue.names(council));
            assertThat(catalogue.derived(council, member, Object.class, _ -> new Object()))
                    .isNotSameAs(catalogue.derived(council, Object.class, _ -> new Object()));

            write.put("aliases", List.of(alias("見本旧称", "valid_to", "2025-03-31")));
            given().contentType(ContentType.JSON)
                    .header("If-Match", created.header("ETag"))
                    .body(write)
                    .put(created.header("Location"))
                    .then()
                    .statusCode(200)
                    .header("ETag", not(equalTo(created.header("ETag"))));
            assertThat(catalogue.names(council, member))
                    .filteredOn(name -> name.spelling().startsWith("見本旧称"))
                    .extracting(name -> name.holdsOn(LocalDate.of(2025, 3, 31)))
                    .containsExactly(true);
            assertThat(spellings(council)).doesNotContain("見本同助成金");
        }

        @Test
        void learnsWhoseAnAliasCannotBe() {
            var write = write("見本誰の助成金");
            write.put(
                    "aliases",
                    List.of(alias("見本誰の", "council_id", UUID.randomUUID().toString())));
            create(write).then().statusCode(422).body("errors[0].pointer", equalTo("/aliases/0/council_id"));
            write.put(
                    "aliases",
                    List.of(alias("見本誰の", "member_id", UUID.randomUUID().toString())));
            create(write).then().statusCode(422).body("errors[0].code", equalTo("alias_member_unknown"));
            var reversed = alias("見本誰の", "valid_to", "2024-03-31");
            reversed.put("valid_from", "2024-04-01");
            write.put("aliases", List.of(reversed));
            create(write).then().statusCode(422).body("errors[0].pointer", equalTo("/aliases/0/valid_to"));
            write.put("aliases", List.of());
            write.put("successor", Map.of("id", UUID.randomUUID()));
            create(write).then().statusCode(422).body("errors[0].code", equalTo("successor_unknown"));
        }

        private Map<String, Object> alias(String name, String field, String value) {
            return new HashMap<>(Map.of("name", name, field, value));
        }

        @Test
        void learnsWhatIsWrong() {
            var write = write("x", "");
            write.put("type", "CENTER");
            create(write).then().statusCode(422).body("errors[0].pointer", equalTo("/aliases/0/name"));
            write.put("aliases", List.of());
            create(write).then().statusCode(422).body("errors[0].code", equalTo("program_type_mismatch"));
            write.put("official_url", "javascript:alert(1)");
            create(write).then().statusCode(422).body("errors[0].code", equalTo("not_a_web_address"));
            write.put("kind", "SUPPORT");
            create(write).then().statusCode(400).body("errors[0].pointer", equalTo("/kind"));
        }

        @Test
        void leavesNationwideOnesToTheAdministrator() {
            var write = write("x");
            write.remove("council_id");
            create(write).then().statusCode(403);
        }

        private List<String> spellings(UUID council) {
            return catalogue.names(council).stream()
                    .map(CatalogueName::spelling)
                    .toList();
        }
    }

    @Nested
    @TestSecurity(user = "a-system-admin", roles = "system_admin")
    class AsSystemAdmin {

        @Test
        void addsNationwideOnesThatEveryCouncilReads() {
            var write = write("見本全国助成金");
            write.remove("council_id");
            create(write).then().statusCode(201).body("council_id", nullValue());
            assertThat(catalogue.names(SampleCouncil.store("programs-far").id))
                    .extracting(CatalogueName::spelling)
                    .contains("見本全国助成金");
            create(write("見本県の")).then().statusCode(403);
        }
    }

    @Nested
    class AsAnybody {

        @Test
        void costsTheSameHoweverManyThereAre() {
            QuarkusTransaction.requiringNew().run(() -> {
                for (int i = 0; i < 30; i++) {
                    var program = new Program();
                    program.kind = ProgramKind.SUPPORT_INSTITUTION;
                    program.type = ProgramType.CENTER;
                    program.councilId = sample().id;
                    program.name = "見本多数センター" + i;
                    program.aliases.add(ProgramAlias.of("見本多数" + i));
                    program.persist();
                }
            });
            catalogue.names(sample().id);
            var one = Statements.of(() -> list(1));
            var all = Statements.of(() -> list(100));
            assertThat(all).isEqualTo(one).isLessThanOrEqualTo(5);
        }

        @Test
        void takesTheCatalogueAsAFileWithTheSameFilters() {
            QuarkusTransaction.requiringNew().run(() -> {
                var program = new Program();
                program.kind = ProgramKind.SUPPORT_PROGRAM;
                program.type = ProgramType.LOAN;
                program.councilId = sample().id;
                program.name = "見本書出し融資";
                program.summary = "一行目\n二行目";
                program.keywords = List.of("=1+1", "賃金");
                program.persist();
            });
            var csv = given().queryParam("council", sample().slug)
                    .queryParam("q", "見本書出し")
                    .get("/api/v1/programs.csv")
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();
            assertThat(csv.split("\r\n")).hasSize(2);
            assertThat(csv).startsWith("\uFEFFid,kind,type,name,").contains("見本書出し融資", "一行目／二行目", "'=1+1／賃金");
        }

        private void list(int limit) {
            given().queryParam("council", sample().slug)
                    .queryParam("q", "見本多数")
                    .queryParam("limit", limit)
                    .get(PATH)
                    .then()
                    .statusCode(200)
                    .body("results", hasSize(Math.min(limit, 30)));
        }
    }
}
