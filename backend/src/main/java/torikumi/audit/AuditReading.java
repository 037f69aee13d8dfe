package torikumi.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import torikumi.http.Problem;
import torikumi.security.Rights;

/** Lets through whoever may read a history: a council's its secretariat, the rest the system administrator. */
@RequestScoped
class AuditReading {

    @Inject
    Rights rights;

    /**
     * The lines that are asked for.
     *
     * @throws Problem 404 for a council that the caller does not look after
     */
    AuditRows rows(AuditFilter filter) {
        return new AuditRows(readable(filter.council), filter);
    }

    private UUID readable(String key) {
        if (key == null || key.isBlank()) {
            rights.administerSystem();
            return null;
        }
        var council = AuditRows.council(key).orElseThrow(Problem::notFound);
        rights.administerHidden(council);
        return council;
    }
}
