package torikumi.demo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import torikumi.council.Council;
import torikumi.round.Round;

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

    // Seconds: three rounds of texts are read for names and figures, on a machine that may have other things to do.
    private static final int LONGEST_LOAD = 600;

    // Two transactions: the catalogue that texts are read with knows only committed programmes. A start that was cut
    // off between them goes on where it stopped.
    void load(@Observes StartupEvent event) {
        if (!wanted) {
            return;
        }
        QuarkusTransaction.requiringNew().run(() -> {
            if (Council.count() == 0) {
                masterData.store();
            }
        });
        QuarkusTransaction.requiringNew().timeout(LONGEST_LOAD).run(() -> {
            if (Council.findByIdOptional(DemoMasterData.councilId()).isPresent() && Round.count() == 0) {
                rounds.store();
                LOG.info("The demo council is loaded");
            }
        });
    }
}
