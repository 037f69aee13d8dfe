package torikumi.submission.workflow;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
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
class ReplyTest {

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
        editor.write(part, 1, EntryKind.INITIATIVE, "一").then().statusCode(201);
    }

    Response step(Person person, String step, Map<String, ?> body) {
        return person.step(part, step, body, person.read(part).jsonPath().getInt("version"));
    }

    Response reply(Person person, String text) {
        return person.request()
                .header("If-Match", "\"" + secretariat.read(part).jsonPath().getInt("version") + "\"")
                .body(Map.of("reply", text))
                .put("/api/v1/submissions/" + part + "/reply");
    }

    void sendBack() {
        step(editor, "submit", Map.of()).then().statusCode(200);
        var cells = List.of(Map.of("theme", 1, "kind", "INITIATIVE", "reason", "件数を"));
        step(secretariat, "return", Map.of("reason", "確認を", "cells", cells))
                .then()
                .statusCode(200);
    }

    @Test
    void reachesTheReviewerWithWhatIsHandedInAndStaysWithItsVersion() {
        sendBack();
        editor.cell(part, 1, EntryKind.INITIATIVE, Map.of("reply", "件数は\r\n未集計です"))
                .then()
                .statusCode(200)
                .body("reply", equalTo("件数は\n未集計です"));
        reply(editor, "ほかは直しました").then().statusCode(200).body("reply", equalTo("ほかは直しました"));
        step(editor, "submit", Map.of()).then().statusCode(200);
        secretariat
                .read(part)
                .then()
                .body("reply", equalTo("ほかは直しました"))
                .body("cells.reply", hasItem("件数は\n未集計です"))
                .body("cells[0].return_reason", equalTo("件数を"));
        step(secretariat, "accept", Map.of()).then().statusCode(200).body("reply", nullValue());
        var versions = "/api/v1/submissions/" + part + "/versions/";
        editor.request()
                .get(versions + 2)
                .then()
                .statusCode(200)
                .body("replies.reply", contains("ほかは直しました", "件数は\n未集計です"))
                .body("replies.theme", contains(null, 1));
        editor.request().get(versions + 1).then().statusCode(200).body("replies", hasSize(0));
    }

    @Test
    void isTakenBackByAnEmptyOneAndGoesWithTheNextReturn() {
        sendBack();
        reply(editor, "書きかけ").then().statusCode(200);
        reply(editor, " ").then().statusCode(200).body("reply", nullValue());
        reply(editor, "一度目").then().statusCode(200);
        step(editor, "submit", Map.of()).then().statusCode(200);
        step(secretariat, "return", Map.of("reason", "もう一度"))
                .then()
                .statusCode(200)
                .body("reply", nullValue());
    }

    @Test
    void isRefusedWhereNothingWasAsked() {
        reply(editor, "早い").then().statusCode(409).body("code", equalTo("nothing_to_answer"));
        editor.cell(part, 1, EntryKind.INITIATIVE, Map.of("reply", "早い"))
                .then()
                .statusCode(409)
                .body("code", equalTo("nothing_to_answer"));
        sendBack();
        editor.cell(part, 2, EntryKind.INITIATIVE, Map.of("reply", "対象外の欄"))
                .then()
                .statusCode(409)
                .body("code", equalTo("cell_not_returned"));
        reply(new Person(made.sub("viewer")), "閲覧だけ").then().statusCode(403);
        reply(new Person(made.sub("editor2")), "他機関").then().statusCode(404);
        reply(editor, "長".repeat(2001)).then().statusCode(422);
        editor.request()
                .body(Map.of("reply", "版なし"))
                .put("/api/v1/submissions/" + part + "/reply")
                .then()
                .statusCode(428);
    }
}
