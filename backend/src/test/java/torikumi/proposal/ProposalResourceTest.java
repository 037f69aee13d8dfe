package torikumi.proposal;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import torikumi.member.Member;
import torikumi.organization.Organization;
import torikumi.testing.ActingAs;
import torikumi.testing.Backing;
import torikumi.testing.SampleCouncil;

@QuarkusTest
@QuarkusTestResource(Backing.class)
class ProposalResourceTest {

    SampleCouncil council;
    SampleCouncil other;
    UUID here;
    UUID there;

    @BeforeEach
    void twoCouncilsKnowOneBodyByTwoNames() {
        council = SampleCouncil.store("proposals");
        other = SampleCouncil.store("proposals-other");
        here = organization("見本労働局", council.members.getFirst());
        there = organization("みほん労働局", other.members.getFirst());
    }

    @Nested
    class TheSecretariat {

        @Test
        void proposesAndSeesItsOwnProposalsAlone() {
            var proposal = propose(merge())
                    .statusCode(201)
                    .body("state", equalTo("OPEN"))
                    .extract()
                    .<String>path("id");
            as("proposals-secretariat")
                    .get("/api/v1/organization_proposals?state=OPEN")
                    .then()
                    .body("results.id", hasItem(proposal));
            as("proposals-other-secretariat")
                    .get("/api/v1/organization_proposals")
                    .then()
                    .body("results.id", not(hasItem(proposal)));
            as("proposals-other-secretariat")
                    .get("/api/v1/organization_proposals/" + proposal)
                    .then()
                    .statusCode(404);
            decide("proposals-secretariat", proposal, "accept", 0, Map.of()).statusCode(403);
        }

        @Test
        void saysEnough() {
            propose(without(merge(), "into_id")).statusCode(422).body("errors[0].pointer", equalTo("/into_id"));
            propose(without(merge(), "reason")).statusCode(422).body("errors[0].pointer", equalTo("/reason"));
            propose(Map.of("council_id", council.id, "kind", "CREATE", "reason", "新しい機関"))
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/name"));
            var itself = merge();
            itself.put("into_id", here);
            propose(itself).statusCode(409).body("code", equalTo("merge_into_itself_organization"));
        }
    }

    @Nested
    @TestSecurity(user = "proposals-admin", roles = "system_admin")
    class TheSystemAdministrator {

        @Test
        void mergesWhatIsProposedAndEveryReferenceMoves() {
            var proposal = propose(merge()).extract().<String>path("id");
            decide(null, proposal, "accept", 0, Map.of())
                    .statusCode(200)
                    .body("state", equalTo("ACCEPTED"))
                    .body("decided_by", equalTo("proposals-admin"));
            given().get("/api/v1/members/" + council.members.getFirst())
                    .then()
                    .body("organization_id", equalTo(there.toString()));
            given().get("/api/v1/organizations/" + here)
                    .then()
                    .body("merged_into_id", equalTo(there.toString()))
                    .body("valid_to", notNullValue());
            given().get("/api/v1/organizations/" + there + "/seats")
                    .then()
                    .body("results.council_id", contains(council.id.toString(), other.id.toString()));
            given().get("/api/v1/audit_events?resource=" + here)
                    .then()
                    .body("results[0].action", equalTo("merge"))
                    .body("results[0].after.into", equalTo(there.toString()))
                    .body("results[0].after.members", contains("見本労働局"));
            decide(null, proposal, "reject", 1, Map.of("reason", "やはり"))
                    .statusCode(409)
                    .body("code", equalTo("proposal_decided"));
        }

        @Test
        void mergesAtOnceButNotIntoWhatIsGone() {
            merge(here, there, 0).statusCode(200);
            merge(here, there, 1).statusCode(409).body("code", equalTo("organization_merged"));
            merge(there, here, 0).statusCode(409).body("code", equalTo("merge_into_ended"));
            merge(there, UUID.randomUUID(), 0).statusCode(422);
        }

        @Test
        void renamesAndTheFormerNameStays() {
            Map<String, Object> change = new LinkedHashMap<>();
            change.put("council_id", council.id);
            change.put("kind", "CHANGE");
            change.put("organization_id", here);
            change.put("name", "見本県労働局");
            change.put("reason", "改称");
            var proposal = propose(change).extract().<String>path("id");
            decide(null, proposal, "accept", 0, Map.of()).statusCode(200);
            given().get("/api/v1/organizations/" + here).then().body("name", equalTo("見本県労働局"));
            given().get("/api/v1/former_names?council=" + council.slug)
                    .then()
                    .body("results.subject_id", contains(here.toString()))
                    .body("results.name", contains("見本労働局"));
        }

        @Test
        void saysWhyItLeavesThingsAsTheyAre() {
            var proposal = propose(merge()).extract().<String>path("id");
            decide(null, proposal, "reject", 0, Map.of())
                    .statusCode(422)
                    .body("errors[0].code", equalTo("reason_required"));
            decide(null, proposal, "reject", 0, Map.of("reason", "別の機関です。"))
                    .statusCode(200)
                    .body("decision_reason", equalTo("別の機関です。"));
            given().get("/api/v1/organizations/" + here).then().body("merged_into_id", equalTo(null));
        }
    }

    Map<String, Object> merge() {
        Map<String, Object> write = new LinkedHashMap<>();
        write.put("council_id", council.id);
        write.put("kind", "MERGE");
        write.put("organization_id", here);
        write.put("into_id", there);
        write.put("reason", "同じ機関が二つ登録されています。");
        return write;
    }

    static Map<String, Object> without(Map<String, Object> write, String field) {
        write.remove(field);
        return write;
    }

    static RequestSpecification as(String person) {
        var request = given().contentType(ContentType.JSON);
        return person == null ? request : request.header(ActingAs.HEADER, person);
    }

    static ValidatableResponse propose(Map<String, Object> write) {
        return as("proposals-secretariat")
                .body(write)
                .post("/api/v1/organization_proposals")
                .then();
    }

    static ValidatableResponse decide(
            String person, String proposal, String step, int version, Map<String, Object> write) {
        return as(person)
                .header("If-Match", "\"" + version + "\"")
                .body(write)
                .post("/api/v1/organization_proposals/" + proposal + "/" + step)
                .then();
    }

    static ValidatableResponse merge(UUID source, UUID into, int version) {
        return as(null).header("If-Match", "\"" + version + "\"")
                .body(Map.of("into_id", into))
                .post("/api/v1/organizations/" + source + "/merge")
                .then();
    }

    static UUID organization(String name, UUID member) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var organization = new Organization();
            organization.name = name;
            organization.persistAndFlush();
            Member.<Member>findById(member).organizationId = organization.id;
            return organization.id;
        });
    }
}
