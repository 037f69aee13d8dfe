package torikumi.notification;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import torikumi.embedded.MailCatcher;
import torikumi.embedded.TestBacking;
import torikumi.security.Membership;
import torikumi.submission.EntryKind;
import torikumi.submission.Person;
import torikumi.submission.RoundFixture;
import torikumi.testing.ActingAs;
import torikumi.testing.Backing;

@QuarkusTest
@QuarkusTestResource(Backing.class)
class ReceiptTest {

    private static final int PAGE = TestBacking.mailPort() + 1;

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
            Notification.deleteAll();
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
                .call(() -> Notification.list("submissionId = ?1 order by address", part));
    }

    static JsonNode caught() throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + PAGE + "/messages"))
                    .build();
            return new ObjectMapper()
                    .readTree(http.send(request, BodyHandlers.ofString()).body());
        }
    }

    @Test
    void goesToTheSubmitterAndTheApproverInTheSubmittersLanguage() throws IOException, InterruptedException {
        submit(editor, "ja");
        assertThat(queued())
                .extracting(one -> one.address)
                .containsExactly("approver@" + made.council() + ".example", "editor@" + made.council() + ".example");
        try (var _ = MailCatcher.start(TestBacking.mailPort(), PAGE)) {
            assertThat(postman.deliver()).isEqualTo(2);
            var mails = caught();
            assertThat(mails).hasSize(2);
            assertThat(mails.get(0).path("subject").asText()).isEqualTo("【提出控え】令和7年度　構成員1（第1回提出）");
            assertThat(mails.get(0).path("text").asText())
                    .contains("editor-", "第1回", "記載あり 1、記載なしの申告 1、未記入 2", "/submissions/" + part + "/check")
                    .doesNotContain("代理入力", "{");
            assertThat(postman.deliver()).as("nothing twice").isZero();
        }
        assertThat(queued()).allSatisfy(one -> assertThat(one.sentAt).isNotNull());
    }

    @Test
    void waitsForAMailServerThatIsAwayAndHoldsNobodyUp() throws IOException, InterruptedException {
        submit(secretariat, "en");
        assertThat(postman.deliver()).isZero();
        assertThat(queued()).hasSize(1).allSatisfy(one -> {
            assertThat(one.address).startsWith("approver@");
            assertThat(one.failure).isNotBlank();
            assertThat(one.sentAt).isNull();
            assertThat(one.attempts).isEqualTo(1);
            assertThat(one.dueAt).isAfter(one.createdAt.plusSeconds(20));
        });
        assertThat(postman.deliver()).as("not due yet").isZero();
        QuarkusTransaction.requiringNew().run(() -> Notification.update("dueAt = createdAt"));
        try (var _ = MailCatcher.start(TestBacking.mailPort(), PAGE)) {
            assertThat(postman.deliver()).isEqualTo(1);
            var mail = caught().get(0);
            assertThat(mail.path("subject").asText()).isEqualTo("[Receipt] 令和7年度, 構成員1 (version 1)");
            assertThat(mail.path("text").asText()).contains("on the member's behalf");
        }
    }

    @Test
    void isADocumentWithEveryCellAsPrinted() throws IOException {
        submit(secretariat, "ja");
        var path = "/api/v1/submissions/" + part + "/versions/1/receipt.pdf";
        var pdf = editor.request()
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
