package torikumi.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class FreePortTest {

    @Test
    void portsInARowAreFreeAndNoOutgoingConnectionTakesThem() throws IOException {
        for (var time = 0; time < 200; time++) {
            var first = FreePort.find(3);
            assertThat(first).isBetween(20_500, 26_997);
            var taken = new ArrayList<ServerSocket>();
            try {
                for (var port = first; port < first + 3; port++) {
                    taken.add(new ServerSocket(port, 1, InetAddress.getLoopbackAddress()));
                }
            } finally {
                for (var socket : taken) {
                    socket.close();
                }
            }
        }
    }
}
