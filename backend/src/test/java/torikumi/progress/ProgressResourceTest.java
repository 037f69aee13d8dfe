package torikumi.progress;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import torikumi.submission.EntryKind;
import torikumi.submission.Person;
import torikumi.submission.RoundFixture;
import torikumi.testing.ActingAs;
import torikumi.testing.Backing;

@QuarkusTest
@QuarkusTestResource(Backing.class)
class ProgressResourceTest {

    static final Map<String, Object> NOTHING_SAID = Map.of();

    @Inject
    RoundFixture fixture;

    @Inject
    Clock clock;

    RoundFixture.Made made;
    UUID part;
    Person editor;
    Person secretariat;

    @BeforeEach
    void open() {
        made = fixture.open();
        part = made.submissions().getFirst();
        editor = new Person(made.sub("editor"));
        secretariat = new Person(made.sub("secretariat"));
    }

    String path(String rest) {
        return "/api/v1/rounds/" + made.round() + "/" + rest;
    }

    ValidatableResponse progress() {
        return secretariat.request().get(path("progress")).then().statusCode(200);
    }

    ValidatableResponse queue() {
        return secretariat.request().get(path("review_queue")).then().statusCode(200);
    }

    void step(Person person, String step, Map<String, ?> body) {
        int version = person.read(part).path("version");
        person.step(part, step, body, version).then().statusCode(200);
    }

    void set(UUID submission, Map<String, ?> body) {
        int version = secretariat.read(submission).path("version");
        secretariat
                .request()
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .put("/api/v1/submissions/" + submission)
                .then()
                .statusCode(200);
    }

    void sendBack(String step) {
        step(secretariat, step, Map.of("cells", List.of(Map.of("theme", 2, "kind", "CHALLENGE", "reason", "数字"))));
    }

    @Nested
    class AsSecretariat {

        @Test
        void showsOfEachCellTheStateThatGoesFirst() {
            editor.write(part, 1, EntryKind.INITIATIVE, "本文").then().statusCode(201);
            editor.cell(part, 2, EntryKind.CHALLENGE, Map.of("nothing_to_report", true))
                    .then()
                    .statusCode(200);
            progress()
                    .body("rows[0].cells.shown", contains("IN_PROGRESS", "EMPTY", "EMPTY", "NOTHING_TO_REPORT"))
                    .body("rows[0].counts.EMPTY", equalTo(2))
                    .body("rows[0].last_activity_by", equalTo(made.sub("editor")));
            step(editor, "submit", NOTHING_SAID);
            progress()
                    .body("rows[0].cells.shown", contains("SUBMITTED", "SUBMITTED", "SUBMITTED", "SUBMITTED"))
                    .body("rows[0].cells.status", contains("IN_PROGRESS", "EMPTY", "EMPTY", "NOTHING_TO_REPORT"));
            sendBack("return");
            progress().body("rows[0].cells.shown", contains("SUBMITTED", "SUBMITTED", "SUBMITTED", "RETURNED"));
            step(editor, "submit", NOTHING_SAID);
            step(secretariat, "accept", NOTHING_SAID);
            progress().body("rows[0].cells.shown", contains("ACCEPTED", "ACCEPTED", "ACCEPTED", "ACCEPTED"));
            sendBack("reopen");
            progress().body("rows[0].cells.shown", contains("ACCEPTED", "ACCEPTED", "ACCEPTED", "RETURNED"));
            step(editor, "submit", NOTHING_SAID);
            step(secretariat, "return", Map.of("reason", "全体"));
            progress().body("rows[0].cells.shown", contains("RETURNED", "RETURNED", "RETURNED", "RETURNED"));
        }

        @Test
        void countsEachThemeAndKindOverThoseWhoTakePart() {
            editor.write(part, 1, EntryKind.INITIATIVE, "本文").then().statusCode(201);
            progress()
                    .body("columns.theme", contains(1, 1, 2, 2))
                    .body("columns.kind", contains("INITIATIVE", "CHALLENGE", "INITIATIVE", "CHALLENGE"))
                    .body("columns[0].counts.EMPTY", equalTo(2))
                    .body("columns[0].counts.IN_PROGRESS", equalTo(1))
                    .body("columns[0].entry_count", equalTo(1))
                    .body("totals.waiting.MEMBER", equalTo(3));
            set(made.submissions().get(1), Map.of("not_participating", true));
            progress()
                    .body("columns[0].counts.EMPTY", equalTo(1))
                    .body("totals.not_participating", equalTo(1))
                    .body("totals.waiting.MEMBER", equalTo(2))
                    .body("totals.waiting.NOBODY", equalTo(1));
        }

        @Test
        void saysWhoIsLateAndWhoseTurnItIs() {
            fixture.change(made, round -> round.dueOn = LocalDate.now(clock).minusDays(1));
            progress()
                    .body("rows.late", contains(true, true, true))
                    .body("rows.due_extended", contains(false, false, false))
                    .body("totals.late", equalTo(3));
            set(made.submissions().get(1), Map.of("not_participating", true));
            set(
                    part,
                    Map.of(
                            "not_participating",
                            false,
                            "due_at",
                            LocalDate.now(clock).plusDays(1) + "T23:59:59+09:00"));
            progress()
                    .body("rows.late", contains(false, false, true))
                    .body("rows[0].due_extended", equalTo(true))
                    .body("rows[0].waiting_for", equalTo("MEMBER"));
            editor.write(part, 1, EntryKind.INITIATIVE, "本文").then().statusCode(201);
            step(editor, "submit", NOTHING_SAID);
            progress().body("rows[0].waiting_for", equalTo("SECRETARIAT"));
            step(secretariat, "accept", NOTHING_SAID);
            progress().body("rows[0].waiting_for", equalTo("NOBODY"));
        }

        @Test
        void saysWhoIsAskedAndWhomTheyAskedInTurn() {
            progress()
                    .body("rows[0].people.name", contains("approver", "editor"))
                    .body("rows[0].people.role", contains("APPROVER", "EDITOR"))
                    .body("rows[1].people.name", contains("editor2"))
                    .body("rows[2].people", empty())
                    .body("rows[0].asked", empty());
            new Person(made.sub("approver"))
                    .request()
                    .body(Map.of("theme", 2, "assignee_name", "企画課 見本花子"))
                    .post("/api/v1/submissions/" + part + "/hand_overs")
                    .then()
                    .statusCode(201);
            progress().body("rows[0].asked.name", contains("企画課 見本花子")).body("rows[0].asked[0].theme", equalTo(2));
        }

        @Test
        void growsTheRevisionWithEveryChange() {
            var before = revision();
            assertThat(revision()).isEqualTo(before);
            editor.write(part, 1, EntryKind.INITIATIVE, "本文").then().statusCode(201);
            var written = revision();
            assertThat(written).isGreaterThan(before);
            editor.cell(part, 2, EntryKind.CHALLENGE, Map.of("nothing_to_report", true))
                    .then()
                    .statusCode(200);
            var declared = revision();
            assertThat(declared).isGreaterThan(written);
            set(part, Map.of("not_participating", true));
            assertThat(revision()).isGreaterThan(declared);
        }

        int revision() {
            return progress().extract().path("revision");
        }

        @Test
        void queuesWhatWasHandedInWithWhatChanged() {
            queue().body("items", empty());
            editor.write(part, 1, EntryKind.INITIATIVE, "本文").then().statusCode(201);
            step(editor, "submit", NOTHING_SAID);
            queue().body("items.submission_id", contains(part.toString()))
                    .body("items[0].number", equalTo(1))
                    .body("items[0].changed", empty())
                    .body("items[0].on_behalf", equalTo(false))
                    .body("items[0].submitted_by", equalTo(made.sub("editor")));
            sendBack("return");
            queue().body("items", empty());
            editor.write(part, 2, EntryKind.CHALLENGE, "直した").then().statusCode(201);
            var other = made.submissions().get(1);
            secretariat.explain(other).then().statusCode(201);
            secretariat.write(other, 1, EntryKind.INITIATIVE, "代わりに").then().statusCode(201);
            int version = secretariat.read(other).path("version");
            secretariat.step(other, "submit", NOTHING_SAID, version).then().statusCode(200);
            step(editor, "submit", NOTHING_SAID);
            queue().body("items.submission_id", contains(other.toString(), part.toString()))
                    .body("items.on_behalf", contains(true, false))
                    .body("items[1].number", equalTo(2))
                    .body("items[1].changed", hasSize(1))
                    .body("items[1].changed[0].theme", equalTo(2))
                    .body("items[1].changed[0].kind", equalTo("CHALLENGE"));
        }

        @Test
        void exportsTheMatrixAsCsv() {
            editor.write(part, 1, EntryKind.INITIATIVE, "本文").then().statusCode(201);
            secretariat
                    .request()
                    .get(path("progress.csv"))
                    .then()
                    .statusCode(200)
                    .header("Content-Disposition", containsString("filename*=UTF-8''"))
                    .body(startsWith("\uFEFFCategory,Member,Submission,"))
                    .body(containsString(",Theme 1 ① state,Theme 1 ① entries,"))
                    .body(containsString("構成員1,Not submitted,,,"))
                    .body(containsString(",In progress,1,Empty,0,"));
            given().header(ActingAs.HEADER, secretariat.sub())
                    .header("Accept-Language", "ja")
                    .get(path("progress.csv"))
                    .then()
                    .body(containsString("構成員1,未提出,,,"));
        }

        @Test
        void exportsTheMatrixAsExcelWithARowForEachCell() throws IOException {
            editor.write(part, 1, EntryKind.INITIATIVE, "本文").then().statusCode(201);
            var bytes = secretariat
                    .request()
                    .get(path("progress.xlsx"))
                    .then()
                    .statusCode(200)
                    .extract()
                    .asByteArray();
            try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
                var matrix = workbook.getSheetAt(0);
                assertThat(matrix.getRow(3).getCell(1).getStringCellValue()).isEqualTo("構成員1");
                assertThat(matrix.getRow(3).getCell(ProgressSheet.LEAD).getStringCellValue())
                        .isEqualTo("In progress");
                assertThat(matrix.getRow(3).getCell(ProgressSheet.LEAD + 1).getNumericCellValue())
                        .isEqualTo(1);
                assertThat(matrix.getPaneInformation().isFreezePane()).isTrue();
                var data = workbook.getSheetAt(1);
                assertThat(data.getLastRowNum()).isEqualTo(12);
                assertThat(data.getRow(1).getCell(5).getStringCellValue()).isEqualTo("In progress");
            }
        }
    }

    @Nested
    class AsOthers {

        @Test
        void seeNothingOfIt() {
            for (var screen : List.of("progress", "review_queue", "progress.csv", "progress.xlsx", "progress/events")) {
                editor.request().get(path(screen)).then().statusCode(404);
                new Person(null).request().get(path(screen)).then().statusCode(401);
            }
        }
    }
}
