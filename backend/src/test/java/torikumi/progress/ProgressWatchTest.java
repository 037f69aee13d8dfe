package torikumi.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
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
import java.time.Duration;
import java.util.Scanner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import torikumi.security.Membership;
import torikumi.submission.EntryKind;
import torikumi.submission.Person;
import torikumi.submission.RoundFixture;
import torikumi.testing.ActingAs;
import torikumi.testing.Backing;

/** The secretariat's screen is told of changes, whoever makes them, for as long as it may see them. */
@QuarkusTest
@QuarkusTestResource(Backing.class)
@Timeout(60)
class ProgressWatchTest {

    @Inject
    RoundFixture fixture;

    @Inject
    ProgressWatch watch;

    @TestHTTPResource
    URI server;

    RoundFixture.Made made;
    HttpClient client;
    InputStream body;
    Scanner lines;

    @BeforeEach
    void open() throws IOException, InterruptedException {
        made = fixture.open();
        var revision = new Person(made.sub("secretariat"))
                .request()
                .get("/api/v1/rounds/" + made.round() + "/progress")
                .path("revision");
        client = HttpClient.newHttpClient();
        var request = HttpRequest.newBuilder(
                        server.resolve("/api/v1/rounds/" + made.round() + "/progress/events?since=" + revision))
                .header(ActingAs.HEADER, made.sub("secretariat"))
                .build();
        var answer = client.send(request, BodyHandlers.ofInputStream());
        assertThat(answer.statusCode()).isEqualTo(200);
        body = answer.body();
        lines = new Scanner(body);
        assertThat(next()).isEqualTo("{\"revision\":" + revision + "}");
    }

    /** Leaves nobody watching: other tests count statements. */
    @AfterEach
    void close() throws IOException, InterruptedException {
        body.close();
        client.shutdownNow();
        while (watch.isWatched()) {
            Thread.sleep(Duration.ofMillis(50));
        }
    }

    private String next() {
        while (lines.hasNextLine()) {
            var line = lines.nextLine();
            if (line.startsWith("data:")) {
                return line.substring("data:".length());
            }
        }
        return "ended";
    }

    @Test
    void isToldThatSomethingChanged() {
        new Person(made.sub("editor"))
                .write(made.submissions().getFirst(), 1, EntryKind.INITIATIVE, "本文")
                .then()
                .statusCode(201);
        var revision = new Person(made.sub("secretariat"))
                .request()
                .get("/api/v1/rounds/" + made.round() + "/progress")
                .path("revision");
        assertThat(next()).isEqualTo("{\"revision\":" + revision + "}");
    }

    @Test
    void endsForWhoeverIsNoLongerOfTheSecretariat() {
        QuarkusTransaction.requiringNew().run(() -> Membership.delete("sub", made.sub("secretariat")));
        assertThat(next()).isEqualTo("ended");
    }
}
