package torikumi.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import torikumi.program.ProgramCatalogue;
import torikumi.round.Round;
import torikumi.submission.mention.CouncilNames;

/** Reads a round for everything that should be looked at before it is compiled. */
@ApplicationScoped
class RoundCheck {

    @Inject
    ProgramCatalogue catalogue;

    @Inject
    Clock clock;

    /** What is found, in the table's order. */
    List<Found> find(Round round) {
        var lines = RoundReading.of(round.id);
        var names = CouncilNames.of(catalogue, round.councilId).during(round.fiscalYear);
        var spellings = catalogue.derived(round.councilId, SpellingVariants.class, SpellingVariants::of);
        var on = round.asOf == null ? LocalDate.now(clock) : round.asOf;
        var found = new ArrayList<Found>();
        found.addAll(new ContradictoryFigures(new StatedFigures(round.fiscalYear), names).find(lines));
        found.addAll(RepeatedSentences.find(lines));
        var misspelt = spellings.find(lines);
        found.addAll(misspelt);
        found.addAll(new PastPlans(round.fiscalYear, on).find(lines));
        found.addAll(new MarkFindings(names, catalogue.uncolored(round.councilId), since(round)).find(lines));
        found.addAll(new EntryFindings(
                        names,
                        ProgramCandidate.refused(round.councilId),
                        misspelt.stream().flatMap(one -> one.places().stream()).toList())
                .find(lines));
        found.sort(Comparator.comparingInt(Found::order));
        return found;
    }

    private static LocalDate since(Round round) {
        var year = LocalDate.of(round.fiscalYear, Month.APRIL, 1);
        return round.periodFrom != null && round.periodFrom.isBefore(year) ? round.periodFrom : year;
    }
}
