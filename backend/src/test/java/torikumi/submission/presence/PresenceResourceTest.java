package torikumi.submission.presence;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Scanner;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import torikumi.submission.Person;
import torikumi.submission.RoundFixture;
import torikumi.testing.ActingAs;
import torikumi.testing.Backing;

/** Who is at work is told to those who may read the submission, and to nobody else. */
@QuarkusTest
@QuarkusTestResource(Backing.class)
class PresenceResourceTest {

    @Inject
    RoundFixture fixture;

    @TestHTTPResource
    URI server;

    RoundFixture.Made made;
    UUID part;

    @BeforeEach
    void open() {
        made = fixture.open();
        part = made.submissions().getFirst();
    }

    /** An open stream, read event by event. */
    private record Stream(HttpClient client, InputStream body, Scanner lines) implements AutoCloseable {

        String next() {
            while (lines.hasNextLine()) {
                var line = lines.nextLine();
                if (line.startsWith("data:")) {
                    return line.substring("data:".length());
                }
            }
            return "ended";
        }

        @Override
        public void close() throws IOException {
            body.close();
            client.shutdownNow();
        }
    }

    Stream watch(String person, String query) throws IOException, InterruptedException {
        var client = HttpClient.newHttpClient();
        var request = HttpRequest.newBuilder(server.resolve("/api/v1/submissions/" + part + "/events" + query))
                .header(ActingAs.HEADER, made.sub(person))
                .build();
        var answer = client.send(request, BodyHandlers.ofInputStream());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/event-stream");
        return new Stream(client, answer.body(), new Scanner(answer.body()));
    }

    @Test
    void tellsWhoComesAndGoes() throws IOException, InterruptedException {
        try (var editor = watch("editor", "?theme=1&kind=CHALLENGE")) {
            assertThat(editor.next()).isEqualTo("{\"people\":[]}");
            var secretariat = watch("secretariat", "");
            assertThat(secretariat.next()).contains("\"theme\":1").contains("\"kind\":\"CHALLENGE\"");
            assertThat(editor.next()).contains("\"theme\":null");
            secretariat.close();
            // Noticed at once or at the next beat.
            String seen;
            do {
                seen = editor.next();
            } while (!seen.equals("{\"people\":[]}") && !seen.equals("ended"));
            assertThat(seen).isEqualTo("{\"people\":[]}");
        }
    }

    @Test
    void showsNobodyToThemselves() throws IOException, InterruptedException {
        try (var first = watch("editor", "?theme=1&kind=CHALLENGE");
                var second = watch("editor", "?theme=2&kind=CHALLENGE")) {
            assertThat(List.of(first.next(), second.next())).containsOnly("{\"people\":[]}");
        }
    }

    @Test
    void isForReadersOnly() {
        var path = "/api/v1/submissions/" + part + "/events";
        assertThat(new Person(null).request().get(path).statusCode()).isEqualTo(401);
        assertThat(new Person(made.sub("editor2")).request().get(path).statusCode())
                .isEqualTo(404);
        assertThat(new Person(made.sub("viewer"))
                        .request()
                        .get(path + "?theme=99")
                        .statusCode())
                .isEqualTo(400);
    }
}
