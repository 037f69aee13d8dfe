package torikumi.notification;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import torikumi.embedded.TestBacking;

/** A mail server that knows none of the mailboxes it is asked for. */
final class RefusingMailServer implements AutoCloseable {

    private final ServerSocket socket;
    private final int code;

    private RefusingMailServer(ServerSocket socket, int code) {
        this.socket = socket;
        this.code = code;
    }

    static RefusingMailServer start(int code) throws IOException {
        var server = new RefusingMailServer(
                new ServerSocket(TestBacking.mailPort(), 50, InetAddress.getLoopbackAddress()), code);
        Thread.ofVirtual().start(server::serve);
        return server;
    }

    private void serve() {
        try {
            while (true) {
                var caller = socket.accept();
                Thread.ofVirtual().start(() -> talk(caller));
            }
        } catch (IOException _) {
            // closed
        }
    }

    private void talk(Socket caller) {
        try (caller;
                var in = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8));
                var out = caller.getOutputStream()) {
            say(out, "220 refusing");
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                say(out, line.startsWith("RCPT") ? code + " no such mailbox" : "250 ok");
            }
        } catch (IOException _) {
            // hung up
        }
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
