package torikumi.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import torikumi.submission.RoundFixture;
import torikumi.testing.ActingAs;
import torikumi.testing.Backing;

/** Bodies whose length nobody declares: they are counted, and too large ones are refused in words. */
@QuarkusTest
@QuarkusTestResource(Backing.class)
class BodyLimitTest {

    private static final int LIMIT = 32 * 1024 * 1024;
    private static final String BOUNDARY = "----table";

    @TestHTTPResource
    URI server;

    @Inject
    RoundFixture fixture;

    RoundFixture.Made made;
    URI entries;
    URI imports;

    @BeforeEach
    void open() {
        made = fixture.open();
        entries = server.resolve("/api/v1/submissions/" + made.submissions().getFirst() + "/entries");
        imports = server.resolve("/api/v1/imports");
    }

    private HttpResponse<String> send(HttpClient.Version version, URI to, String role, String type, InputStream body)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(to)
                .version(version)
                .timeout(Duration.ofSeconds(60))
                .header(ActingAs.HEADER, made.sub(role))
                .header("Accept-Language", "en")
                .header("Content-Type", type)
                .POST(BodyPublishers.ofInputStream(() -> body))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString());
        }
    }

    private static InputStream entry(int spaces) {
        return joined("{\"theme\": 1, \"kind\": \"INITIATIVE\",", spaces, "\"text\": \"説明会を開いた。\"}");
    }

    private InputStream upload(int spaces) {
        var round = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"round\"\r\n\r\n" + made.round();
        var file =
                "\r\n--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"t.tsv\"\r\n\r\n";
        return joined(round + file, spaces, "\r\n--" + BOUNDARY + "--\r\n");
    }

    private static InputStream joined(String before, int spaces, String after) {
        return new SequenceInputStream(Collections.enumeration(
                List.of(bytes(before), new ByteArrayInputStream(new byte[0]), blank(spaces), bytes(after))));
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static InputStream blank(int count) {
        return bytes(" ".repeat(count));
    }

    private static void tooLarge(HttpResponse<String> answer) throws IOException {
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        JsonNode problem = new ObjectMapper().readTree(answer.body());
        assertThat(problem.path("code").asText()).isEqualTo("too_large");
        assertThat(problem.path("detail").asText()).isEqualTo("What you sent is too large.");
    }

    @ParameterizedTest
    @EnumSource
    void areTakenUpToTheLimit(HttpClient.Version version) throws IOException, InterruptedException {
        assertThat(send(version, entries, "editor", "application/json", entry(1000))
                        .statusCode())
                .isEqualTo(201);
        assertThat(send(version, entries, "editor", "application/json", entry(LIMIT - 200))
                        .statusCode())
                .isEqualTo(201);
        var form = "multipart/form-data; boundary=" + BOUNDARY;
        var empty = send(version, imports, "secretariat", form, upload(1000));
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("empty_file");
    }

    @ParameterizedTest
    @EnumSource
    void areRefusedBeyondIt(HttpClient.Version version) throws IOException, InterruptedException {
        tooLarge(send(version, entries, "editor", "application/json", entry(LIMIT)));
        var form = "multipart/form-data; boundary=" + BOUNDARY;
        tooLarge(send(version, imports, "secretariat", form, upload(LIMIT)));
    }

    @Test
    void areNotReadWithoutEnd() throws IOException {
        try (var socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(60_000);
            var out = socket.getOutputStream();
            out.write(("POST " + entries.getPath() + " HTTP/1.1\r\nHost: " + server.getAuthority() + "\r\n"
                            + ActingAs.HEADER + ": " + made.sub("editor")
                            + "\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            assertThat(megabytesTaken(out)).isBetween(64, 100);
        }
    }

    // What is on its way when the server hangs up counts too: sockets hold some megabytes.
    private static int megabytesTaken(OutputStream out) throws IOException {
        var chunk = ("100000\r\n" + " ".repeat(0x100000) + "\r\n").getBytes(StandardCharsets.US_ASCII);
        for (var sent = 0; sent < 300; sent++) {
            try {
                out.write(chunk);
            } catch (SocketException _) {
                return sent;
            }
        }
        return 300;
    }
}
