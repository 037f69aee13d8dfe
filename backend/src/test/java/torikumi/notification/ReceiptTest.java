package torikumi.notification;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import torikumi.security.Membership;
import torikumi.submission.EntryKind;
import torikumi.submission.Person;
import torikumi.submission.RoundFixture;
import torikumi.testing.ActingAs;
import torikumi.testing.Backing;

@QuarkusTest
@QuarkusTestResource(Backing.class)
class ReceiptTest {

    @Inject
    RoundFixture fixture;

    @Inject
    Postman postman;

    RoundFixture.Made made;
    Person editor;
    Person secretariat;
    UUID part;

    @BeforeEach
    void open() {
        made = fixture.open();
        editor = new Person(made.sub("editor"));
        secretariat = new Person(made.sub("secretariat"));
        part = made.submissions().getFirst();
        QuarkusTransaction.requiringNew().run(() -> {
            Mails.forgetWaiting();
            for (var person : List.of("viewer", "editor", "approver")) {
                Membership.update(
                        "email = ?1 where sub = ?2", person + "@" + made.council() + ".example", made.sub(person));
            }
        });
        editor.write(part, 1, EntryKind.INITIATIVE, "魅力づくり応援助成金を 12 社に案内した。")
                .then()
                .statusCode(201);
        editor.cell(part, 2, EntryKind.CHALLENGE, Map.of("nothing_to_report", true))
                .then()
                .statusCode(200);
    }

    void submit(Person person, String language) {
        given().contentType(ContentType.JSON)
                .header(ActingAs.HEADER, person.sub())
                .header("Accept-Language", language)
                .header("If-Match", "\"" + person.read(part).jsonPath().getInt("version") + "\"")
                .body(Map.of())
                .post("/api/v1/submissions/" + part + "/submit")
                .then()
                .statusCode(200);
    }

    List<Notification> queued() {
        return QuarkusTransaction.requiringNew()
                .call(() -> Notification.list("submissionId = ?1 and kind = RECEIPT order by address", part));
    }

    @Test
    void goesToTheSubmitterAndTheApproverInTheSubmittersLanguage() {
        submit(editor, "ja");
        assertThat(queued())
                .extracting(one -> one.address)
                .containsExactly("approver@" + made.council() + ".example", "editor@" + made.council() + ".example");
        try (var arriving = Mails.arriving()) {
            assertThat(postman.deliver()).isEqualTo(2);
            var mails = arriving.take();
            assertThat(mails).hasSize(2);
            assertThat(mails.get(0).subject()).isEqualTo("【提出控え】令和7年度　構成員1（第1回提出）");
            assertThat(mails.get(0).text())
                    .contains("editor-", "第1回", "記載あり 1、記載なしの申告 1、未記入 2", "/submissions/" + part + "/check")
                    .doesNotContain("代理入力", "{");
            assertThat(postman.deliver()).as("nothing twice").isZero();
        }
        assertThat(queued()).allSatisfy(one -> assertThat(one.getSentAt()).isNotNull());
    }

    @Test
    void waitsForAMailServerThatIsAwayAndHoldsNobodyUp() {
        submit(secretariat, "en");
        assertThat(postman.deliver()).isZero();
        assertThat(queued()).hasSize(1).allSatisfy(one -> {
            assertThat(one.address).startsWith("approver@");
            assertThat(one.getFailure()).isNotBlank();
            assertThat(one.getSentAt()).isNull();
            assertThat(one.getAttempts()).isEqualTo(1);
            assertThat(one.getDueAt()).isAfter(one.createdAt.plusSeconds(20));
        });
        assertThat(postman.deliver()).as("not due yet").isZero();
        QuarkusTransaction.requiringNew().run(() -> Notification.update("dueAt = createdAt where state = WAITING"));
        try (var arriving = Mails.arriving()) {
            assertThat(postman.deliver()).isEqualTo(1);
            var mail = arriving.take().getFirst();
            assertThat(mail.subject()).isEqualTo("[Receipt] 令和7年度, 構成員1 (version 1)");
            assertThat(mail.text()).contains("on the member's behalf");
            assertThat(mail.attachments()).singleElement().asString().contains("_receipt_");
        }
    }

    @Test
    void isADocumentWithEveryCellAsPrinted() throws IOException {
        submit(secretariat, "ja");
        var path = "/api/v1/submissions/" + part + "/versions/1/receipt.pdf";
        var pdf = given().header(ActingAs.HEADER, editor.sub())
                .header("Accept-Language", "ja")
                .get(path)
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Content-Disposition", containsString("%E6%8F%90%E5%87%BA%E6%8E%A7%E3%81%88"))
                .extract()
                .asByteArray();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("提出控え", "第1回提出", "構成員　構成員1", "代理入力", "（日本時間）", "12 社に案内した。", "把握事項無し");
        }
        var english = editor.request()
                .header("Accept-Language", "en")
                .get(path)
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("FY2025_receipt_"))
                .extract()
                .asByteArray();
        try (var document = Loader.loadPDF(english)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Receipt:", "version 1", "Member: 構成員1", "on behalf of 構成員1", "Japan time", "12 社に案内した。")
                    .doesNotContain("提出控え", "代理入力", "第1回");
        }
        editor.request()
                .get("/api/v1/submissions/" + part + "/versions/9/receipt.pdf")
                .then()
                .statusCode(404);
        new Person(made.sub("editor2"))
                .request()
                .get(path)
                .then()
                .statusCode(404)
                .body("code", equalTo("not_found"));
    }
}
