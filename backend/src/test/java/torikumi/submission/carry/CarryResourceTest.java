package torikumi.submission.carry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import torikumi.audit.AuditEvent;
import torikumi.submission.EntryKind;
import torikumi.submission.Person;
import torikumi.submission.Submission;
import torikumi.testing.Backing;
import torikumi.testing.SampleCouncil;
import torikumi.testing.SampleRound;
import torikumi.testing.Statements;
import torikumi.theme.Theme;

@QuarkusTest
@QuarkusTestResource(Backing.class)
class CarryResourceTest {

    static final String PLAN = "説明会を3回開催。次回は令和2年2月の予定。（12月1日時点）";

    SampleCouncil council;
    SampleRound last;
    SampleRound now;
    UUID first;
    UUID second;
    UUID third;
    UUID part;
    Person editor;

    @BeforeEach
    void twoRounds() {
        var prefix = "carry-" + UUID.randomUUID();
        council = SampleCouncil.store(prefix);
        last = SampleRound.open(council, 2030);
        first = last.write(0, 1, EntryKind.INITIATIVE, PLAN);
        second = last.write(0, 1, EntryKind.INITIATIVE, "窓口で案内した。");
        third = last.write(0, 2, EntryKind.CHALLENGE, "人手が足りない。");
        last.link(first, 0);
        last.accept(0);
        last.rewrite(second, "確認の後に書き直した。");
        now = SampleRound.open(council, 2031);
        part = now.submission(0);
        editor = new Person(prefix + "-editor");
    }

    Person person(String role) {
        return new Person(editor.sub().replace("-editor", "-" + role));
    }

    String path() {
        return "/api/v1/submissions/" + part + "/carry_over";
    }

    Response read(Person person) {
        return person.request().get(path());
    }

    Response decide(Person person, UUID entry, int version, Map<String, ?> body) {
        return person.request()
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .put(path() + "/" + entry);
    }

    Response decide(UUID entry, String choice) {
        int version = editor.request().get(path() + "/" + entry).path("version");
        return decide(editor, entry, version, Map.of("decision", choice));
    }

    String carried(UUID entry) {
        return read(editor).path("entries.find { it.id == '" + entry + "' }.carried?.id");
    }

    List<String> texts() {
        return editor.request().get("/api/v1/entries?submission=" + part).path("results.text");
    }

    @Nested
    class AsEditor {

        @Test
        void readsTheAcceptedVersionOfTheRoundBefore() {
            read(editor)
                    .then()
                    .statusCode(200)
                    .body("source.name", equalTo("令和12年度"))
                    .body("source.version", equalTo(1))
                    .body("undecided", equalTo(3))
                    .body("entries.id", contains(first.toString(), second.toString(), third.toString()))
                    .body("entries.theme", contains(1, 1, 2))
                    .body("entries[1].text", equalTo("窓口で案内した。"))
                    .body("entries.decision", everyItem(nullValue()))
                    .body("entries.version", everyItem(equalTo(0)));
        }

        @Test
        void seesWhatHasAged() {
            read(editor)
                    .then()
                    .body("entries[0].flags.kind", contains("FIGURE", "PLAN", "AS_OF"))
                    .body("entries[0].flags.text", contains("3回", "令和2年2月の予定", "12月1日時点"))
                    .body("entries[0].flags[1].start", equalTo(PLAN.indexOf("令和2年2月")))
                    .body("entries[0].flags[1].end", equalTo(PLAN.indexOf("。（")))
                    .body("entries[0].flags[1].passed", equalTo(true))
                    .body("entries[0].flags[1].to", equalTo("2020-02-29"))
                    .body("entries[2].flags", empty());
        }

        @Test
        void continuesAnEntryWithItsLineage() {
            decide(first, "CONTINUED")
                    .then()
                    .statusCode(200)
                    .header("ETag", "\"1\"")
                    .body("carried_entry", equalTo("CREATED"))
                    .body("last_year.decision", equalTo("CONTINUED"))
                    .body("last_year.carried.unconfirmed", equalTo(true))
                    .body("last_year.carried.same", equalTo(true))
                    .body("entry.text", equalTo(PLAN))
                    .body("entry.lineage_id", equalTo(first.toString()))
                    .body("entry.carried_from.entry_id", equalTo(first.toString()))
                    .body("entry.carried_from.version", equalTo(1))
                    .body("entry.unconfirmed", equalTo(true))
                    .body("entry.theme.number", equalTo(1))
                    .body("entry.response_measures.name", contains("業務改善の支援"));
            editor.request()
                    .get("/api/v1/entries?submission=" + part)
                    .then()
                    .body("results.unconfirmed", contains(true))
                    .body("results[0].carried_from.entry_id", equalTo(first.toString()));
        }

        @Test
        void repeatsADecisionWithoutChangingAnything() {
            var once = decide(editor, first, 0, Map.of("decision", "CONTINUED"));
            var twice = decide(editor, first, 0, Map.of("decision", "CONTINUED"));
            twice.then().statusCode(200).header("ETag", "\"1\"").body("carried_entry", equalTo("KEPT"));
            assertThat(twice.<String>path("entry.id")).isEqualTo(once.<String>path("entry.id"));
            assertThat(texts()).hasSize(1);
        }

        @Test
        void carriesOnceWhenTwoPeopleDecideAtOnce() throws Exception {
            var start = new CyclicBarrier(4);
            try (var people = Executors.newFixedThreadPool(4)) {
                var answers = new ArrayList<Future<Integer>>();
                for (var i = 0; i < 4; i++) {
                    var who = i % 2 == 0 ? editor : person("approver");
                    var choice = i < 2 ? "CONTINUED" : "UPDATED";
                    answers.add(people.submit(() -> {
                        start.await();
                        return decide(who, first, 0, Map.of("decision", choice)).statusCode();
                    }));
                }
                for (var answer : answers) {
                    assertThat(answer.get()).isIn(200, 412);
                }
            }
            assertThat(texts()).hasSize(1);
        }

        @Test
        void namesTheVersionItDecidedOn() {
            editor.request()
                    .body(Map.of("decision", "ENDED"))
                    .put(path() + "/" + first)
                    .then()
                    .statusCode(428);
            decide(first, "CONTINUED").then().statusCode(200);
            decide(editor, first, 0, Map.of("decision", "ENDED"))
                    .then()
                    .statusCode(412)
                    .body("current.decision", equalTo("CONTINUED"));
            decide(editor, first, 1, Map.of()).then().statusCode(422).body("errors[0].pointer", equalTo("/decision"));
            decide(editor, UUID.randomUUID(), 0, Map.of("decision", "ENDED"))
                    .then()
                    .statusCode(404);
        }

        @Test
        void endsWithoutCarrying() {
            decide(second, "ENDED").then().statusCode(200).body("carried_entry", equalTo("NONE"));
            assertThat(texts()).isEmpty();
            read(editor).then().body("undecided", equalTo(2));
        }

        @Test
        void changingToEndedTakesAnUntouchedEntryBackAndItsHistoryStays() {
            decide(first, "UPDATED").then().statusCode(200);
            var id = carried(first);
            decide(first, "ENDED")
                    .then()
                    .statusCode(200)
                    .body("carried_entry", equalTo("DELETED"))
                    .body("entry", nullValue());
            assertThat(texts()).isEmpty();
            assertThat(revisions(id)).containsExactly("CREATE", "DELETE");
            decide(first, "CONTINUED").then().body("carried_entry", equalTo("CREATED"));
        }

        @Test
        void neverTakesTouchedTextAwayUnasked() {
            decide(first, "UPDATED").then().statusCode(200);
            var id = carried(first);
            editor.save(id, "\"1.0\"", Map.of("text", "4回開催。"))
                    .then()
                    .statusCode(200)
                    .body("unconfirmed", equalTo(false));
            decide(first, "ENDED")
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("carried_entry_touched"))
                    .body("current.text", equalTo("4回開催。"));
            assertThat(texts()).containsExactly("4回開催。");
            decide(editor, first, 1, Map.of("decision", "ENDED", "carried_entry", "KEEP"))
                    .then()
                    .statusCode(200)
                    .body("carried_entry", equalTo("KEPT"));
            assertThat(texts()).containsExactly("4回開催。");
            decide(first, "CONTINUED").then().body("carried_entry", equalTo("KEPT"));
            decide(editor, first, 3, Map.of("decision", "ENDED", "carried_entry", "DELETE"))
                    .then()
                    .body("carried_entry", equalTo("DELETED"));
            assertThat(texts()).isEmpty();
        }

        @Test
        void confirmsCarriedTextOnTheVersionThatWasLookedAt() {
            decide(first, "CONTINUED").then().statusCode(200);
            var confirm = "/api/v1/entries/" + carried(first) + "/confirm";
            editor.request().post(confirm).then().statusCode(428);
            editor.request().header("If-Match", "\"9.0\"").post(confirm).then().statusCode(412);
            editor.request()
                    .header("If-Match", "\"1.0\"")
                    .post(confirm)
                    .then()
                    .statusCode(200)
                    .header("ETag", "\"1.1\"")
                    .body("unconfirmed", equalTo(false))
                    .body("version", equalTo(1));
            // Nobody's typing has become stale by that.
            editor.save(carried(first), "\"1.0\"", Map.of("text", "続き")).then().statusCode(200);
        }

        @Test
        void staysUnconfirmedWhenNothingOfTheTextChanges() {
            decide(second, "CONTINUED").then().statusCode(200);
            var id = carried(second);
            editor.save(id, "\"1.0\"", Map.of("text", "窓口で案内した。"))
                    .then()
                    .statusCode(200)
                    .body("unconfirmed", equalTo(true));
            editor.move(id, 1, EntryKind.INITIATIVE, null).then().body("unconfirmed", equalTo(true));
        }

        @Test
        void keepsLastYearsOrder() {
            editor.write(part, 1, EntryKind.INITIATIVE, "今年の新しい取組").then().statusCode(201);
            decide(second, "CONTINUED").then().statusCode(200);
            decide(first, "CONTINUED").then().statusCode(200);
            assertThat(texts()).containsExactly("今年の新しい取組", PLAN, "窓口で案内した。");
        }

        @Test
        void tiesTextThatWasTypedAgainToLastYearsEntryInsteadOfRepeatingIt() {
            String id = editor.write(part, 1, EntryKind.INITIATIVE, "窓口で案内した。").path("id");
            decide(second, "CONTINUED")
                    .then()
                    .statusCode(200)
                    .body("carried_entry", equalTo("KEPT"))
                    .body("entry.id", equalTo(id))
                    .body("entry.etag", equalTo("\"1.1\""))
                    .body("entry.unconfirmed", equalTo(false))
                    .body("entry.lineage_id", equalTo(second.toString()));
            assertThat(texts()).hasSize(1);
        }

        @Test
        void clearsADeclarationThatTheCarriedEntryContradicts() {
            editor.cell(part, 1, EntryKind.INITIATIVE, Map.of("nothing_to_report", true))
                    .then()
                    .statusCode(200);
            decide(first, "CONTINUED").then().statusCode(200);
            editor.read(part).then().body("cells[0].status", equalTo("IN_PROGRESS"));
        }

        @Test
        void continuesACellAtOnceAndHearsWhatToLookAt() {
            decide(second, "ENDED").then().statusCode(200);
            var body = Map.of("theme", 1, "kind", "INITIATIVE");
            editor.request()
                    .body(body)
                    .post(path() + "/continue")
                    .then()
                    .statusCode(200)
                    .body("results.last_year.id", contains(first.toString()))
                    .body("results[0].carried_entry", equalTo("CREATED"))
                    .body("results[0].entry.unconfirmed", equalTo(true))
                    .body("results[0].last_year.flags.text", hasItem("12月1日時点"))
                    .body("skipped", contains(second.toString()))
                    .body("to_confirm", equalTo(3));
            editor.request()
                    .body(body)
                    .post(path() + "/continue")
                    .then()
                    .body("results", empty())
                    .body("skipped", hasSize(2));
            assertThat(texts()).hasSize(1);
        }

        @Test
        void continuesNamedEntriesAtOnce() {
            editor.request()
                    .body(Map.of("entries", List.of(third, second)))
                    .post(path() + "/continue")
                    .then()
                    .statusCode(200)
                    .body("results.last_year.id", contains(second.toString(), third.toString()));
            editor.request().body(Map.of()).post(path() + "/continue").then().statusCode(422);
            editor.request()
                    .body(Map.of("entries", List.of(UUID.randomUUID())))
                    .post(path() + "/continue")
                    .then()
                    .statusCode(422)
                    .body("errors[0].code", equalTo("carry_entry_unknown"));
        }

        @Test
        void isRemindedOfWhatIsUndecidedWithoutBeingBlocked() {
            var warnings = "actions.find { it.name == 'submit' }.warnings.findAll { it.code == 'carry_undecided' }";
            editor.read(part)
                    .then()
                    .body(warnings + ".theme", contains(1, 2))
                    .body(warnings + "[0].message", containsString("2 are still undecided"));
            for (var entry : List.of(first, second, third)) {
                decide(entry, "ENDED").then().statusCode(200);
            }
            editor.write(part, 1, EntryKind.INITIATIVE, "新規").then().statusCode(201);
            editor.read(part)
                    .then()
                    .body(warnings, empty())
                    .body("actions.find { it.name == 'submit' }.allowed", equalTo(true));
        }

        @Test
        void decidesOnlyInCellsThatWereSentBack() {
            QuarkusTransaction.requiringNew().run(() -> {
                Submission submission = Submission.findById(part);
                submission.submit("sub", Instant.now());
                submission.sendBack("修正", false, Instant.now().plusSeconds(3600), Instant.now());
            });
            decide(first, "CONTINUED").then().statusCode(409).body("code", equalTo("cell_not_returned"));
            editor.request()
                    .body(Map.of("theme", 1, "kind", "INITIATIVE"))
                    .post(path() + "/continue")
                    .then()
                    .statusCode(409);
            assertThat(texts()).isEmpty();
        }

        @Test
        void decidesNothingWhileItIsHandedIn() {
            decide(first, "CONTINUED").then().statusCode(200);
            editor.step(part, "submit", Map.of(), editor.read(part).path("version"))
                    .then()
                    .statusCode(200);
            decide(first, "ENDED").then().statusCode(409).body("code", equalTo("submitted"));
            decide(second, "CONTINUED").then().statusCode(409).body("code", equalTo("submitted"));
            assertThat(texts()).hasSize(1);
        }

        @Test
        void readsAThemeThatIsGoneButDecidesNothingThere() {
            var ended = SampleRound.open(council, 2032);
            QuarkusTransaction.requiringNew().run(() -> {
                Theme theme = Theme.findById(council.themes.getFirst());
                theme.validTo = java.time.LocalDate.of(2000, 1, 1);
            });
            var later = SampleRound.open(council, 2033);
            part = later.submission(0);
            assertThat(ended.id).isNotEqualTo(later.id);
            read(editor)
                    .then()
                    .body("source.name", equalTo("令和12年度"))
                    .body("entries.theme", contains(nullValue(), nullValue(), equalTo(2)))
                    .body("entries[0].theme_name", equalTo("賃金の引上げ"))
                    .body("undecided", equalTo(1));
            decide(first, "CONTINUED").then().statusCode(409).body("code", equalTo("carry_theme_gone"));
        }

        @Test
        void hasNothingToCarryInTheFirstRound() {
            part = last.submission(0);
            read(editor).then().statusCode(200).body("source", nullValue()).body("entries", empty());
            editor.request()
                    .body(Map.of("theme", 1, "kind", "INITIATIVE"))
                    .post(path() + "/continue")
                    .then()
                    .statusCode(404);
        }

        @Test
        void isToldWhenNothingChanged() {
            var etag = read(editor).header("ETag");
            editor.request().header("If-None-Match", etag).get(path()).then().statusCode(304);
            decide(first, "ENDED").then().statusCode(200);
            editor.request().header("If-None-Match", etag).get(path()).then().statusCode(200);
        }

        @Test
        void costsAFixedNumberOfStatements() {
            read(editor).then().statusCode(200);
            var few = Statements.of(() -> read(editor));
            for (var i = 0; i < 20; i++) {
                last.write(0, 1 + i % 2, EntryKind.INITIATIVE, "取組その" + i + "、" + i + "回");
            }
            last.accept(0);
            editor.request()
                    .body(Map.of("theme", 1, "kind", "INITIATIVE"))
                    .post(path() + "/continue")
                    .then()
                    .statusCode(200);
            var many = Statements.of(() -> read(editor).then().body("entries", hasSize(23)));
            assertThat(few).isLessThanOrEqualTo(5);
            assertThat(many).isEqualTo(few);
        }
    }

    @Nested
    class AsViewer {

        @Test
        void readsButDoesNotDecide() {
            read(person("viewer")).then().statusCode(200).body("entries", hasSize(3));
            decide(person("viewer"), first, 0, Map.of("decision", "ENDED"))
                    .then()
                    .statusCode(403);
        }
    }

    @Nested
    class AsEditorOfAnotherSeat {

        @Test
        void findsNothing() {
            read(person("editor2")).then().statusCode(404);
            decide(person("editor2"), first, 0, Map.of("decision", "ENDED"))
                    .then()
                    .statusCode(404);
        }
    }

    @Nested
    class AsSecretariat {

        @Test
        void decidesOnTheMembersBehalfAndThatIsRecorded() {
            person("secretariat").explain(part).then().statusCode(201);
            decide(person("secretariat"), first, 0, Map.of("decision", "CONTINUED"))
                    .then()
                    .statusCode(200)
                    .body("last_year.decided_by.on_behalf", equalTo(true))
                    .body("entry.updated_by.on_behalf", equalTo(true));
            var events = QuarkusTransaction.requiringNew()
                    .call(() -> AuditEvent.<AuditEvent>list("councilId = ?1 order by id", council.id).stream()
                            .map(event -> event.action + " " + event.resourceType + " "
                                    + council.members.getFirst().equals(event.onBehalfOf))
                            .toList());
            assertThat(events).contains("create entry true", "decide carry_over true");
            read(editor).then().body("entries[0].decided_by.name", not(nullValue()));
        }
    }

    static List<String> revisions(String entry) {
        return QuarkusTransaction.requiringNew().call(() -> Panache.getEntityManager()
                .createQuery(
                        "select cast(r.action as string) from EntryRevision r where r.entryId = :entry order by r.id",
                        String.class)
                .setParameter("entry", UUID.fromString(entry))
                .getResultList());
    }
}
