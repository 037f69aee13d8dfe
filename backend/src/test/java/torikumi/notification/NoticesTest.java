package torikumi.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import torikumi.security.Membership;
import torikumi.submission.EntryKind;
import torikumi.submission.Person;
import torikumi.submission.RoundFixture;
import torikumi.testing.ActingAs;
import torikumi.testing.Backing;
import torikumi.testing.TurnableClock;

/** What is told to whom, and what the secretariat sees and does about it. */
@QuarkusTest
@QuarkusTestResource(Backing.class)
class NoticesTest {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    @Inject
    RoundFixture fixture;

    @Inject
    Postman postman;

    @Inject
    TurnableClock clock;

    RoundFixture.Made made;
    Person editor;
    Person secretariat;
    UUID part;
    Mails mails;

    @BeforeEach
    void open() {
        // Noon in Japan, so that no day ends during a test.
        clock.turnTo(LocalDate.now(JAPAN).atTime(12, 0).atZone(JAPAN).toInstant());
        made = fixture.open();
        editor = new Person(made.sub("editor"));
        secretariat = new Person(made.sub("secretariat"));
        part = made.submissions().getFirst();
        QuarkusTransaction.requiringNew().run(() -> {
            Mails.forgetWaiting();
            for (var person : List.of("viewer", "editor", "editor2", "secretariat")) {
                Membership.update("email = ?1 where sub = ?2", address(person), made.sub(person));
            }
        });
        mails = Mails.arriving();
    }

    @AfterEach
    void close() {
        clock.release();
        mails.close();
    }

    String address(String person) {
        return person + "@" + made.council() + ".example";
    }

    void step(Person who, UUID submission, String step, Map<String, ?> body) {
        who.step(submission, step, body, who.read(submission).jsonPath().getInt("version"))
                .then()
                .statusCode(200);
    }

    void submit(Person who, UUID submission) {
        if (who.read(submission).jsonPath().getInt("last_version") == 0) {
            who.write(submission, 1, EntryKind.INITIATIVE, "12 社に案内した。").then().statusCode(201);
        }
        step(who, submission, "submit", Map.of());
    }

    /** What arrives now, without the receipts. */
    List<Mails.Mail> arriving() {
        postman.deliver();
        return mails.take().stream()
                .filter(mail ->
                        !mail.subject().contains("提出控え") && !mail.subject().contains("[Receipt]"))
                .toList();
    }

    Mails.Mail one() {
        var all = arriving();
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    @Test
    void followTheWorkOfAPart() {
        submit(editor, part);
        var submitted = one();
        assertThat(submitted.to()).contains(address("secretariat"));
        assertThat(submitted.subject()).isEqualTo("【見本県協議会】構成員1が提出しました（令和7年度）");
        assertThat(submitted.text()).contains("/rounds/" + made.round() + "/submissions/" + part, "第1回");

        step(
                secretariat,
                part,
                "return",
                Map.of("cells", List.of(Map.of("theme", 2, "kind", "CHALLENGE", "reason", "件数も書いてください"))));
        var returned = one();
        assertThat(returned.to()).contains(address("editor"));
        assertThat(returned.text())
                .contains("件数も書いてください", "対象の欄：テーマ2 ②", "あと7日", "/submissions/" + part)
                .doesNotContain("{");

        submit(editor, part);
        assertThat(one().text()).contains("第2回");
        step(secretariat, part, "accept", Map.of());
        assertThat(one().subject()).isEqualTo("【見本県協議会】令和7年度の回答を確認しました");
    }

    @Test
    void tellOfAnExtension() {
        var due = LocalDate.now(JAPAN)
                .plusDays(20)
                .atTime(23, 59, 59)
                .atZone(JAPAN)
                .toInstant();
        secretariat
                .request()
                .header("If-Match", "\"" + secretariat.read(part).jsonPath().getInt("version") + "\"")
                .body(Map.of("not_participating", false, "due_at", due.toString(), "due_reason", "担当者が交代したため"))
                .put("/api/v1/submissions/" + part)
                .then()
                .statusCode(200);
        assertThat(one().text()).contains("新しい提出期限：", "あと20日", "担当者が交代したため");
    }

    @Test
    void areNotSentWhenTheyAreNoLongerSo() {
        submit(editor, part);
        mails.go();
        step(secretariat, part, "return", Map.of("reason", "直してください"));
        assertThat(postman.deliver()).isZero();
        submit(editor, part);
        mails.come();
        clock.goOn(Duration.ofHours(2));
        assertThat(arriving()).extracting(Mails.Mail::subject).containsExactly("【見本県協議会】構成員1が提出しました（令和7年度）");
        secretariat
                .request()
                .get("/api/v1/notifications?council=" + made.council() + "&state=NOT_NEEDED&kind=RETURNED")
                .then()
                .statusCode(200)
                .body("results.failure", hasItem(containsString("need not be sent")));
    }

    @Test
    void areNotSentToWhoHasLeft() {
        submit(editor, part);
        step(secretariat, part, "return", Map.of("reason", "直してください"));
        QuarkusTransaction.requiringNew().run(() -> Membership.delete("sub", made.sub("editor")));
        assertThat(arriving()).extracting(Mails.Mail::to).noneMatch(to -> to.contains(address("editor")));
    }

    @Test
    void waitForTheDailyDigestOfWhoPrefersOne() {
        secretariat
                .request()
                .body(Map.of("digest", true, "language", "ja"))
                .put("/api/v1/me/notification_settings")
                .then()
                .statusCode(200);
        submit(editor, part);
        submit(new Person(made.sub("editor2")), made.submissions().get(1));
        assertThat(arriving()).isEmpty();
        clock.turnTo(LocalDate.now(JAPAN).plusDays(1).atTime(8, 0).atZone(JAPAN).toInstant());
        var digest = one();
        assertThat(digest.subject()).isEqualTo("【取組状況表】お知らせのまとめ（2件）");
        assertThat(digest.text())
                .contains(
                        "・【見本県協議会】構成員1が提出しました（令和7年度）",
                        "構成員2が提出しました",
                        made.submissions().get(1).toString());
        assertThat(arriving()).isEmpty();
        secretariat
                .request()
                .get("/api/v1/notifications?council=" + made.council() + "&kind=SUBMITTED")
                .then()
                .body("results.state", contains("SENT", "SENT"));
    }

    @Test
    void areSeenAndSentAgainByTheSecretariat() {
        mails.go();
        submit(editor, part);
        postman.deliver();
        var summary = "/api/v1/notifications/summary?council=" + made.council() + "&round=" + made.round();
        secretariat
                .request()
                .get(summary)
                .then()
                .body("waiting", equalTo(2))
                .body("failing", equalTo(2))
                .body("last_failure", notNullValue());
        var log = "/api/v1/notifications?kind=SUBMITTED&council=" + made.council();
        var id = secretariat.request().get(log).jsonPath().getString("results[0].id");
        mails.come();
        var etag = secretariat.request().get("/api/v1/notifications/" + id).header("ETag");
        resend(id, etag)
                .then()
                .statusCode(200)
                .body("state", equalTo("WAITING"))
                .body("asked_by_name", notNullValue());
        assertThat(arriving()).hasSize(1);
        var sent = secretariat.request().get("/api/v1/notifications/" + id);
        sent.then().body("state", equalTo("SENT")).body("body", containsString("第1回"));
        resend(id, sent.header("ETag")).then().statusCode(200);
        resend(id, sent.header("ETag")).then().statusCode(412);
        assertThat(arriving()).hasSize(1);
        step(secretariat, part, "accept", Map.of());
        etag = secretariat.request().get("/api/v1/notifications/" + id).header("ETag");
        resend(id, etag).then().statusCode(409).body("code", equalTo("notice_outdated"));
    }

    io.restassured.response.Response resend(String id, String etag) {
        return secretariat.request().header("If-Match", etag).post("/api/v1/notifications/" + id + "/resend");
    }

    @Test
    void areRemindersByHandForThoseWhoAreNotDoneSentOnce() {
        submit(editor, part);
        arriving();
        var path = "/api/v1/rounds/" + made.round() + "/mailings";
        secretariat
                .request()
                .get(path + "?kind=REMINDER")
                .then()
                .statusCode(200)
                .body("seats.member_name", contains("構成員1", "構成員2", "構成員3"))
                .body("seats.without", contains("NOTHING_TO_DO", null, "NO_ADDRESS"))
                .body("seats[1].recipients.address", contains(address("editor2")))
                .body("body", containsString("構成員2"))
                .body("body", containsString("未記入 4"));
        var mailing = path + "/" + UUID.randomUUID();
        var body = Map.of("kind", "REMINDER", "member_ids", made.members());
        secretariat.request().body(body).put(mailing).then().statusCode(200).body("mails", equalTo(1));
        secretariat.request().body(body).put(mailing).then().statusCode(200).body("mails", equalTo(0));
        assertThat(one().to()).contains(address("editor2"));
        secretariat
                .request()
                .get("/api/v1/rounds/" + made.round() + "/mailings?kind=RECEIPT")
                .then()
                .statusCode(404);
    }

    @Test
    void areWordedByTheSecretariat() {
        var path = "/api/v1/councils/" + made.council() + "/notification_templates/accepted/ja";
        var wording = new HashMap<String, String>();
        wording.put("subject", "{member}の回答を拝見しました");
        wording.put("body", "{to} 様\n理由 {reason}");
        secretariat
                .request()
                .header("If-Match", "\"0\"")
                .body(wording)
                .put(path)
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("placeholder_unknown"))
                .body("errors[0].pointer", equalTo("/body"));
        wording.put("body", "{to} 様\n第{number}回の提出、ありがとうございました。");
        secretariat
                .request()
                .body(wording)
                .post(path + "/preview")
                .then()
                .statusCode(200)
                .body("subject", equalTo("構成員1の回答を拝見しました"));
        secretariat
                .request()
                .header("If-Match", "\"0\"")
                .body(wording)
                .put(path)
                .then()
                .statusCode(200);
        secretariat
                .request()
                .header("If-Match", "\"0\"")
                .body(wording)
                .put(path)
                .then()
                .statusCode(412);
        submit(editor, part);
        arriving();
        step(secretariat, part, "accept", Map.of());
        var mail = one();
        assertThat(mail.subject()).isEqualTo("構成員1の回答を拝見しました");
        assertThat(mail.text()).contains("第1回の提出、ありがとうございました。");
        secretariat.request().header("If-Match", "\"1\"").delete(path).then().statusCode(204);
        secretariat.request().get(path).then().body("own", equalTo(false)).body("version", equalTo(0));
    }

    @Test
    void carryTheLettersWhenTheRoundOpens() {
        var round = secretariat
                .request()
                .body(Map.of(
                        "council_id",
                        made.council(),
                        "fiscal_year",
                        2026,
                        "period_from",
                        "2026-04-01",
                        "due_on",
                        "2099-01-30"))
                .post("/api/v1/rounds")
                .jsonPath();
        var path = "/api/v1/rounds/" + round.getString("id");
        letter(path + "/letters/REQUEST", "irai.pdf", "%PDF-1.4 見本").then().statusCode(200);
        letter(path + "/letters/GUIDE", "yoryo.pdf", "これはPDFではない")
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("letter_no_pdf"));
        var settings = new HashMap<String, Object>();
        settings.put("document_number", "見本第12号");
        settings.put("sender", "見本県協議会長");
        settings.put("dated_on", "2026-11-02");
        settings.put("announce_opening", true);
        settings.put("reminder_days", List.of(-3, 0));
        settings.put("reminder_hour", 10);
        secretariat
                .request()
                .header("If-Match", "\"0\"")
                .body(settings)
                .put(path + "/notification_settings")
                .then()
                .statusCode(200)
                .body("letters.file_name", contains("irai.pdf"))
                .body("version", equalTo(1));
        secretariat
                .request()
                .header("If-Match", "\"" + round.getInt("version") + "\"")
                .post(path + "/open")
                .then()
                .statusCode(200);
        var opened = arriving();
        assertThat(opened).hasSize(2).allSatisfy(mail -> {
            assertThat(mail.subject()).contains("受付を始めました");
            assertThat(mail.text()).contains("文書番号：見本第12号", "発 信 者：見本県協議会長", "令和8年11月2日");
            assertThat(mail.attachments()).containsExactly("irai.pdf");
        });
    }

    io.restassured.response.Response letter(String path, String name, String content) {
        return RestAssured.given()
                .contentType(ContentType.MULTIPART)
                .header(ActingAs.HEADER, secretariat.sub())
                .multiPart("file", name, content.getBytes(java.nio.charset.StandardCharsets.UTF_8), "application/pdf")
                .put(path);
    }

    @Test
    void refusedForGoodAreGivenUpAndSeen() throws Exception {
        submit(editor, part);
        mails.go();
        try (var _ = RefusingMailServer.start(550)) {
            postman.deliver();
        }
        secretariat
                .request()
                .get("/api/v1/notifications?council=" + made.council() + "&state=GIVEN_UP")
                .then()
                .body("results.failure", hasItem(containsString("no such mailbox")));
    }
}
