package torikumi.imports;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import torikumi.testing.Backing;
import torikumi.testing.SampleCouncil;
import torikumi.testing.SampleRound;

/** Uploading a table and deciding about it, by role. */
@QuarkusTest
@QuarkusTestResource(Backing.class)
class ImportResourceTest {

    final String people = "imports-" + UUID.randomUUID();
    final ImportDesk secretariat = new ImportDesk(people + "-secretariat");
    SampleCouncil council;
    SampleRound round;

    @BeforeEach
    void prepare() {
        council = SampleCouncil.store(people);
        round = SampleRound.open(council, 2025);
    }

    private ValidatableResponse upload(String table) {
        return secretariat.upload(round.id, table).then();
    }

    private static Map<String, Object> block(int block, String assign, Map<String, Object> more) {
        var decision = new HashMap<String, Object>(more);
        decision.put("block", block);
        decision.put("assign", assign);
        decision.put("confirmed", true);
        return decision;
    }

    @Nested
    class AsSecretariat {

        @Test
        void seesAProposalAndNothingIsWritten() {
            var members = council.members;
            upload(ImportDesk.TABLE)
                    .statusCode(201)
                    .header("Location", containsString("/api/v1/imports/"))
                    .header("ETag", equalTo("\"0\""))
                    .body("state", equalTo("PROPOSED"))
                    .body("file_name", equalTo("table.tsv"))
                    .body("encoding", equalTo("UTF-8"))
                    .body("encoding_guessed", equalTo(false))
                    .body("proposal.pages", hasSize(1))
                    .body(
                            "proposal.blocks.member_id",
                            contains(members.get(0).toString(), members.get(1).toString(), null))
                    .body("proposal.flags.code", hasItem("UNKNOWN_MEMBER"))
                    .body("proposal.cells[0].entries.department", contains("賃金課", "賃金課"))
                    .body("mapping.blocks.assign", contains("MEMBER", "MEMBER", "CREATE"))
                    .body("mapping.blocks.confirmed", everyItem(equalTo(false)))
                    .body("unaccounted.count", equalTo(0))
                    .body("blockers.code", everyItem(equalTo("import_unconfirmed_block")))
                    .body("blockers.message", everyItem(notNullValue()))
                    .body("result", nullValue());
            secretariat
                    .request()
                    .get("/api/v1/entries?scope=working&round=" + round.id)
                    .then()
                    .statusCode(200)
                    .body("results", empty());
        }

        @Test
        void changesTheMappingOnItsPresentVersionOnly() {
            var id = secretariat.read(round.id, ImportDesk.TABLE);
            var mapping = secretariat.mapping(id);
            secretariat.map(id, null, mapping).then().statusCode(428);
            secretariat
                    .confirmAll(id)
                    .then()
                    .statusCode(200)
                    .header("ETag", equalTo("\"1\""))
                    .body("blockers", empty());
            secretariat
                    .map(id, "\"0\"", mapping)
                    .then()
                    .statusCode(412)
                    .body("current.mapping.blocks.confirmed", everyItem(equalTo(true)));
        }

        @Test
        void namesWhatIsStillUndecided() {
            var id = secretariat.read(round.id, ImportDesk.TABLE.replace("人手が足りない。", "人手が足りない。\t余分な欄"));
            secretariat
                    .get(id)
                    .then()
                    .body("unaccounted.count", equalTo(4))
                    .body("unaccounted.ranges.text", contains("余分な欄"))
                    .body("proposal.flags.code", hasItem("EXTRA_COLUMN"));
            secretariat
                    .apply(id)
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("import_undecided"))
                    .body("blockers.code", hasItem("import_unaccounted_characters"))
                    .body("blockers.code", hasItem("import_unconfirmed_block"));
        }

        @Test
        void namesNobodyOfAnotherCouncil() {
            var other = SampleCouncil.store("other-" + people);
            var id = secretariat.read(round.id, ImportDesk.TABLE);
            secretariat
                    .map(
                            id,
                            Map.of(
                                    "blocks",
                                    List.of(
                                            block(1, "MEMBER", Map.of("member_id", other.members.getFirst())),
                                            block(2, "CREATE", Map.of("name", "a\u0000b", "category_id", other.id)))))
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/blocks/0/member_id", "/blocks/1/category_id", "/blocks/1/name"));
            secretariat.get(id).then().header("ETag", equalTo("\"0\""));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "{\"block\":[]}",
                    "{\"blocks\":[null]}",
                    "{\"blocks\":[{\"block\":\"x\"}]}",
                    "{\"blocks\":[{\"block\":1,\"assign\":\"NOBODY\"}]}",
                    "{\"blocks\":[{\"block\":1,\"assign\":\"skip\"}]}",
                    "{\"blocks\":[{\"block\":1,\"sure\":true}]}",
                    "[]",
                    "{"
                })
        void refusesAMappingOfAnotherShape(String body) {
            var id = secretariat.read(round.id, ImportDesk.TABLE);
            secretariat
                    .map(id, body)
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json")
                    .body("errors", hasSize(1));
        }

        @Test
        void refusesDecisionsThatDoNotSayWhatTheyAre() {
            var id = secretariat.read(round.id, ImportDesk.TABLE);
            secretariat
                    .map(
                            id,
                            Map.of(
                                    "blocks", List.of(Map.of("block", 1)),
                                    "cells", List.of(Map.of("cell", "L3C2")),
                                    "unplaced", List.of(Map.of("action", "DROP")),
                                    "targets", List.of(Map.of("block", 1, "theme", 1))))
                    .then()
                    .statusCode(422)
                    .body("errors.code", everyItem(equalTo("constraint_not_null")))
                    .body(
                            "errors.pointer",
                            contains(
                                    "/blocks/0/assign",
                                    "/cells/0/action",
                                    "/targets/0/existing",
                                    "/targets/0/kind",
                                    "/unplaced/0/id"));
        }

        @Test
        void keepsEveryKindOfDecisionAsItWasMade() {
            var id = secretariat.read(round.id, ImportDesk.TABLE.replace("人手が足りない。", "人手が足りない。\t余分な欄"));
            Map<String, Object> mapping = Map.of(
                    "blocks",
                    List.of(
                            block(1, "SKIP", Map.of("reason", "別に受け取ったため")),
                            block(2, "UNNAMED", Map.of()),
                            block(3, "CREATE", Map.of("name", "かもめ海運組合"))),
                    "cells",
                    List.of(
                            Map.of("cell", "L5C2", "action", "DROP", "reason", "重複のため"),
                            Map.of("cell", "L5C3", "action", "MOVE", "theme", 1),
                            Map.of("cell", "L6C2", "action", "KEEP")),
                    "unplaced",
                    List.of(Map.of("id", "U-L4C4", "action", "PLACE", "block", 2, "theme", 1, "kind", "CHALLENGE")),
                    "targets",
                    List.of(Map.of("block", 2, "theme", 1, "kind", "CHALLENGE", "existing", "APPEND")));
            secretariat.map(id, mapping).then().statusCode(200);
            secretariat
                    .get(id)
                    .then()
                    .statusCode(200)
                    .body("mapping.blocks.assign", contains("SKIP", "UNNAMED", "CREATE"))
                    .body("mapping.cells.action", contains("DROP", "MOVE", "KEEP"))
                    .body("mapping.unplaced.action", contains("PLACE"))
                    .body("mapping.targets.existing", contains("APPEND"))
                    .body("blockers", empty())
                    .body("unaccounted.ranges", empty());
        }

        @Test
        void refusesReasonsThatCannotBeStored() {
            var id = secretariat.read(round.id, ImportDesk.TABLE);
            var cell = Map.of("cell", "L3C2", "action", "DROP", "reason", "a\u0000b");
            secretariat
                    .map(id, Map.of("cells", List.of(cell)))
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/cells/0/reason"));
            secretariat
                    .map(id, Map.of("targets", Collections.nCopies(20_001, Map.of("block", 1))))
                    .then()
                    .statusCode(422);
        }

        @Test
        void importsIntoNoRoundThatIsStillPrepared() {
            UUID prepared = UUID.fromString(secretariat
                    .request()
                    .contentType("application/json")
                    .body(council.roundWrite(2026))
                    .post("/api/v1/rounds")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id"));
            secretariat
                    .upload(prepared, ImportDesk.TABLE)
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("round_preparing"));
            secretariat.upload(UUID.randomUUID(), ImportDesk.TABLE).then().statusCode(404);
        }
    }

    @Nested
    class AsSomebodyElse {

        @ParameterizedTest
        @ValueSource(strings = {"-viewer", "-editor", "-approver", "-editor2"})
        void mayNotImportAndSeesNoImport(String role) {
            refused(new ImportDesk(people + role), 403, 404);
        }

        @Test
        void asTheSecretariatOfAnotherCouncil() {
            SampleCouncil.store("other-" + people);
            refused(new ImportDesk("other-" + people + "-secretariat"), 403, 404);
        }

        @ParameterizedTest
        @NullSource
        void asNobody(String sub) {
            refused(new ImportDesk(sub), 401, 401);
        }

        private void refused(ImportDesk desk, int create, int others) {
            var id = secretariat.read(round.id, ImportDesk.TABLE);
            desk.upload(round.id, ImportDesk.TABLE).then().statusCode(create);
            desk.get(id).then().statusCode(others);
            desk.map(id, "\"0\"", Map.of()).then().statusCode(others);
            desk.apply(id, "\"0\"").then().statusCode(others);
        }
    }
}
