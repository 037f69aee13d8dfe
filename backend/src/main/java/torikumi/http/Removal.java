package torikumi.http;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import java.util.List;
import org.hibernate.exception.ConstraintViolationException;

/** Deletes what nothing refers to. The foreign keys decide, so a feature need not know who builds on it. */
public final class Removal {

    private Removal() {}

    /**
     * Deletes rows within the present transaction.
     *
     * @param rows those that others of the same call refer to come last
     * @throws Problem 409 {@code still_referenced}: it has to be ended instead
     */
    public static void of(List<? extends PanacheEntityBase> rows) {
        try {
            rows.forEach(PanacheEntityBase::delete);
            if (!rows.isEmpty()) {
                Panache.getEntityManager().flush();
            }
        } catch (ConstraintViolationException _) {
            throw Problem.conflict("still_referenced");
        }
    }
}
