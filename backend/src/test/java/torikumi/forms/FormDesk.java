package torikumi.forms;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import torikumi.testing.ActingAs;

/** Somebody who uses forms over HTTP; whoever the test acts as without a subject. */
public record FormDesk(String sub) {

    private static final String SUBMISSIONS = "/api/v1/submissions/";

    RequestSpecification request() {
        var request = given().header("Accept-Language", "en");
        return sub == null ? request : request.header(ActingAs.HEADER, sub);
    }

    Response get(UUID submission, Map<String, ?> query) {
        return request().queryParams(query).get(SUBMISSIONS + submission + "/form.xlsx");
    }

    byte[] download(UUID submission) {
        return get(submission, Map.of()).then().statusCode(200).extract().asByteArray();
    }

    Response upload(UUID submission, byte[] file) {
        return request().multiPart("file", "様式.xlsx", file).post(SUBMISSIONS + submission + "/form");
    }

    JsonPath compare(UUID submission, byte[] file) {
        return upload(submission, file).then().statusCode(200).extract().jsonPath();
    }

    Response apply(UUID submission, byte[] file, Collection<String> choices) {
        var request = request().multiPart("file", "様式.xlsx", file);
        choices.forEach(choice -> request.multiPart("row", choice));
        return request.post(SUBMISSIONS + submission + "/form/apply");
    }

    /** What may be chosen of a comparison. */
    static List<String> choices(JsonPath comparison) {
        return comparison.getList("rows.findAll { it.choice != null }.choice");
    }

    /** What is chosen unless somebody says no. */
    static List<String> chosen(JsonPath comparison) {
        return comparison.getList("rows.findAll { it.chosen }.choice");
    }

    /** The statuses that occur, without UNCHANGED. */
    static List<String> statuses(JsonPath comparison) {
        return comparison.getList("rows.findAll { it.status != 'UNCHANGED' }.status");
    }
}
