package torikumi.progress;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.hibernate.Session;
import torikumi.persistence.Ids;

/** A generated round in every state, by the same file that the bench measures with. */
record LargeRound(UUID council, UUID round, String secretariat) {

    private static final Path SEED = Path.of("../script/lib/bench/large-round.sql");

    static LargeRound of(int members, int entries) {
        var made = new LargeRound(Ids.next(), Ids.next(), "large-" + Ids.next());
        var sql = made.seed(members, entries);
        QuarkusTransaction.requiringNew()
                .timeout(120)
                .run(() -> Panache.getEntityManager().unwrap(Session.class).doWork(connection -> {
                    try (var statement = connection.createStatement()) {
                        statement.execute(sql);
                    }
                }));
        return made;
    }

    private String seed(int members, int entries) {
        try {
            return Files.readString(SEED)
                    .replace(":council", council.toString())
                    .replace(":round", round.toString())
                    .replace(":sub", secretariat)
                    .replace(":members", String.valueOf(members))
                    .replace(":entries", String.valueOf(entries));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
