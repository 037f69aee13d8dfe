package torikumi.testing;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** Real tokens of a real Keycloak are taken, others refused. */
@QuarkusTest
@QuarkusTestResource(value = BackingWithKeycloak.class, restrictToAnnotatedClass = true)
class TokensIT {
    @Test
    void tokensOfPeopleAndMachinesAreTaken() {
        Tokens.as("editor").get("/api/v1/councils").then().statusCode(200);
        given().auth()
                .oauth2(Tokens.ofDemoSystem("write:entries"))
                .get("/api/v1/councils")
                .then()
                .statusCode(200);
    }

    @Test
    void aTokenWithAnotherSignatureIsRefused() {
        var token = Tokens.ofPerson("editor");
        var forged = token.substring(0, token.lastIndexOf('.') + 1) + "AAAA";
        given().auth().oauth2(forged).get("/api/v1/councils").then().statusCode(401);
    }
}
