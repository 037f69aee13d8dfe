package torikumi.http;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Counts a body whose length nobody has declared (chunked), and refuses it in words where it passes the limit; left to
 * the framework, the answer would have no body. Declared lengths are refused earlier, by {@link UnreadableRequests}.
 */
@Provider
public class BodyLimit implements ContainerRequestFilter {

    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");

    @ConfigProperty(name = "quarkus.http.limits.max-body-size")
    MemorySize limit;

    @Inject
    RoutingContext routing;

    @Override
    public void filter(ContainerRequestContext request) {
        if (READS.contains(request.getMethod()) || request.getHeaderString(HttpHeaders.CONTENT_LENGTH) != null) {
            return;
        }
        var most = limit.asLongValue();
        // Its own count would come first and end the answer: it begins where ours has given up.
        routing.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, 3 * most);
        request.setEntityStream(new Counted(request.getEntityStream(), most));
    }

    private final class Counted extends FilterInputStream {

        private final long most;
        private long count;

        Counted(InputStream body, long most) {
            super(body);
            this.most = most;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            var read = in.read(into, from, length);
            count += Math.max(read, 0);
            if (count > most) {
                isDropped();
                throw new Problem(413, "too_large");
            }
            return read;
        }

        // The framework's own stream reads on until the client stops.
        @Override
        public void close() throws IOException {
            if (isDropped()) {
                super.close();
            }
        }

        // A client that is still sending would not see the answer; one that does not stop is cut off.
        private boolean isDropped() throws IOException {
            var dropped = new byte[8192];
            while (count <= 2 * most) {
                var read = in.read(dropped);
                if (read < 0) {
                    return true;
                }
                count += read;
            }
            hangUp();
            return false;
        }

        private void hangUp() {
            var response = routing.response();
            if (!response.headWritten()) {
                response.putHeader("Connection", "close");
            }
            if (response.ended()) {
                routing.request().connection().close();
            } else {
                routing.addEndHandler(_ -> routing.request().connection().close());
            }
        }
    }
}
