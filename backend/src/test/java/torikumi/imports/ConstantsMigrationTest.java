package torikumi.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import torikumi.embedded.TestBacking;
import torikumi.embedded.TestDatabase;
import torikumi.imports.proposal.Assignment;
import torikumi.imports.proposal.BlockDecision;
import torikumi.imports.proposal.CellAction;
import torikumi.imports.proposal.CellDecision;
import torikumi.imports.proposal.Existing;
import torikumi.imports.proposal.Mapping;
import torikumi.imports.proposal.Proposal;
import torikumi.imports.proposal.TargetDecision;
import torikumi.imports.proposal.UnplacedAction;
import torikumi.imports.proposal.UnplacedDecision;
import torikumi.persistence.JsonColumns;
import torikumi.submission.EntryKind;

/** Imports that were stored with constants in lower case are read after the migration, and only constants have changed. */
class ConstantsMigrationTest {

    private static final Pattern CONSTANT = Pattern.compile(
            "\"(confidence|status|marker|field|code|use|reason|assign|action|existing)\":\"([A-Z][A-Z_]+)\"");

    /** Texts and reasons that look like constants, or like JSON. */
    private static final Proposal PROPOSAL = InventedTable.interpret(InventedTable.HEAD
            + "星見労働センター\t" + InventedTable.INITIATIVE + " （skip） ・drop\t" + InventedTable.INITIATIVE
            + " ・<b>利⽤の促進</b> \"use\":\"entry\" を増やした。\t" + InventedTable.INITIATIVE + " 取組事項無し\t"
            + InventedTable.INITIATIVE + " ・余り。\n"
            + "\t" + InventedTable.INITIATIVE + " ・か。\t②\u0007\t\n");

    private static final Mapping MAPPING = new Mapping(
            List.of(
                    new BlockDecision(1, Assignment.MEMBER, "m1", null, null, null, true),
                    new BlockDecision(2, Assignment.SKIP, null, null, null, "skip", true)),
            List.of(new CellDecision("L3C2", CellAction.DROP, "\"action\":\"drop\"", null, null, null)),
            List.of(new UnplacedDecision("U-L3C5", UnplacedAction.PLACE, null, 1, 1, EntryKind.CHALLENGE)),
            List.of(new TargetDecision(1, 1, EntryKind.INITIATIVE, Existing.APPEND)));

    @Test
    void storedConstantsBecomeUpperCase() throws SQLException, JsonProcessingException {
        var database = TestBacking.freshDatabase();
        flyway(database, "9");
        var before = lower(json(PROPOSAL));
        assertThat(before).contains("\"use\":\"entry\"", "\"reason\":\"extra_column\"", "\"confidence\":\"certain\"");
        try (var connection = DriverManager.getConnection(
                        database.jdbcUrl(), database.ownerUser(), database.ownerPassword());
                var statement = connection.createStatement()) {
            // Councils and rounds are not what this is about.
            statement.execute("alter table import drop constraint import_council_id_fkey,"
                    + " drop constraint import_round_id_fkey");
            try (var insert = connection.prepareStatement("""
                    insert into import (id, council_id, round_id, file_name, bytes, sha256, encoding, encoding_guessed,
                        state, proposal, mapping, created_at, created_by, created_by_name)
                    values (gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), 'a', '', '', 'UTF-8', false,
                        'PROPOSED', ?::jsonb, ?::jsonb, now(), 'a', 'a')
                    """)) {
                insert.setString(1, before);
                insert.setString(2, lower(json(MAPPING)));
                insert.executeUpdate();
            }
            flyway(database, "latest");
            try (var row = statement.executeQuery("select proposal, mapping from import")) {
                assertThat(row.next()).isTrue();
                assertThat(JsonColumns.MAPPER.readValue(row.getString(1), Proposal.class))
                        .isEqualTo(PROPOSAL);
                assertThat(JsonColumns.MAPPER.readValue(row.getString(2), Mapping.class))
                        .isEqualTo(MAPPING);
                assertThat(tree(row.getString(1))).isEqualTo(tree(json(PROPOSAL)));
                assertThat(tree(row.getString(2))).isEqualTo(tree(json(MAPPING)));
            }
        }
    }

    private static void flyway(TestDatabase database, String target) {
        Flyway.configure()
                .dataSource(database.jdbcUrl(), database.ownerUser(), database.ownerPassword())
                .locations("classpath:db/migration")
                .target(target)
                .load()
                .migrate();
    }

    private static String lower(String json) {
        return CONSTANT.matcher(json)
                .replaceAll(found ->
                        "\"" + found.group(1) + "\":\"" + found.group(2).toLowerCase(Locale.ROOT) + "\"");
    }

    private static String json(Object value) throws JsonProcessingException {
        return JsonColumns.MAPPER.writeValueAsString(value);
    }

    private static JsonNode tree(String json) throws JsonProcessingException {
        return JsonColumns.MAPPER.readTree(json);
    }
}
