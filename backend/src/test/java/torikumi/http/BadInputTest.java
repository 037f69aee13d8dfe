package torikumi.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import torikumi.round.RoundStep;
import torikumi.submission.EntryKind;
import torikumi.submission.Person;
import torikumi.submission.RoundFixture;
import torikumi.testing.Backing;

/** What cannot be taken is refused with a problem that says what, where and what to do, and nothing is lost. */
@QuarkusTest
@QuarkusTestResource(Backing.class)
class BadInputTest {

    private static final String TEXT = "説明会を開いた。";
    static RoundFixture.Made made;

    @Inject
    RoundFixture fixture;

    Person editor;
    String entries;

    @BeforeEach
    void open() {
        if (made == null) {
            made = fixture.open();
        }
        editor = new Person(made.sub("editor"));
        entries = "/api/v1/submissions/" + made.submissions().getFirst() + "/entries";
    }

    private static ValidatableResponse problem(Response response, int status, String code) {
        return response.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("status", equalTo(status))
                .body("code", equalTo(code))
                .body("type", equalTo("urn:torikumi:problem:" + code))
                .body("instance", startsWith("/api/"))
                .body("trace_id", notNullValue())
                .body("title", not(equalTo(code)))
                .body("detail", not(containsString("torikumi.")));
    }

    private RequestSpecification sending(String json) {
        return editor.request().body(json);
    }

    private static String body(String fields) {
        return "{\"theme\": 1, \"kind\": \"INITIATIVE\", \"text\": \"" + TEXT + "\"" + fields + "}";
    }

    @Nested
    class Bodies {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "{\"theme\": \"one\"}                       | /theme | wrong_type",
                    "{\"theme\": 1.9}                           | /theme | wrong_type",
                    "{\"theme\": 1, \"text\": 5}                | /text  | wrong_type",
                    "{\"theme\": 1, \"text\": [\"a\"]}          | /text  | wrong_type",
                    "{\"theme\": 1, \"kind\": \"OTHER\"}        | /kind  | unknown_value",
                    "{\"theme\": 1, \"kind\": 0}                | /kind  | unknown_value",
                    "{\"theme\": 1, \"after\": \"x\"}           | /after | wrong_type",
                    "{\"theme\": 1, \"teme\": 2}                | /teme  | unknown_field",
                    "{\"response_measure_ids\": [\"x\"]}        | /response_measure_ids/0 | wrong_type",
                    "[1]                                        | ''     | wrong_type",
                    "{\"theme\": 1                              | ''     | json_unreadable",
                    "テーマ                                     | ''     | json_unreadable",
                    "{} {}                                      | ''     | wrong_type",
                })
        void areReadStrictly(String body, String pointer, String code) {
            problem(sending(body).post(entries), 400, "malformed")
                    .body("errors[0].pointer", equalTo(pointer))
                    .body("errors[0].code", equalTo(code))
                    .body("errors[0].message", not(equalTo(code)));
        }

        @Test
        void sayWhereTheyStopBeingJson() {
            problem(sending("{\"theme\": 1,\n \"kind\": x}").post(entries), 400, "malformed")
                    .body("errors[0].message", containsString("line 2"));
        }

        @Test
        void areUtf8() {
            // As ISO 8859-1 the text is a lead byte of UTF-8 without what has to follow.
            var broken = body("").replace(TEXT, "\u00e3x").getBytes(StandardCharsets.ISO_8859_1);
            problem(editor.request().body(broken).post(entries), 400, "malformed")
                    .body("errors[0].code", equalTo("json_unreadable"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "null"})
        void areThere(String nothing) {
            problem(sending(nothing).post(entries), 400, "malformed").body("errors[0].code", equalTo("body_missing"));
        }

        @Test
        void mayNotBeEmptyAnywhere() {
            var secretariat = new Person(made.sub("secretariat")).request();
            for (var path : new String[] {"themes", "categories", "members", "programs", "rounds", "memberships"}) {
                problem(secretariat.body("null").post("/api/v1/" + path), 400, "malformed");
            }
        }

        @Test
        void areNotLargerThanTheLimit() {
            var large = new byte[33 * 1024 * 1024];
            Arrays.fill(large, (byte) ' ');
            problem(editor.request().body(large).post(entries), 413, "too_large");
        }

        @Test
        void areJson() {
            problem(editor.request().contentType("text/plain").body("あ").post(entries), 415, "unsupported_media_type");
        }
    }

    @Nested
    class Texts {

        @Test
        void tellAControlCharacterByItsPlace() {
            problem(sending(body("").replace(TEXT, "あい\\nう\\u0000え")).post(entries), 422, "invalid")
                    .body("errors[0].pointer", equalTo("/text"))
                    .body("errors[0].code", equalTo("control_character"))
                    .body("errors[0].message", containsString("Line 2, character 2"));
        }

        @Test
        void tellTheirLimitAndLength() {
            var long100000 = "あ".repeat(100_000);
            problem(sending(body("").replace(TEXT, long100000)).post(entries), 422, "invalid")
                    .body("errors[0].code", equalTo("too_long"))
                    .body("errors[0].message", containsString("20,000"))
                    .body("errors[0].message", containsString("100,000"));
        }

        @Test
        void loseNothingWhenTheyAreRefused() {
            var id = written();
            var path = "/api/v1/entries/" + id;
            problem(editor.save(id, "\"1.0\"", Map.of("text", "あ".repeat(100_000))), 422, "invalid");
            editor.request().get(path).then().body("text", equalTo(TEXT)).body("version", equalTo(1));
        }

        private String written() {
            return editor.write(made.submissions().getFirst(), 1, EntryKind.INITIATIVE, TEXT)
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
        }

        @Test
        void sayWhatTheyWereWrittenOn() {
            var id = written();
            editor.save(id, "\"1.0\"", Map.of("text", "二番目")).then().statusCode(200);
            problem(editor.save(id, "\"1.0\"", Map.of("text", "同時に")), 412, "stale")
                    .body("current.text", equalTo("二番目"))
                    .body("current.version", equalTo(2));
            problem(
                    editor.request().body(Map.of("text", "同時に")).put("/api/v1/entries/" + id),
                    428,
                    "precondition_required");
        }
    }

    @Nested
    class Addresses {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "/api/v1/entries/not-an-id",
                    "/api/v1/themes/not-an-id",
                    "/api/v1/councils/no-such",
                    "/api/v1/nothing",
                    "/api/nothing",
                    "/api/v1/entries/00000000-0000-7000-8000-000000000000",
                })
        void ofNothingAre404(String path) {
            problem(editor.request().get(path), 404, "not_found");
            // Nobody who asks for a page gets a page of the framework.
            given().header("Accept", "text/html").get(path).then().contentType("application/problem+json");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "/councils?limit=0             | ?limit   | constraint_min",
                    "/councils?limit=1001          | ?limit   | constraint_max",
                    "/councils?limit=ten           | ?limit   | not_a_number",
                    "/councils?cursor=%21          | ?cursor  | cursor_unreadable",
                    "/councils?cursor=AAAA         | ?cursor  | cursor_unreadable",
                    "/entries?cursor=Zm9v          | ?cursor  | cursor_unreadable",
                    "/entries?scope=working&cursor=Zm9v | ?cursor | cursor_unreadable",
                    "/submissions?cursor=Zm9v      | ?cursor  | cursor_unreadable",
                    "/entries?round=x              | ?round   | not_an_id",
                    "/entries?kind=x               | ?kind    | unknown_value",
                    "/entries?scope=mine           | ?scope   | unknown_value",
                })
        void sayWhichParameterIsWrong(String path, String pointer, String code) {
            problem(editor.request().get("/api/v1" + path), 400, "malformed")
                    .body("errors.pointer", hasItem(pointer))
                    .body("errors.code", hasItem(code));
        }

        @ParameterizedTest
        @ValueSource(strings = {"/councils/%00", "/organizations?q=%00", "/programs?q=a%00", "/entries?q=%00"})
        void holdNoNul(String path) {
            problem(editor.request().urlEncodingEnabled(false).get("/api/v1" + path), 400, "malformed");
        }

        @Test
        void haveTheirMethods() {
            problem(editor.request().delete("/api/v1/councils"), 405, "method_not_allowed")
                    .header("Allow", equalTo("GET, HEAD, POST"));
        }

        @Test
        void inAnotherFormatAreRefused() {
            problem(editor.request().header("Accept", "image/png").get("/api/v1/councils"), 406, "not_acceptable");
        }
    }

    @Test
    void aClosedRoundSaysWhoCanOpenIt() {
        var closed = fixture.open();
        fixture.change(closed, round -> round.move(RoundStep.CLOSE, Instant.now()));
        var late = new Person(closed.sub("editor"));
        var answer = late.write(closed.submissions().getFirst(), 1, EntryKind.INITIATIVE, TEXT);
        problem(answer, 409, "round_closed")
                .body("blockers[0].code", equalTo("round_closed"))
                .body("blockers[0].message", containsString("secretariat"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"en|Not found", "ja|見つかりません", "fr|見つかりません", "en-US,en;q=0.9|Not found"})
    void problemsSpeakTheCallersLanguage(String accept, String words) {
        given().header("Accept-Language", accept)
                .get("/api/v1/themes/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .header("Content-Language", accept.startsWith("en") ? "en" : "ja")
                .body("detail", containsString(words));
    }
}
