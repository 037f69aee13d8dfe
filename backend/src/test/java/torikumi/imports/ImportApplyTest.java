package torikumi.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import torikumi.audit.AuditEvent;
import torikumi.member.Category;
import torikumi.member.Member;
import torikumi.submission.EntryKind;
import torikumi.submission.entry.Entry;
import torikumi.submission.entry.EntryRevision;
import torikumi.testing.Backing;
import torikumi.testing.SampleCouncil;
import torikumi.testing.SampleRound;

/** Applying an import: all of it or nothing, and once. */
@QuarkusTest
@QuarkusTestResource(Backing.class)
class ImportApplyTest {

    final String people = "apply-" + UUID.randomUUID();
    final ImportDesk secretariat = new ImportDesk(people + "-secretariat");
    SampleCouncil council;
    SampleRound round;

    @BeforeEach
    void prepare() {
        council = SampleCouncil.store(people);
        round = SampleRound.open(council, 2025);
    }

    private List<String> texts() {
        return secretariat
                .request()
                .get("/api/v1/entries?scope=working&limit=100&round=" + round.id)
                .then()
                .statusCode(200)
                .extract()
                .path("results.text");
    }

    private List<EntryRevision> revisions(UUID submission) {
        return QuarkusTransaction.requiringNew()
                .call(() -> EntryRevision.<EntryRevision>list("submissionId = ?1 order by id", submission));
    }

    private String applied() {
        var id = secretariat.read(round.id, ImportDesk.TABLE);
        secretariat.confirmAll(id).then().statusCode(200);
        secretariat.apply(id).then().statusCode(200);
        return id;
    }

    @Nested
    class AsSecretariat {

        @Test
        void writesDraftsOnBehalfOfTheMembers() {
            var program = round.mention(round.write(0, 2, EntryKind.INITIATIVE, "講習"), "講習");
            var id = secretariat.read(round.id, ImportDesk.TABLE);
            secretariat
                    .confirmAll(id, 1, 2, "INITIATIVE", "REPLACE")
                    .then()
                    .body("blockers", empty())
                    .body("differences.changed", equalTo(11));
            secretariat
                    .apply(id)
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("APPLIED"))
                    .body("result.entries", equalTo(11))
                    .body("result.replaced", equalTo(1))
                    .body("result.declarations", equalTo(1))
                    .body("result.members.created", contains(false, false, true));
            assertThat(texts()).hasSize(11).startsWith("相談窓口を三つの市に置いた。", "手引きを配った。");
            secretariat
                    .request()
                    .get("/api/v1/entries?scope=working&round=" + round.id + "&program=" + program)
                    .then()
                    .body("results.text", contains("講習を二回開いた。"))
                    .body("results[0].mentions.state", contains("DETECTED"));
            secretariat
                    .request()
                    .get("/api/v1/submissions/" + round.submission(0))
                    .then()
                    .body("state", equalTo("DRAFT"))
                    .body(
                            "cells.find { it.theme == 2 && it.kind == 'INITIATIVE' }.status",
                            equalTo("NOTHING_TO_REPORT"));
            assertThat(revisions(round.submission(0)))
                    .extracting(revision -> revision.action)
                    .contains(EntryRevision.Action.CREATE, EntryRevision.Action.DELETE);
            assertThat(revisions(round.submission(1))).allMatch(revision -> revision.onBehalf);
            AuditEvent line = QuarkusTransaction.requiringNew()
                    .call(() -> AuditEvent.<AuditEvent>find("resourceId = ?1 and action = 'apply'", id)
                            .firstResult());
            assertThat(line.sub).isEqualTo(people + "-secretariat");
            assertThat(line.after.path("entries").asInt()).isEqualTo(11);
        }

        @Test
        void putsAMemberItCreatesBehindTheOthersOfItsCategory() {
            var last = QuarkusTransaction.requiringNew().call(() -> {
                Member member = Member.findById(council.members.getFirst());
                Category category = member.category;
                var further = new Member();
                further.councilId = council.id;
                further.category = category;
                further.name = "見本法務局";
                further.position = 7;
                further.persist();
                return category.id;
            });
            var id = secretariat.read(round.id, ImportDesk.TABLE);
            var mapping = secretariat.mapping(id);
            var blocks = new ArrayList<>(List.<Object>of(
                    Map.of("block", 1, "assign", "SKIP", "reason", "別に受け取ったため", "confirmed", true),
                    Map.of("block", 2, "assign", "UNNAMED", "category_id", last, "confirmed", true),
                    Map.of("block", 3, "assign", "CREATE", "name", " かもめ組合 ", "category_id", last, "confirmed", true)));
            mapping.put("blocks", blocks);
            secretariat.map(id, mapping).then().statusCode(200).body("blockers", empty());
            secretariat.apply(id).then().statusCode(200).body("result.members.created", contains(true, true));
            secretariat
                    .request()
                    .get("/api/v1/members?council=" + council.id)
                    .then()
                    .body("results.name", contains("見本労働局", "見本法務局", Apply.UNNAMED, "かもめ組合", "見本県商工会"));
            secretariat
                    .request()
                    .get("/api/v1/rounds/" + round.id + "/progress")
                    .then()
                    .body("rows.member.name", contains("見本労働局", Apply.UNNAMED, "かもめ組合", "見本県商工会"));
        }

        @Test
        void appliedTwiceWritesOnce() {
            var id = applied();
            var before = texts();
            secretariat.apply(id, null).then().statusCode(428);
            secretariat.apply(id, "\"0\"").then().statusCode(412);
            secretariat.apply(id).then().statusCode(200).body("result.entries", equalTo(11));
            assertThat(texts()).isEqualTo(before);
            secretariat.confirmAll(id).then().statusCode(409).body("code", equalTo("import_applied"));
        }

        @Test
        void theSameFileAnewShowsNoDifferenceAndWritesNothing() {
            applied();
            var revisions = revisions(round.submission(0));
            var again = secretariat.read(round.id, ImportDesk.TABLE);
            secretariat
                    .confirmAll(again)
                    .then()
                    .body("blockers", empty())
                    .body("mapping.blocks.assign", contains("MEMBER", "MEMBER", "MEMBER"))
                    .body("differences.changed", equalTo(0))
                    .body("differences.unchanged", equalTo(11));
            secretariat
                    .apply(again)
                    .then()
                    .statusCode(200)
                    .body("result.entries", equalTo(0))
                    .body("result.declarations", equalTo(0))
                    .body("result.members.created", contains(false, false, false));
            assertThat(revisions(round.submission(0))).hasSameSizeAs(revisions);
            assertThat(texts()).hasSize(11);
        }

        @Test
        void asksAboutACellThatHasEntries() {
            round.write(1, 1, EntryKind.CHALLENGE, "以前からの記載。");
            var id = secretariat.read(round.id, ImportDesk.TABLE);
            secretariat
                    .confirmAll(id)
                    .then()
                    .body("blockers.code", contains("import_existing_entries_undecided"))
                    .body("blockers[0].block", equalTo(2));
            secretariat.apply(id).then().statusCode(409);
            secretariat.confirmAll(id, 2, 1, "CHALLENGE", "APPEND").then().body("blockers", empty());
            secretariat.apply(id).then().statusCode(200).body("result.replaced", equalTo(0));
            assertThat(texts()).containsSubsequence("以前からの記載。", "後継ぎが見つからない。").hasSize(12);

            var again = secretariat.read(round.id, ImportDesk.TABLE);
            secretariat
                    .confirmAll(again)
                    .then()
                    .statusCode(200)
                    .body("blockers", empty())
                    .body("differences.changed", equalTo(0));
        }

        @Test
        void leavesACellThatIsToBeSkipped() {
            round.write(1, 1, EntryKind.CHALLENGE, "以前からの記載。");
            var id = secretariat.read(round.id, ImportDesk.TABLE);
            secretariat.confirmAll(id, 2, 1, "CHALLENGE", "SKIP").then().body("blockers", empty());
            secretariat.apply(id).then().statusCode(200).body("result.entries", equalTo(10));
            assertThat(texts()).contains("以前からの記載。").doesNotContain("後継ぎが見つからない。");
        }

        @Test
        void writesNothingWhenOnePartIsLocked() {
            round.write(1, 1, EntryKind.CHALLENGE, "以前からの記載。");
            round.accept(1);
            var members = QuarkusTransaction.requiringNew().call(() -> Member.count("councilId", council.id));
            var id = secretariat.read(round.id, ImportDesk.TABLE);
            secretariat.confirmAll(id, 2, 1, "CHALLENGE", "APPEND").then().body("blockers", empty());
            secretariat.apply(id).then().statusCode(409).body("blockers.code", not(empty()));
            assertThat(texts()).containsExactly("以前からの記載。");
            assertThat(QuarkusTransaction.requiringNew().call(() -> Member.count("councilId", council.id)))
                    .isEqualTo(members);
            secretariat.get(id).then().body("state", equalTo("PROPOSED"));
            assertThat(QuarkusTransaction.requiringNew()
                            .call(() -> AuditEvent.count("resourceId = ?1 and action = 'apply'", id)))
                    .isZero();
        }

        @Test
        void whatSomebodyWroteSinceIsNotReplacedUnasked() {
            applied();
            var entry = QuarkusTransaction.requiringNew()
                    .call(() -> Entry.<Entry>find("submissionId = ?1 and text = ?2", round.submission(1), "講習を二回開いた。")
                            .firstResult()
                            .id);
            round.rewrite(entry, "講習を三回開いた。");
            var again = secretariat.read(round.id, ImportDesk.TABLE);
            secretariat
                    .confirmAll(again)
                    .then()
                    .body("blockers.code", hasItem("import_existing_entries_undecided"))
                    .body("differences.changed", equalTo(1));
        }
    }
}
