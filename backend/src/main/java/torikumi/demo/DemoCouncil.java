package torikumi.demo;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import torikumi.council.Council;

/** Loads the demo council when it is wanted and the database holds no council at all. */
@ApplicationScoped
class DemoCouncil {

    private static final Logger LOG = Logger.getLogger(DemoCouncil.class);

    @ConfigProperty(name = "torikumi.demo")
    boolean wanted;

    @Inject
    DemoMasterData masterData;

    @Inject
    DemoRounds rounds;

    @Transactional
    void load(@Observes StartupEvent event) {
        if (!wanted || Council.count() > 0) {
            return;
        }
        masterData.store();
        rounds.store();
        LOG.info("The demo council is loaded");
    }
}
