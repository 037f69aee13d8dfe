package torikumi.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import torikumi.program.ProgramCatalogue;
import torikumi.submission.EntryKind;
import torikumi.submission.Person;
import torikumi.submission.RoundFixture;
import torikumi.testing.Backing;

/** Several processes keep the catalogue; each learns what the others changed. */
@QuarkusTest
@QuarkusTestResource(Backing.class)
class CatalogueOfOthersTest {

    static final String TEXT = "巡回応援便を案内した。";

    @Inject
    RoundFixture fixture;

    @Inject
    EntityManager entities;

    // Hears no events of this one: what another process has in memory.
    final ProgramCatalogue one = new ProgramCatalogue();
    final ProgramCatalogue other = new ProgramCatalogue();

    RoundFixture.Made made;
    Person editor;
    UUID part;

    @BeforeEach
    void open() {
        made = fixture.open();
        editor = new Person(made.sub("editor"));
        part = made.submissions().getFirst();
    }

    // Straight into the database, as a change looks that another process made.
    void elsewhere(String sql, Object... parameters) {
        QuarkusTransaction.requiringNew().run(() -> {
            var statement = entities.createNativeQuery(sql);
            for (var i = 0; i < parameters.length; i++) {
                statement.setParameter(i + 1, parameters[i]);
            }
            assertThat(statement.executeUpdate()).isPositive();
        });
    }

    void alias(String name) {
        elsewhere("insert into program_alias (program_id, name) values (?1, ?2)", made.program(), name);
    }

    boolean knows(ProgramCatalogue reader, String name) {
        return reader.names(made.council()).stream()
                .anyMatch(known -> known.spelling().equals(name));
    }

    @Test
    void bothReadersLearnOfAChange() {
        assertThat(knows(one, "巡回応援便")).isFalse();
        assertThat(knows(other, "巡回応援便")).isFalse();
        alias("巡回応援便");
        for (var reader : new ProgramCatalogue[] {one, other}) {
            assertThat(reader.look()).isTrue();
            assertThat(knows(reader, "巡回応援便")).isTrue();
            assertThat(reader.look()).isFalse();
        }
        elsewhere("delete from program_alias where name = ?1", "巡回応援便");
        assertThat(other.look()).isTrue();
        assertThat(knows(other, "巡回応援便")).isFalse();
        elsewhere("insert into council_program values (?1, ?2, false)", made.council(), made.program());
        assertThat(other.look()).isTrue();
        assertThat(other.uncolored(made.council())).contains(made.program());
        elsewhere("update program set name = '巡回応援便' where id = ?1", made.program());
        assertThat(other.look()).isTrue();
        assertThat(knows(other, "巡回応援便")).isTrue();
    }

    @Test
    void aChangeThatIsTakenBackIsNone() {
        assertThat(knows(one, "巡回応援便")).isFalse();
        QuarkusTransaction.begin();
        entities.createNativeQuery("insert into program_alias (program_id, name) values (?1, '巡回応援便')")
                .setParameter(1, made.program())
                .executeUpdate();
        entities.createNativeQuery("set constraints all immediate").executeUpdate();
        QuarkusTransaction.rollback();
        assertThat(one.look()).isFalse();
    }

    @Test
    void theNextSaveReadsTheNewName() {
        var id = editor.write(part, 1, EntryKind.INITIATIVE, TEXT)
                .then()
                .statusCode(201)
                .body("mentions", empty())
                .extract()
                .<String>path("id");
        alias("巡回応援便");
        editor.save(id, "\"1.0\"", Map.of("text", TEXT + "二度"))
                .then()
                .statusCode(200)
                .body("mentions.text", contains("巡回応援便"));
        elsewhere("delete from program_alias where name = ?1", "巡回応援便");
        editor.write(part, 1, EntryKind.INITIATIVE, TEXT).then().statusCode(201).body("mentions", empty());
    }
}
