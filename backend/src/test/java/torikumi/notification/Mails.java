package torikumi.notification;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import torikumi.embedded.MailCatcher;
import torikumi.embedded.TestBacking;

/** The mail server of a test: there or away, and what it got. */
final class Mails implements AutoCloseable {

    private static final int PAGE = TestBacking.mailPort() + 1;
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private MailCatcher catcher;

    /** A mail as it arrived. */
    record Mail(String id, String from, String to, String subject, String date, String text, List<String> attachments) {

        /** The notification that was its lead. */
        String notification() {
            return id.replaceAll("^<|@.*$", "");
        }
    }

    /** There. */
    static Mails arriving() {
        var mails = new Mails();
        mails.come();
        return mails;
    }

    /** Mails that earlier tests left behind are none of this one's business. */
    static void forgetWaiting() {
        Notification.update("state = NOT_NEEDED, dueAt = null where state = WAITING");
    }

    void come() {
        if (catcher == null) {
            catcher = MailCatcher.start(TestBacking.mailPort(), PAGE);
        }
    }

    void go() {
        if (catcher != null) {
            catcher.close();
            catcher = null;
        }
    }

    /** What came since the last time, the oldest first. */
    List<Mail> take() {
        try {
            var address = URI.create("http://127.0.0.1:" + PAGE + "/messages");
            var json = HTTP.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                    .body();
            HTTP.send(HttpRequest.newBuilder(address).DELETE().build(), BodyHandlers.discarding());
            List<Map<String, Object>> rows = new ObjectMapper().readValue(json, new TypeReference<>() {});
            return rows.stream()
                    .map(row -> new ObjectMapper().convertValue(row, Mail.class))
                    .toList()
                    .reversed();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException end) {
            throw new IllegalStateException(end);
        }
    }

    @Override
    public void close() {
        go();
    }
}
