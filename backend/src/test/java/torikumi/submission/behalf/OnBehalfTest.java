package torikumi.submission.behalf;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import torikumi.submission.EntryKind;
import torikumi.submission.Person;
import torikumi.submission.RoundFixture;
import torikumi.testing.Backing;

@QuarkusTest
@QuarkusTestResource(Backing.class)
class OnBehalfTest {

    private static final Map<String, String> NOTE =
            Map.of("channel", "PHONE", "reason", "電話で依頼があったため", "source", "第一の件は\r\n三回です");

    @Inject
    RoundFixture fixture;

    RoundFixture.Made made;
    Person editor;
    Person secretariat;
    UUID part;

    @BeforeEach
    void open() {
        made = fixture.open();
        editor = new Person(made.sub("editor"));
        secretariat = new Person(made.sub("secretariat"));
        part = made.submissions().getFirst();
    }

    String path() {
        return "/api/v1/submissions/" + part + "/on_behalf_notes";
    }

    Response note(Person person, Map<String, ?> body) {
        return person.request().body(body).post(path());
    }

    Response step(Person person, String step, Map<String, ?> body) {
        return person.step(part, step, body, person.read(part).jsonPath().getInt("version"));
    }

    @Test
    void saysWhyBeforeItWritesAndTheMemberReadsIt() {
        secretariat
                .read(part)
                .then()
                .body("actions.find { it.name == 'edit_on_behalf' }.blockers.code", contains("on_behalf_unexplained"))
                .body("actions.find { it.name == 'explain_on_behalf' }.allowed", equalTo(true))
                .body("cells[0].editable", equalTo(false));
        secretariat
                .write(part, 1, EntryKind.INITIATIVE, "代筆")
                .then()
                .statusCode(409)
                .body("code", equalTo("on_behalf_unexplained"));
        note(secretariat, NOTE).then().statusCode(201);
        secretariat.write(part, 1, EntryKind.INITIATIVE, "代筆").then().statusCode(201);
        editor.read(part).then().body("on_behalf_reason", equalTo("電話で依頼があったため"));
        editor.request()
                .get(path())
                .then()
                .statusCode(200)
                .body("results.reason", contains("電話で依頼があったため"))
                .body("results[0].source", equalTo("第一の件は\n三回です"));
        editor.request()
                .get("/api/v1/submissions/" + part + "/revisions?action=ON_BEHALF")
                .then()
                .body("results.reason", contains("電話で依頼があったため"));
    }

    @Test
    void holdsUntilThePartIsHandedInAndGoesWithIt() {
        note(secretariat, NOTE).then().statusCode(201);
        secretariat.write(part, 1, EntryKind.INITIATIVE, "代筆").then().statusCode(201);
        step(secretariat, "submit", Map.of()).then().statusCode(200).body("on_behalf_reason", nullValue());
        editor.request()
                .get("/api/v1/submissions/" + part + "/revisions?action=SUBMIT")
                .then()
                .body("results.reason", contains("電話で依頼があったため"));
        note(secretariat, NOTE).then().statusCode(409).body("code", equalTo("submitted"));
        step(secretariat, "return", Map.of("reason", "件数を")).then().statusCode(200);
        secretariat.write(part, 1, EntryKind.INITIATIVE, "再び").then().statusCode(409);
    }

    @Test
    void isNotedOnceHoweverOftenItIsSent() {
        var body = new HashMap<String, Object>(NOTE);
        body.put("id", UUID.randomUUID());
        note(secretariat, body).then().statusCode(201);
        note(secretariat, body).then().statusCode(201);
        editor.request().get(path()).then().body("results", hasSize(1));
        body.put("reason", "別の理由");
        note(secretariat, body).then().statusCode(409).body("code", equalTo("id_used"));
    }

    @Test
    void bindsTheSecretariatAlone() {
        editor.write(part, 1, EntryKind.INITIATIVE, "自ら").then().statusCode(201);
        note(editor, NOTE).then().statusCode(403);
        note(new Person(made.sub("editor2")), NOTE).then().statusCode(404);
        new Person(made.sub("editor2")).request().get(path()).then().statusCode(404);
        editor.request().get(path()).then().statusCode(200).body("results", hasSize(0));
    }

    @Test
    void refusesWhatSaysNothingOrComesFromTheFuture() {
        note(secretariat, Map.of("channel", "MAIL", "reason", " ")).then().statusCode(422);
        note(secretariat, Map.of("channel", "MAIL", "reason", "x", "received_on", "2199-01-01"))
                .then()
                .statusCode(422)
                .body("errors.code", hasItem("received_in_future"));
    }
}
