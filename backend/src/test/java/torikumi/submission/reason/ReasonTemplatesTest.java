package torikumi.submission.reason;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import torikumi.submission.Person;
import torikumi.submission.RoundFixture;
import torikumi.testing.Backing;

@QuarkusTest
@QuarkusTestResource(Backing.class)
class ReasonTemplatesTest {

    @Inject
    RoundFixture fixture;

    RoundFixture.Made made;
    Person secretariat;

    @BeforeEach
    void open() {
        made = fixture.open();
        secretariat = new Person(made.sub("secretariat"));
    }

    String path() {
        return "/api/v1/councils/" + made.council() + "/reason_templates";
    }

    Response replace(Object templates, int version) {
        return secretariat
                .request()
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("templates", templates))
                .put(path());
    }

    @Test
    void beginWithUsualOnesAndBecomeTheCouncilsOwn() {
        secretariat
                .request()
                .get(path())
                .then()
                .statusCode(200)
                .body("version", equalTo(0))
                .body("templates.kind", hasItems("RETURN", "ON_BEHALF", "MINOR_CORRECTION"));
        var own = List.of(Map.of("kind", "RETURN", "title", "時点", "text", "いつの\n数字ですか"));
        replace(own, 0).then().statusCode(200).body("version", equalTo(1)).body("templates.title", contains("時点"));
        replace(List.of(), 0).then().statusCode(412).body("current.templates.title", contains("時点"));
        replace(List.of(), 1).then().statusCode(200).body("version", equalTo(2));
        secretariat.request().get(path()).then().body("templates.size()", equalTo(0));
    }

    @Test
    void belongToTheSecretariatAlone() {
        new Person(made.sub("editor")).request().get(path()).then().statusCode(404);
        new Person(fixture.open().sub("secretariat"))
                .request()
                .get(path())
                .then()
                .statusCode(404);
        replace(List.of(Map.of("kind", "RETURN", "title", " ", "text", "x")), 0)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/templates/0/title"));
    }
}
