package torikumi.finding;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import torikumi.program.Program;
import torikumi.program.ProgramAlias;
import torikumi.program.ProgramKind;
import torikumi.program.ProgramType;
import torikumi.submission.EntryKind;
import torikumi.submission.mention.Mention;
import torikumi.submission.mention.MentionState;
import torikumi.submission.rereading.RereadingJob;
import torikumi.testing.ActingAs;
import torikumi.testing.Backing;
import torikumi.testing.SampleCouncil;
import torikumi.testing.SampleRound;

@QuarkusTest
@QuarkusTestResource(Backing.class)
class ProgramCandidatesTest {

    @Inject
    RereadingJob job;

    SampleCouncil council;
    SampleRound round;

    @BeforeEach
    void open() {
        council = SampleCouncil.store("candidates");
        round = SampleRound.open(council, 2041);
    }

    RequestSpecification secretariat() {
        return given().contentType(ContentType.JSON)
                .header("Accept-Language", "ja")
                .header(ActingAs.HEADER, "candidates-secretariat");
    }

    String candidates() {
        return "/api/v1/rounds/" + round.id + "/program_candidates";
    }

    UUID program(String name, LocalDate to, ProgramAlias... aliases) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var program = new Program();
            program.councilId = council.id;
            program.kind = ProgramKind.SUPPORT_PROGRAM;
            program.type = ProgramType.SUBSIDY;
            program.name = name;
            program.validTo = to;
            program.aliases.addAll(List.of(aliases));
            program.persistAndFlush();
            return program.id;
        });
    }

    List<String> findings(String code) {
        secretariat()
                .post("/api/v1/rounds/" + round.id + "/findings/refresh")
                .then()
                .statusCode(200);
        return secretariat()
                .get("/api/v1/rounds/" + round.id + "/findings?state=OPEN&code=" + code)
                .jsonPath()
                .getList("results.message");
    }

    @Test
    void aNameIsProposedWithItsPlacesAndTakenIn() {
        round.write(0, 1, EntryKind.INITIATIVE, "候補試行奨励金を案内した。\n次に候補試行奨励金を配った。");
        round.write(1, 2, EntryKind.CHALLENGE, "「候補の輪」事業が知られていない。各種助成金もある。");
        secretariat()
                .get(candidates())
                .then()
                .statusCode(200)
                .body("results.name", contains("候補試行奨励金", "「候補の輪」事業"))
                .body("results[0].places", hasSize(2))
                .body("results[0].places[1].excerpt", equalTo("次に候補試行奨励金を配った。"));
        secretariat()
                .body(Map.of("name", "候補試行奨励金", "kind", "SUPPORT_PROGRAM", "type", "SUBSIDY"))
                .post(candidates() + "/adopt")
                .then()
                .statusCode(200)
                .body("state", equalTo("ACCEPTED"));
        secretariat().get(candidates()).then().body("results.name", contains("「候補の輪」事業"));
        assertThat(job.run()).isTrue();
        secretariat()
                .get("/api/v1/mentions?scope=working&round=" + round.id)
                .then()
                .body("results.text", contains("候補試行奨励金", "候補試行奨励金"));
    }

    @Test
    void aNameBecomesAnAliasOfAKnownProgrammeForThisCouncilAlone() {
        var known = program("候補先補助金", null);
        round.write(0, 1, EntryKind.INITIATIVE, "候補元補助金を案内した。");
        secretariat()
                .body(Map.of("name", "候補元補助金", "program_id", known))
                .post(candidates() + "/adopt")
                .then()
                .statusCode(200)
                .body("program_id", equalTo(known.toString()));
        var alias = QuarkusTransaction.requiringNew()
                .call(() -> Program.<Program>findById(known).sortedAliases().getFirst());
        assertThat(alias).isEqualTo(new ProgramAlias("候補元補助金", null, null, council.id, null));
    }

    @Test
    void whatWasRefusedDoesNotComeBackUntilThatIsTakenBack() {
        round.write(0, 1, EntryKind.INITIATIVE, "県内の特別試行助成金を案内した。");
        assertThat(findings("PROGRAM_UNLISTED")).hasSize(1);
        String name = secretariat().get(candidates()).path("results[0].name");
        secretariat()
                .body(Map.of("names", List.of(name), "state", "REFUSED"))
                .post(candidates() + "/decide")
                .then()
                .statusCode(200)
                .body("results", empty());
        round.write(1, 1, EntryKind.INITIATIVE, "別の構成員も、" + name + "。");
        secretariat().get(candidates()).then().body("results", empty());
        secretariat().get(candidates() + "?state=REFUSED").then().body("results[0].places", hasSize(2));
        assertThat(findings("PROGRAM_UNLISTED")).isEmpty();
        secretariat()
                .body(Map.of("names", List.of(name), "state", "OPEN"))
                .post(candidates() + "/decide")
                .then()
                .body("results.name", contains(name));
        secretariat()
                .body(Map.of("names", List.of(name), "state", "ACCEPTED"))
                .post(candidates() + "/decide")
                .then()
                .statusCode(422);
    }

    @Test
    void theCaptionsPromiseIsChecked() {
        program("約束支援金", LocalDate.of(2030, 3, 31));
        program("約束奨学金（県）", null, ProgramAlias.of("約束奨学金"));
        program("約束奨学金（市）", null, ProgramAlias.of("約束奨学金"));
        var plain = program("約束見舞金", null);
        var entry = round.write(0, 1, EntryKind.INITIATIVE, "約束支援金、約束奨学金、約束見舞金を案内した。");
        assertThat(findings("PROGRAM_UNMARKED"))
                .as("not read since they were added")
                .hasSize(2);
        assertThat(job.run()).isTrue();
        assertThat(findings("PROGRAM_UNMARKED")).isEmpty();
        assertThat(findings("MENTION_HOMONYM")).singleElement().asString().contains("約束奨学金");
        assertThat(findings("MENTION_ENDED")).singleElement().asString().contains("令和12年3月31日");
        decide(entry, plain, MentionState.DISMISSED);
        assertThat(findings("PROGRAM_UNMARKED")).singleElement().asString().contains("約束見舞金");
        secretariat()
                .body(Map.of("colored", false))
                .put("/api/v1/programs/" + plain + "/colors/" + council.id)
                .then()
                .statusCode(200);
        assertThat(findings("PROGRAM_UNMARKED")).isEmpty();
    }

    @Test
    void marksThatAreDecidedAfterAcceptancePrint() {
        var program = program("後決め支援金", null);
        var entry = round.write(0, 1, EntryKind.INITIATIVE, "後決め支援金を案内した。");
        round.accept(0);
        round.accept(1);
        assertThat(job.run()).isTrue();
        round.close();
        secretariat()
                .get("/api/v1/rounds/" + round.id + "/program_candidates")
                .then()
                .body("results.name", not(hasItem("後決め支援金")));
        String edition = secretariat()
                .body(Map.of("kind", "PUBLISHED"))
                .post("/api/v1/rounds/" + round.id + "/editions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        given().get("/api/v1/mentions?round=" + round.id)
                .then()
                .statusCode(200)
                .body("results.program_id", contains(program.toString()))
                .body("results.edition_id", contains(edition))
                .body("results[0].program_name", equalTo("後決め支援金"))
                .body("results[0].entry_id", equalTo(entry.toString()));
        assertThat(given().get("/api/v1/mentions.csv?round=" + round.id).asString())
                .contains("後決め支援金を案内した。");
    }

    private static void decide(UUID entry, UUID program, MentionState state) {
        QuarkusTransaction.requiringNew()
                .run(() -> Mention.<Mention>list("entryId = ?1 and programId = ?2", entry, program)
                        .forEach(mention -> mention.state = state));
    }
}
