package torikumi.program;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.PostPersist;
import jakarta.persistence.PostRemove;
import jakarta.persistence.PostUpdate;

/** Announces every stored change of a programme, whoever made it. */
public class ProgramListener {

    @Inject
    Event<ProgramsChanged> changes;

    @PostPersist
    @PostUpdate
    @PostRemove
    void changed(Object program) {
        changes.fire(new ProgramsChanged());
    }
}
