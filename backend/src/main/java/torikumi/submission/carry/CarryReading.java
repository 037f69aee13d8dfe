package torikumi.submission.carry;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import torikumi.submission.Cell;
import torikumi.submission.Part;
import torikumi.submission.RoundFrame;
import torikumi.submission.RoundFrames;
import torikumi.submission.entry.Entry;
import torikumi.submission.entry.EntryContent;
import torikumi.submission.entry.EntryView.Named;
import torikumi.submission.entry.EntryView.Writer;
import torikumi.submission.version.VersionContent.FrozenEntry;
import torikumi.submission.version.VersionContent.FrozenMeasure;

/** Reads last parts with what was decided, in a fixed number of statements. */
@ApplicationScoped
class CarryReading {

    @Inject
    RoundFrames frames;

    @Inject
    Clock clock;

    /** A carried entry where it stands now. */
    private record Standing(Entry entry, Cell cell) {}

    /** A member's last part, as its present submission sees it. */
    CarryViews.All all(Part part) {
        var source = CarrySource.of(part);
        if (source.isEmpty()) {
            return new CarryViews.All(null, 0, List.of());
        }
        var items = items(part, source.get());
        var undecided = items.stream()
                .filter(item -> item.theme() != null && item.decision() == null)
                .count();
        return new CarryViews.All(view(source.get()), (int) undecided, items);
    }

    /** Its entries in the table's order. */
    List<CarryViews.Item> items(Part part, CarrySource source) {
        var decisions = new HashMap<UUID, CarryDecision>();
        CarryDecision.<CarryDecision>list("submissionId", part.submission().id)
                .forEach(decision -> decisions.put(decision.sourceEntry, decision));
        var carried = carried(part);
        var today = LocalDate.now(clock);
        return source.places()
                .map(place -> item(
                        part,
                        source,
                        place,
                        decisions.get(place.entry().id()),
                        carried.get(place.entry().id()),
                        today))
                .toList();
    }

    /** One of them. */
    CarryViews.Item item(Part part, CarrySource source, CarrySource.Place place) {
        return items(part, source).stream()
                .filter(item -> item.id().equals(place.entry().id()))
                .findFirst()
                .orElseThrow();
    }

    /** What carrying an entry writes: the measures are those that the present round still has. */
    EntryContent content(FrozenEntry entry, Set<UUID> measures) {
        return new EntryContent(
                entry.department(), entry.heading(), entry.title(), entry.text(), entry.marker(), measures);
    }

    /** The present round's theme that an entry's cell belongs to; null when it has none. */
    RoundFrame.Theme theme(Part part, CarrySource.Place place) {
        return frames.of(part.round().id).themes().stream()
                .filter(theme -> theme.originId().equals(place.cell().themeId()))
                .findFirst()
                .orElse(null);
    }

    /** The present round's copies of an entry's measures. */
    static Set<UUID> measures(RoundFrame.Theme theme, FrozenEntry entry) {
        var measures = new HashSet<UUID>();
        for (var measure : theme.measures()) {
            if (entry.responseMeasures().stream().anyMatch(old -> old.id().equals(measure.originId()))) {
                measures.add(measure.id());
            }
        }
        return measures;
    }

    // By the entry they were carried from; of several the one that keeps the lineage's first place.
    private static Map<UUID, Standing> carried(Part part) {
        var carried = new HashMap<UUID, Standing>();
        Panache.getEntityManager()
                .createQuery("""
                        select e, c from Entry e join Cell c on c.id = e.cellId
                        where e.submissionId = :submission and e.carriedFromEntry is not null order by e.id
                        """, Object[].class)
                .setParameter("submission", part.submission().id)
                .getResultStream()
                .map(row -> new Standing((Entry) row[0], (Cell) row[1]))
                .forEach(standing -> carried.putIfAbsent(standing.entry().carriedFromEntry, standing));
        return carried;
    }

    private CarryViews.Item item(
            Part part,
            CarrySource source,
            CarrySource.Place place,
            CarryDecision decision,
            Standing carried,
            LocalDate today) {
        var entry = place.entry();
        var theme = theme(part, place);
        var written = source.written(entry);
        return new CarryViews.Item(
                entry.id(),
                entry.lineageId(),
                theme == null ? null : theme.number(),
                place.cell().themeId(),
                themeName(source, place, theme),
                place.cell().kind(),
                entry.department(),
                entry.heading(),
                entry.title(),
                entry.text(),
                entry.marker(),
                entry.responseMeasures().stream().map(CarryReading::named).toList(),
                entry.responseMeasures().stream()
                        .filter(measure -> !has(theme, measure))
                        .map(CarryReading::named)
                        .toList(),
                source.writtenAt(entry),
                CarryFlag.of(entry, written, today),
                decision == null ? null : decision.getChoice(),
                decision == null ? null : decision.getDecidedAt(),
                decision == null ? null : new Writer(decision.getDecidedByName(), decision.isOnBehalf()),
                carried == null || theme == null ? null : view(entry, theme, carried),
                version(decision));
    }

    /** The version of a decision as the wire shows it. */
    static int version(CarryDecision decision) {
        return decision == null ? 0 : decision.shownVersion() + 1;
    }

    private CarryViews.Carried view(FrozenEntry entry, RoundFrame.Theme theme, Standing carried) {
        return new CarryViews.Carried(
                carried.entry().id,
                carried.cell().theme,
                carried.cell().kind,
                carried.entry().unconfirmed,
                content(entry, measures(theme, entry)).hash().equals(carried.entry().contentHash));
    }

    private static CarryViews.Source view(CarrySource source) {
        var round = source.round();
        return new CarryViews.Source(
                source.version().submissionId,
                round.id,
                round.name,
                round.fiscalYear,
                round.asOf,
                source.version().number,
                source.version().submittedAt);
    }

    private String themeName(CarrySource source, CarrySource.Place place, RoundFrame.Theme theme) {
        return theme != null
                ? theme.name()
                : frames.of(source.round().id)
                        .theme(place.cell().theme())
                        .map(RoundFrame.Theme::name)
                        .orElse("");
    }

    private static boolean has(RoundFrame.Theme theme, FrozenMeasure measure) {
        return theme != null
                && theme.measures().stream()
                        .anyMatch(offered -> offered.originId().equals(measure.id()));
    }

    private static Named named(FrozenMeasure measure) {
        return new Named(measure.id(), measure.name());
    }
}
