package torikumi.program;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.PostPersist;
import jakarta.persistence.PostRemove;
import jakarta.persistence.PostUpdate;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import java.time.Clock;

/** Announces every stored change of a programme, whoever made it. */
public class ProgramListener {

    @Inject
    Event<ProgramsChanged> changes;

    @Inject
    Clock clock;

    @PrePersist
    @PreUpdate
    void touched(Object row) {
        if (row instanceof Program program) {
            program.updatedAt = clock.instant();
        }
    }

    @PostPersist
    @PostUpdate
    @PostRemove
    void changed(Object program) {
        changes.fire(new ProgramsChanged());
    }
}
