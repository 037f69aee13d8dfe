package torikumi.department;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import torikumi.member.Member;
import torikumi.organization.Organization;
import torikumi.submission.EntryKind;
import torikumi.submission.Person;
import torikumi.submission.RoundFixture;
import torikumi.testing.Backing;

@QuarkusTest
@QuarkusTestResource(Backing.class)
class DepartmentResourceTest {

    static final String PATH = "/api/v1/departments";

    @Inject
    RoundFixture fixture;

    @Inject
    Clock clock;

    RoundFixture.Made made;
    UUID seat;
    Person approver;
    Person editor;

    @BeforeEach
    void open() {
        made = fixture.open();
        seat = made.members().getFirst();
        approver = new Person(made.sub("approver"));
        editor = new Person(made.sub("editor"));
    }

    Response add(Person person, UUID member, String name) {
        return person.request().body(Map.of("member_id", member, "name", name)).post(PATH);
    }

    Response list(Person person, UUID member) {
        return person.request().get(PATH + "?member=" + member);
    }

    static UUID organization(UUID... members) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var organization = new Organization();
            organization.name = "見本県";
            organization.persistAndFlush();
            for (var member : members) {
                Member.<Member>findById(member).organizationId = organization.id;
            }
            return organization.id;
        });
    }

    @Nested
    class AsApprover {

        @Test
        void keepsAListInItsOwnOrder() {
            add(approver, seat, " 商工課 ").then().statusCode(201).body("position", equalTo(1));
            var second = add(approver, seat, "労政課");
            second.then().statusCode(201).body("member_id", equalTo(seat.toString()));
            add(approver, seat, "商工課").then().statusCode(409).body("code", equalTo("department_exists"));
            approver.request()
                    .header("If-Match", second.header("ETag"))
                    .body(Map.of("name", "労政課", "position", 1))
                    .put(second.header("Location"))
                    .then()
                    .statusCode(200);
            list(editor, seat).then().statusCode(200).body("results.name", contains("商工課", "労政課"));
            approver.request()
                    .header("If-Match", "\"0\"")
                    .delete(second.header("Location"))
                    .then()
                    .statusCode(412)
                    .body("current.name", equalTo("労政課"));
            approver.request()
                    .header("If-Match", "\"1\"")
                    .delete(second.header("Location"))
                    .then()
                    .statusCode(204);
            list(editor, seat).then().body("results.name", contains("商工課"));
        }

        @Test
        void renamesItAndWhatWasWrittenStays() {
            var made = add(approver, seat, "商工課");
            var part = DepartmentResourceTest.this.made.submissions().getFirst();
            editor.write(part, Map.of("theme", 1, "kind", EntryKind.INITIATIVE, "department", "商工課", "text", "本文"))
                    .then()
                    .statusCode(201);
            var renamed = approver.request()
                    .header("If-Match", made.header("ETag"))
                    .body(Map.of("name", "産業振興課"))
                    .put(made.header("Location"));
            renamed.then()
                    .statusCode(200)
                    .body("name", equalTo("産業振興課"))
                    .body("position", equalTo(1))
                    .body("former_names.name", contains("商工課"))
                    .body("former_names[0].until", equalTo(LocalDate.now(clock).toString()));
            editor.request()
                    .get("/api/v1/entries?submission=" + part)
                    .then()
                    .body("results.department", contains("商工課"));
            approver.request()
                    .header("If-Match", renamed.header("ETag"))
                    .body(Map.of("name", "商工課"))
                    .put(made.header("Location"))
                    .then()
                    .body("former_names.name", contains("産業振興課"));
        }

        @Test
        void sharesTheListWithTheOrganisationsOtherSeats() {
            var own = add(approver, seat, "登録前の課");
            var organization = organization(seat, made.members().get(1));
            add(approver, seat, "共通課")
                    .then()
                    .statusCode(201)
                    .body("organization_id", equalTo(organization.toString()))
                    .body("member_id", nullValue());
            list(approver, seat).then().body("results.name", contains("登録前の課", "共通課"));
            var other = new Person(made.sub("editor2"));
            list(other, made.members().get(1)).then().body("results.name", contains("共通課"));
            other.request()
                    .get(PATH + "?organization=" + organization)
                    .then()
                    .statusCode(200)
                    .body("results.name", contains("共通課"));
            other.request().get(own.header("Location")).then().statusCode(404);
            add(other, made.members().get(1), "新しい課").then().statusCode(403);
        }
    }

    @Nested
    class AsOthers {

        @Test
        void readOrLearnNothing() {
            add(editor, seat, "課").then().statusCode(403);
            list(new Person(made.sub("viewer")), seat).then().statusCode(200).body("results", empty());
            list(new Person(made.sub("editor2")), seat).then().statusCode(404);
            editor.request().get(PATH).then().statusCode(400);
            editor.request()
                    .get(PATH + "?organization=" + UUID.randomUUID())
                    .then()
                    .statusCode(404);
            add(new Person(made.sub("secretariat")), seat, "事務局が加えた課").then().statusCode(201);
            add(approver, seat, " ").then().statusCode(422);
        }
    }
}
