package torikumi.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class MailCatcherTest {
    @Test
    void showsAMailReadablyAndRunsNothingOfIt() throws IOException, InterruptedException, MessagingException {
        var smtp = FreePort.find();
        var page = FreePort.find();
        try (var _ = MailCatcher.start(smtp, page);
                var http = HttpClient.newHttpClient()) {
            send(smtp, "提出の<お願い>", "こちらから: https://example.jp/a?b=1&c=2 <script>alert(1)</script>");

            var html = get(http, page, "/");
            assertThat(html)
                    .contains("提出の&lt;お願い&gt;", "<a href=\"https://example.jp/a?b=1&amp;c=2\">")
                    .doesNotContain("<script");
            assertThat(get(http, page, "/messages")).contains("\"to\":\"editor@example.jp\"");
        }
    }

    @Test
    void namesWhatIsAttached() throws IOException, InterruptedException, MessagingException {
        var smtp = FreePort.find();
        var page = FreePort.find();
        try (var _ = MailCatcher.start(smtp, page);
                var http = HttpClient.newHttpClient()) {
            var text = new MimeBodyPart();
            text.setText("控えを付けます。", "UTF-8");
            var file = new MimeBodyPart();
            file.setContent("%PDF".getBytes(StandardCharsets.US_ASCII), "application/pdf");
            file.setFileName("提出控え.pdf");
            var message = message(smtp, "提出控え");
            message.setContent(new MimeMultipart(text, file));
            Transport.send(message);

            assertThat(get(http, page, "/messages"))
                    .contains("\"text\":\"控えを付けます。\"", "\"attachments\":[\"提出控え.pdf\"]");
            assertThat(get(http, page, "/")).contains("添付: 提出控え.pdf");
        }
    }

    private static void send(int port, String subject, String text) throws MessagingException {
        var message = message(port, subject);
        message.setText(text, "UTF-8");
        Transport.send(message);
    }

    private static MimeMessage message(int port, String subject) throws MessagingException {
        var properties = new Properties();
        properties.setProperty("mail.smtp.host", "127.0.0.1");
        properties.setProperty("mail.smtp.port", String.valueOf(port));
        var message = new MimeMessage(Session.getInstance(properties));
        message.setFrom("no-reply@torikumi.example");
        message.setRecipients(MimeMessage.RecipientType.TO, "editor@example.jp");
        message.setSubject(subject, "UTF-8");
        return message;
    }

    private static String get(HttpClient http, int port, String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .build();
        return http.send(request, BodyHandlers.ofString()).body();
    }
}
