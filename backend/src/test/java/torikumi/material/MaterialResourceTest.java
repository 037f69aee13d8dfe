package torikumi.material;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import torikumi.submission.EntryKind;
import torikumi.submission.entry.Entry;
import torikumi.testing.ActingAs;
import torikumi.testing.Backing;
import torikumi.testing.SampleCouncil;
import torikumi.testing.SampleRound;
import torikumi.testing.Statements;

@QuarkusTest
@QuarkusTestResource(Backing.class)
class MaterialResourceTest {

    SampleCouncil council;
    SampleRound round;
    UUID oldSame;
    UUID oldChanged;
    UUID oldEnded;
    String secretariat;

    /** Last year's three entries of the first member, and a new round. */
    @BeforeEach
    void open() {
        secretariat = UUID.randomUUID().toString();
        council = SampleCouncil.store(secretariat);
        var before = SampleRound.open(council, 2030);
        oldSame = before.write(0, 1, EntryKind.INITIATIVE, "相談会を開いた。");
        oldChanged = before.write(0, 1, EntryKind.INITIATIVE, "説明会を2回開いた。");
        oldEnded = before.write(0, 1, EntryKind.INITIATIVE, "冊子を配った。");
        before.write(1, 1, EntryKind.INITIATIVE, "窓口を設けた。");
        before.accept(0);
        before.accept(1);
        round = SampleRound.open(council, 2031);
    }

    /** An entry that goes on with last year's. */
    UUID carry(UUID from, String text) {
        var entry = round.write(0, 1, EntryKind.INITIATIVE, text);
        QuarkusTransaction.requiringNew()
                .run(() -> Entry.<Entry>findById(entry).lineageId = Entry.<Entry>findById(from).lineageId);
        return entry;
    }

    RequestSpecification as(String person) {
        return given().header(ActingAs.HEADER, secretariat + "-" + person);
    }

    String path(String extension) {
        return "/api/v1/rounds/" + round.id + "/material." + extension;
    }

    @Nested
    class AsSecretariat {

        @Test
        void countsWhatIsNewContinuedUpdatedAndEnded() {
            carry(oldSame, "相談会を開いた。");
            carry(oldChanged, "説明会を3回開いた。");
            var fresh = round.write(0, 1, EntryKind.INITIATIVE, "動画を作った。");
            round.link(fresh, 0);
            round.nothing(0, 1, EntryKind.CHALLENGE);
            as("secretariat")
                    .get(path("json"))
                    .then()
                    .statusCode(200)
                    .body("themes.number", contains(1, 2))
                    .body("themes[0].initiatives.entries", equalTo(3))
                    .body("themes[0].initiatives.members", equalTo(1))
                    .body("themes[0].initiatives.added", equalTo(1))
                    .body("themes[0].initiatives.continued", equalTo(1))
                    .body("themes[0].initiatives.updated", equalTo(1))
                    .body("themes[0].initiatives.ended", equalTo(1))
                    // The other member has not answered: its entry has not ended.
                    .body("themes[0].initiatives.unanswered", equalTo(1))
                    .body("themes[0].initiatives.pending", equalTo(1))
                    .body("themes[0].challenges.nothing", equalTo(1))
                    .body("themes[0].measures.entries", contains(1, 0));
        }

        @Test
        void countsWhatWasAcceptedOrWhatIsWritten() {
            round.write(0, 1, EntryKind.INITIATIVE, "動画を作った。");
            as("secretariat")
                    .get(path("json") + "?scope=ACCEPTED")
                    .then()
                    .body("themes[0].initiatives.entries", equalTo(0));
            round.accept(0);
            round.write(0, 1, EntryKind.INITIATIVE, "冊子を作った。");
            as("secretariat")
                    .get(path("json") + "?scope=ACCEPTED")
                    .then()
                    .body("themes[0].initiatives.entries", equalTo(1));
            as("secretariat").get(path("json")).then().body("themes[0].initiatives.entries", equalTo(2));
        }

        @Test
        void namesTheMostNamedSupportMeasures() {
            var one = round.write(0, 1, EntryKind.INITIATIVE, "業務改善助成金を案内した。");
            round.mention(one, "業務改善助成金");
            as("secretariat")
                    .get(path("json"))
                    .then()
                    .body("themes[0].programs.name", contains("業務改善助成金"))
                    .body("themes[0].programs[0].entries", equalTo(1))
                    .body("themes[0].programs[0].members", equalTo(1))
                    .body("themes[1].programs", empty());
        }

        @Test
        void quotesChallengesThatSeveralMembersName() {
            round.write(0, 1, EntryKind.CHALLENGE, "深刻な人手不足が続く。価格転嫁は進んだ。");
            round.write(1, 1, EntryKind.CHALLENGE, "小さな事業所ほど人手不足で、研修に出せない。");
            as("secretariat")
                    .get(path("json"))
                    .then()
                    .body("themes[0].shared_challenges.term", contains("人手不足"))
                    .body("themes[0].shared_challenges[0].quotes.member", contains("見本労働局", "見本県商工会"))
                    .body("themes[0].shared_challenges[0].quotes[0].excerpt", equalTo("深刻な人手不足が続く。"));
        }

        @Test
        void printsAPagePerTheme() throws IOException {
            fill();
            var pdf = as("secretariat").get(path("pdf"));
            pdf.then()
                    .statusCode(200)
                    .header("Content-Disposition", containsString("filename*=UTF-8''%E4%BB%A4%E5%92%8C13"));
            try (var document = Loader.loadPDF(pdf.asByteArray())) {
                assertThat(document.getNumberOfPages()).isEqualTo(2);
                var text = new PDFTextStripper().getText(document);
                assertThat(text).contains("賃金の引上げ", "働き方改革", "業務改善助成金", "人手不足（2構成員）");
            }
        }

        @Test
        void writesASheetPerThemeAndOneOfData() throws IOException {
            fill();
            var xlsx = as("secretariat").get(path("xlsx")).asByteArray();
            try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
                assertThat(workbook.getNumberOfSheets()).isEqualTo(3);
                assertThat(workbook.getSheetName(0)).isEqualTo("テーマ1");
                var data = workbook.getSheet("データ");
                var entries = StreamSupport.stream(data.spliterator(), false)
                        .filter(row -> row.getCell(2).getStringCellValue().equals("記載事項")
                                && row.getCell(0).getNumericCellValue() == 1
                                && row.getCell(3).getStringCellValue().equals("②"))
                        .findFirst()
                        .orElseThrow();
                assertThat(entries.getCell(4).getNumericCellValue()).isEqualTo(2);
                assertThat(entries.getCell(5).getStringCellValue()).isEqualTo("件");
            }
        }

        @Test
        void isAPageToo() {
            fill();
            as("secretariat")
                    .get(path("html"))
                    .then()
                    .statusCode(200)
                    .contentType("text/html")
                    .body(containsString("<th scope=\"row\"><span class=\"program\">業務改善助成金</span></th>"));
            as("secretariat").get(path("csv")).then().statusCode(404);
        }

        @Test
        void costsAFixedNumberOfStatements() {
            round.write(0, 1, EntryKind.INITIATIVE, "業務改善助成金を案内した。");
            var one = Statements.of(() -> as("secretariat").get(path("json")));
            fill();
            assertThat(Statements.of(() -> as("secretariat").get(path("json"))))
                    .isLessThanOrEqualTo(one + 1)
                    .isLessThanOrEqualTo(12);
        }

        private void fill() {
            var one = round.write(0, 1, EntryKind.INITIATIVE, "業務改善助成金を案内した。");
            round.mention(one, "業務改善助成金");
            round.write(0, 1, EntryKind.CHALLENGE, "深刻な人手不足が続く。");
            round.write(1, 1, EntryKind.CHALLENGE, "小さな事業所ほど人手不足で、研修に出せない。");
        }
    }

    @Nested
    class AsOthers {

        @Test
        void learnNothing() {
            for (var person : new String[] {"viewer", "editor", "approver", "editor2"}) {
                as(person).get(path("json")).then().statusCode(404);
            }
            given().get(path("json")).then().statusCode(401);
        }
    }
}
