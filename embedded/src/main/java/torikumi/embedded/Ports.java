package torikumi.embedded;

import java.util.LinkedHashMap;
import java.util.Map;

/** The ports of 127.0.0.1 that the product uses on a developer's machine. */
record Ports(int front, int backend, int keycloak, int mailPage, int smtp, int postgres) {
    /** What the front port is for, in the words of an error. */
    static final String FRONT_USE = "画面 / web";

    private static final Ports STANDARD = new Ports(8080, 8081, 8180, 8025, 1025, 15432);

    /** The documented ports, all moved up by {@code offset} so that a second copy can run beside the first. */
    static Ports movedBy(int offset) {
        return new Ports(
                STANDARD.front + offset,
                STANDARD.backend + offset,
                STANDARD.keycloak + offset,
                STANDARD.mailPage + offset,
                STANDARD.smtp + offset,
                STANDARD.postgres + offset);
    }

    /** What each is for, in words that an error message can use. */
    Map<Integer, String> uses() {
        var uses = new LinkedHashMap<Integer, String>();
        uses.put(front, FRONT_USE);
        uses.put(backend, "API");
        uses.put(keycloak, "Keycloak");
        uses.put(mailPage, "メール画面 / mail page");
        uses.put(smtp, "SMTP");
        uses.put(postgres, "PostgreSQL");
        return uses;
    }

    String url() {
        return "http://localhost:" + front;
    }
}
