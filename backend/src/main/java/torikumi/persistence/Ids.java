package torikumi.persistence;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Makes identifiers. */
public final class Ids {

    private Ids() {}

    /** A new UUID of version 7 (RFC 9562): later ones sort after earlier ones, so that indexes grow at one end. */
    public static UUID next() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }
}
