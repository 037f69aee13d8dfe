package torikumi.submission.measure;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import torikumi.round.Round;
import torikumi.round.RoundStep;
import torikumi.submission.EntryKind;
import torikumi.submission.Person;
import torikumi.submission.entry.Entry;
import torikumi.testing.Backing;
import torikumi.testing.SampleCouncil;
import torikumi.testing.SampleRound;

@QuarkusTest
@QuarkusTestResource(Backing.class)
class MeasureProposalResourceTest {

    String prefix;
    SampleCouncil council;
    SampleRound last;
    SampleRound now;
    UUID old;
    UUID program;

    /** Last year's one entry, which served the second measure of the first theme (取引の適正化). */
    @BeforeEach
    void twoRounds() {
        prefix = "measures-" + UUID.randomUUID();
        council = SampleCouncil.store(prefix);
        last = SampleRound.open(council, 2030);
        old = last.write(0, 1, EntryKind.INITIATIVE, "みほん助成金の説明会を開いた。");
        program = last.mention(old, "みほん助成金");
        last.link(old, 1);
        last.accept(0);
        now = SampleRound.open(council, 2031);
    }

    ValidatableResponse read(String person) {
        return new Person(prefix + "-" + person)
                .request()
                .get("/api/v1/submissions/" + now.submission(0) + "/response_measure_proposals")
                .then();
    }

    @Nested
    class AsEditor {

        @Test
        void proposesWhatTheWordsSay() {
            var entry = now.write(0, 1, EntryKind.INITIATIVE, "業務を改善するための機器の購入（業務改善）を支援した。");
            now.write(0, 1, EntryKind.INITIATIVE, "冊子を配った。");
            read("editor")
                    .statusCode(200)
                    .body("results.entry_id", contains(entry.toString()))
                    .body("results[0].name", equalTo("業務改善の支援"))
                    .body("results[0].source", equalTo("TEXT"))
                    .body("results[0].word", equalTo("業務改善"));
        }

        @Test
        void proposesNothingThatIsChosenAndNothingOfAnotherTheme() {
            now.link(now.write(0, 1, EntryKind.INITIATIVE, "業務改善を支援した。"), 0);
            now.write(0, 2, EntryKind.INITIATIVE, "業務改善を支援した。");
            read("editor").body("results", empty());
        }

        @Test
        void proposesWhatTheSameEntryServedLastYear() {
            var entry = now.write(0, 1, EntryKind.INITIATIVE, "書き直した。");
            QuarkusTransaction.requiringNew()
                    .run(() -> Entry.<Entry>findById(entry).lineageId = Entry.<Entry>findById(old).lineageId);
            read("editor")
                    .body("results.name", contains("取引の適正化"))
                    .body("results[0].source", equalTo("LAST_ROUND"))
                    .body("results[0].word", nullValue());
        }

        @Test
        void proposesWhatTheSameProgrammeServedLastYear() {
            now.mention(now.write(0, 1, EntryKind.INITIATIVE, "みほん助成金の冊子を配った。"), program, "みほん助成金");
            read("editor")
                    .body("results.name", contains("取引の適正化"))
                    .body("results[0].source", equalTo("LAST_ROUND"))
                    .body("results[0].word", equalTo("みほん助成金"));
        }
    }

    /** Last year's other member wrote of minimum wages for one measure, and of other things for none. */
    void teach() {
        for (var text : List.of("最低賃金の引上げを知らせた。", "最低賃金引上げの手引を配った。", "最低賃金の相談を受けた。")) {
            last.link(last.write(1, 1, EntryKind.INITIATIVE, text), 0);
        }
        for (var text : List.of("広報紙に載せた。", "冊子を配った。", "手引を作った。", "研修を開いた。")) {
            last.write(1, 1, EntryKind.INITIATIVE, text);
        }
        last.accept(1);
    }

    void publishLast() {
        QuarkusTransaction.requiringNew().run(() -> {
            var round = Round.byId(last.id);
            round.move(RoundStep.CLOSE, Instant.now());
            round.move(RoundStep.PUBLISH, Instant.now());
        });
    }

    @Nested
    class AsEditorAfterPublication {

        @Test
        void proposesWhatPublishedEntriesOfSuchWordsServed() {
            teach();
            publishLast();
            now.write(0, 1, EntryKind.INITIATIVE, "最低賃金の改定を会員に知らせた。");
            now.write(0, 1, EntryKind.INITIATIVE, "会報に手引を載せた。");
            read("editor")
                    .body("results.name", contains("業務改善の支援"))
                    .body("results[0].source", equalTo("PUBLISHED"))
                    .body("results[0].word", equalTo("最低賃金"));
        }

        @Test
        void learnsNothingFromWhatIsNotPublished() {
            teach();
            now.write(0, 1, EntryKind.INITIATIVE, "最低賃金の改定を会員に知らせた。");
            read("editor").body("results", empty());
        }
    }

    @Nested
    class AsEditorOfAnotherSeat {

        @Test
        void seesNone() {
            read("editor2").statusCode(404);
        }
    }
}
