package torikumi.submission.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import torikumi.submission.EntryKind;
import torikumi.submission.Person;
import torikumi.submission.RoundFixture;
import torikumi.testing.Backing;
import torikumi.testing.Statements;

@QuarkusTest
@QuarkusTestResource(Backing.class)
class CommentResourceTest {

    @Inject
    RoundFixture fixture;

    @Inject
    Heard heard;

    /** What was told to whoever sends notices; no proxy stands before its field. */
    @Singleton
    static class Heard {
        final List<CommentMade> all = new ArrayList<>();

        void hear(@Observes CommentMade made) {
            all.add(made);
        }
    }

    RoundFixture.Made made;
    Person viewer;
    Person editor;
    Person secretariat;
    UUID part;
    String entry;

    @BeforeEach
    void open() {
        made = fixture.open();
        viewer = new Person(made.sub("viewer"));
        editor = new Person(made.sub("editor"));
        secretariat = new Person(made.sub("secretariat"));
        part = made.submissions().getFirst();
        entry = editor.write(part, 1, EntryKind.INITIATIVE, "本文").path("id");
        heard.all.clear();
    }

    String path() {
        return "/api/v1/submissions/" + part + "/comments";
    }

    Response say(Person person, String audience, String text) {
        return person.request()
                .body(Map.of("theme", 1, "kind", "INITIATIVE", "entry_id", entry, "audience", audience, "text", text))
                .post(path());
    }

    Response answer(Person person, String id, String text) {
        return person.request().body(Map.of("text", text)).post(path() + "/" + id + "/answers");
    }

    Response settle(Person person, String id, int version, boolean resolved) {
        return person.request()
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("resolved", resolved))
                .put(path() + "/" + id);
    }

    @Nested
    class AsMember {

        @Test
        void readsAndAnswersWhatIsSaidToItAndNothingElse() {
            String told = say(secretariat, "MEMBER", "件数は\r\nいつ時点ですか").path("id");
            String kept = say(secretariat, "SECRETARIAT", "内輪の話").path("id");
            viewer.request()
                    .get(path())
                    .then()
                    .statusCode(200)
                    .body("results.text", contains("件数は\nいつ時点ですか"))
                    .body("metadata.resultset.count", equalTo(1))
                    .body("results[0].entry_id", equalTo(entry));
            answer(editor, told, "9月末です")
                    .then()
                    .statusCode(200)
                    .body("answers.text", contains("9月末です"))
                    .body("answers.from_secretariat", contains(false));
            viewer.request().get(path() + "/" + kept).then().statusCode(404);
            answer(editor, kept, "見えないはず").then().statusCode(404);
            answer(viewer, told, "閲覧だけ").then().statusCode(403);
            settle(editor, told, 1, true).then().statusCode(403);
            settle(editor, kept, 0, true).then().statusCode(404);
            say(editor, "MEMBER", "こちらから").then().statusCode(403);
            new Person(made.sub("editor2")).request().get(path()).then().statusCode(404);
        }

        @Test
        void isToldNothingOfTheSecretariatsTalkInActionsOrHistory() {
            say(secretariat, "SECRETARIAT", "内輪の話").then().statusCode(201);
            editor.read(part).then().body("actions.find { it.name == 'accept' }.warnings", hasSize(0));
            editor.request()
                    .get("/api/v1/submissions/" + part + "/revisions")
                    .then()
                    .body("results.action", contains("CREATE"));
            assertThat(heard.all).isEmpty();
        }
    }

    @Nested
    class AsSecretariat {

        @Test
        void settlesWhatItHasSeenAnsweredAndMayTakeThatBack() {
            String id = say(secretariat, "MEMBER", "時点は").path("id");
            answer(editor, id, "9月末です").then().statusCode(200);
            settle(secretariat, id, 0, true).then().statusCode(412).body("current.answers", hasSize(1));
            settle(secretariat, id, 1, true)
                    .then()
                    .statusCode(200)
                    .body("resolved", equalTo(true))
                    .body("resolved_by_name", equalTo(made.sub("secretariat")));
            secretariat.request().get(path() + "?resolved=false").then().body("results", hasSize(0));
            secretariat.request().get(path() + "?resolved=true").then().body("results", hasSize(1));
            settle(secretariat, id, 2, false).then().statusCode(200).body("resolved_at", nullValue());
        }

        @Test
        void isRemindedOfOpenOnesBeforeItAccepts() {
            var warned = "actions.find { it.name == 'accept' }.warnings.message";
            String id = say(secretariat, "SECRETARIAT", "要確認").path("id");
            secretariat.read(part).then().body(warned, contains(containsString("1 comments")));
            settle(secretariat, id, 0, true).then().statusCode(200);
            secretariat.read(part).then().body(warned, hasSize(0));
        }

        @Test
        void takesBackOnlyWhatNobodyAnswered() {
            String id = say(secretariat, "MEMBER", "宛先を間違えた").path("id");
            String other = say(secretariat, "MEMBER", "時点は").path("id");
            answer(editor, other, "9月末です");
            remove(id, 0).then().statusCode(204);
            remove(other, 1).then().statusCode(409).body("code", equalTo("comment_answered"));
            secretariat.request().get(path()).then().body("results.id", contains(other));
        }

        Response remove(String id, int version) {
            return secretariat
                    .request()
                    .header("If-Match", "\"" + version + "\"")
                    .delete(path() + "/" + id);
        }

        @Test
        void keepsWhatWasSaidOfAnEntryThatIsGone() {
            say(secretariat, "MEMBER", "重複では").then().statusCode(201).body("entry_gone", equalTo(false));
            editor.delete(entry, "\"1.0\"").then().statusCode(204);
            editor.request()
                    .get(path())
                    .then()
                    .body("results.text", contains("重複では"))
                    .body("results.entry_gone", contains(true));
        }

        @Test
        void namesACellThatIsThereAndAnEntryOfIt() {
            var body = new HashMap<String, Object>(
                    Map.of("theme", 2, "kind", "INITIATIVE", "audience", "MEMBER", "text", "x", "entry_id", entry));
            secretariat.request().body(body).post(path()).then().statusCode(422).body("code", not(nullValue()));
            body.remove("entry_id");
            secretariat.request().body(body).post(path()).then().statusCode(201).body("entry_id", nullValue());
            body.put("theme", 9);
            secretariat.request().body(body).post(path()).then().statusCode(422);
        }

        @Test
        void tellsEachSideOfWhatTheOtherSaid() {
            String id = say(secretariat, "MEMBER", "時点は").path("id");
            answer(editor, id, "9月末です");
            answer(secretariat, id, "了解しました");
            assertThat(heard.all).extracting(CommentMade::text).containsExactly("時点は", "9月末です", "了解しました");
            assertThat(heard.all).extracting(CommentMade::toMember).containsExactly(true, false, true);
        }

        @Test
        void saysOnceWhatIsSentTwice() {
            var body = new HashMap<String, Object>(Map.of(
                    "id", UUID.randomUUID(), "theme", 1, "kind", "INITIATIVE", "audience", "MEMBER", "text", "時点は"));
            String id = null;
            for (var i = 0; i < 2; i++) {
                id = secretariat
                        .request()
                        .body(body)
                        .post(path())
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
            }
            var answer = new HashMap<String, Object>(Map.of("id", UUID.randomUUID(), "text", "9月末です"));
            for (var i = 0; i < 2; i++) {
                editor.request()
                        .body(answer)
                        .post(path() + "/" + id + "/answers")
                        .then()
                        .statusCode(200);
            }
            editor.request().get(path()).then().body("results", hasSize(1)).body("results[0].answers", hasSize(1));
            assertThat(heard.all).hasSize(2);
            body.put("text", "別のこと");
            secretariat.request().body(body).post(path()).then().statusCode(409).body("code", equalTo("id_used"));
            answer.put("text", "別の答え");
            editor.request()
                    .body(answer)
                    .post(path() + "/" + id + "/answers")
                    .then()
                    .statusCode(409);
        }

        @Test
        void readsAnyNumberInAFixedNumberOfStatements() {
            say(secretariat, "MEMBER", "一");
            var one = Statements.of(() -> secretariat.request().get(path()));
            for (var i = 0; i < 20; i++) {
                answer(editor, say(secretariat, "MEMBER", "問" + i).path("id"), "答" + i);
            }
            assertThat(Statements.of(() -> secretariat.request().get(path()))).isEqualTo(one);
        }
    }
}
