package torikumi.submission;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import torikumi.testing.ActingAs;

/** Somebody who uses the API in a test. */
public record Person(String sub) {

    private static final String SUBMISSIONS = "/api/v1/submissions/";
    private static final String ENTRIES = "/api/v1/entries/";

    /** A request as this person; anonymous when there is no subject. */
    public RequestSpecification request() {
        var request = given().contentType(ContentType.JSON).header("Accept-Language", "en");
        return sub == null ? request : request.header(ActingAs.HEADER, sub);
    }

    /** Adds an entry with a text. */
    public Response write(UUID submission, int theme, EntryKind kind, String text) {
        return write(submission, Map.of("theme", theme, "kind", kind.name(), "text", text));
    }

    /** Adds an entry. */
    public Response write(UUID submission, Map<String, ?> body) {
        return request().body(body).post(SUBMISSIONS + submission + "/entries");
    }

    /** Says why somebody without the seat writes for the member, which lets them. */
    public Response explain(UUID submission) {
        return request()
                .body(Map.of("channel", "MAIL", "reason", "メールで回答があったため"))
                .post(SUBMISSIONS + submission + "/on_behalf_notes");
    }

    /** Saves an entry. */
    public Response save(String entry, String etag, Map<String, ?> body) {
        return request().header("If-Match", etag).body(body).put(ENTRIES + entry);
    }

    /** Moves an entry. */
    public Response move(String entry, int theme, EntryKind kind, String after) {
        var body = new HashMap<String, Object>();
        body.put("theme", theme);
        body.put("kind", kind.name());
        body.put("after", after);
        return request().body(body).post(ENTRIES + entry + "/move");
    }

    /** Deletes an entry. */
    public Response delete(String entry, String etag) {
        return request().header("If-Match", etag).delete(ENTRIES + entry);
    }

    /** Reads a submission. */
    public Response read(UUID submission) {
        return request().get(SUBMISSIONS + submission);
    }

    /** Takes a step on the present version. */
    public Response step(UUID submission, String step, Map<String, ?> body, int version) {
        return request()
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .post(SUBMISSIONS + submission + "/" + step);
    }

    /** Says something of a cell, on its present version. */
    public Response cell(UUID submission, int theme, EntryKind kind, Map<String, ?> body) {
        var path = SUBMISSIONS + submission + "/cells/" + theme + "/" + kind;
        var etag = request().get(path).header("ETag");
        return request()
                .header("If-Match", etag == null ? "\"0\"" : etag)
                .body(body)
                .put(path);
    }
}
