package torikumi.submission.check;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import torikumi.submission.EntryKind;
import torikumi.submission.Person;
import torikumi.submission.RoundFixture;
import torikumi.testing.ActingAs;
import torikumi.testing.Backing;
import torikumi.testing.Statements;

@QuarkusTest
@QuarkusTestResource(Backing.class)
class CheckResourceTest {

    @Inject
    RoundFixture fixture;

    RoundFixture.Made made;
    UUID part;
    Person editor;

    @BeforeEach
    void open() {
        made = fixture.open();
        part = made.submissions().getFirst();
        editor = new Person(made.sub("editor"));
    }

    String path() {
        return "/api/v1/submissions/" + part + "/checks";
    }

    @Nested
    class AsEditor {

        @Test
        void seesWhatIsDoubtfulWithItsPlace() {
            editor.write(part, 1, EntryKind.INITIATIVE, "令和6年度に魅力づくり応援助成金を案内した。")
                    .then()
                    .statusCode(201);
            var id = editor.write(
                            part,
                            Map.of("theme", 1, "kind", "INITIATIVE", "title", "活\u2F64", "text", "見本県応援補助金を12社に案内した。"))
                    .<String>path("id");
            editor.cell(part, 1, EntryKind.CHALLENGE, Map.of("nothing_to_report", true))
                    .then()
                    .statusCode(200);
            editor.request()
                    .get(path())
                    .then()
                    .statusCode(200)
                    .body("submission_id", equalTo(part.toString()))
                    .body("count", equalTo(6))
                    .body(
                            "warnings.code",
                            contains(
                                    "cell_in_progress",
                                    "figure_without_date",
                                    "character_replaceable",
                                    "program_not_listed",
                                    "cell_empty",
                                    "cell_empty"))
                    .body("warnings[1].entry_id", equalTo(id))
                    .body("warnings[1].entry_number", equalTo(2))
                    .body("warnings[1].message", containsString("12社"))
                    .body("warnings[2].field", equalTo("TITLE"))
                    .body("warnings[2].start", equalTo(1))
                    .body("warnings[2].end", equalTo(2))
                    .body("warnings[3].theme", equalTo(1))
                    .body("warnings[3].kind", equalTo("INITIATIVE"))
                    .body("warnings[3].start", equalTo(0))
                    .body("warnings[3].end", equalTo(8))
                    .body("warnings[4].theme", equalTo(2));
        }

        @Test
        void seesThatACellIsLong() {
            editor.write(part, 1, EntryKind.INITIATIVE, "あ".repeat(1_500))
                    .then()
                    .statusCode(201);
            editor.request().get(path()).then().body("warnings.code", not(hasItem("cell_long")));
            editor.write(part, 1, EntryKind.INITIATIVE, "い").then().statusCode(201);
            editor.request()
                    .get(path())
                    .then()
                    .body(
                            "warnings.find { it.code == 'cell_long' }.message",
                            equalTo("This cell has 1,501 characters and may not fit on a printed page (about 1,500)."
                                    + " See whether it can be shorter."));
        }

        @Test
        void isToldInJapanese() {
            given().header(ActingAs.HEADER, made.sub("editor"))
                    .header("Accept-Language", "ja")
                    .get(path())
                    .then()
                    .body("warnings[0].message", equalTo("この欄は未記入です。"));
        }

        @Test
        void costsAFixedNumberOfStatements() {
            editor.write(part, 1, EntryKind.INITIATIVE, "12社に魅力づくり応援助成金を案内した。")
                    .then()
                    .statusCode(201);
            var one = Statements.of(() -> editor.request().get(path()));
            for (var i = 0; i < 20; i++) {
                editor.write(part, 2, EntryKind.CHALLENGE, "魅力づくり応援助成金の利用は" + i + "社であった。")
                        .then()
                        .statusCode(201);
            }
            assertThat(Statements.of(() -> editor.request().get(path())))
                    .isEqualTo(one)
                    .isLessThanOrEqualTo(8);
        }
    }

    @Nested
    class AsOthers {

        @Test
        void aViewerAndTheSecretariatReadThemToo() {
            new Person(made.sub("viewer")).request().get(path()).then().statusCode(200);
            new Person(made.sub("secretariat")).request().get(path()).then().statusCode(200);
            new Person(made.sub("editor2")).request().get(path()).then().statusCode(404);
            new Person(null).request().get(path()).then().statusCode(401);
        }
    }
}
