package torikumi.round;

import io.quarkus.hibernate.orm.panache.Panache;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads what belongs to several rounds at once, so that the statements of a list do not grow with its rows. */
final class RoundContents {

    private RoundContents() {}

    /** What the masters hold for a round on a day. */
    record Masters(boolean themes, boolean members) {}

    /** The themes of rounds with their response measures, in one statement. */
    static Map<UUID, List<RoundView.Theme>> themes(Collection<UUID> roundIds) {
        Map<UUID, Map<UUID, RoundView.Theme>> rounds = new LinkedHashMap<>();
        if (!roundIds.isEmpty()) {
            Panache.getEntityManager()
                    .createQuery("""
                            select t, m from RoundTheme t left join RoundResponseMeasure m on m.roundThemeId = t.id
                            where t.roundId in :rounds order by t.roundId, t.number, m.position, m.id
                            """, Object[].class)
                    .setParameter("rounds", roundIds)
                    .getResultList()
                    .forEach(row -> add(rounds, (RoundTheme) row[0], (RoundResponseMeasure) row[1]));
        }
        return rounds.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> List.copyOf(entry.getValue().values())));
    }

    private static void add(
            Map<UUID, Map<UUID, RoundView.Theme>> rounds, RoundTheme theme, RoundResponseMeasure measure) {
        var view = rounds.computeIfAbsent(theme.roundId, _ -> new LinkedHashMap<>())
                .computeIfAbsent(
                        theme.id,
                        _ -> new RoundView.Theme(theme.number, theme.name, theme.originId, new ArrayList<>()));
        if (measure != null) {
            view.responseMeasures()
                    .add(new RoundView.ResponseMeasure(measure.originId, measure.position, measure.name));
        }
    }

    /** Whether rounds have themes and members to open with, by the round, in one statement. */
    static Map<UUID, Masters> masters(Collection<UUID> roundIds, LocalDate day) {
        if (roundIds.isEmpty()) {
            return Map.of();
        }
        return Panache.getEntityManager()
                .createQuery("""
                        select r.id,
                            (select count(t) from Theme t where t.councilId = r.councilId
                                and (t.validFrom is null or t.validFrom <= :day)
                                and (t.validTo is null or t.validTo >= :day)
                                and not exists (select 1 from RoundExclusion x
                                    where x.roundId = r.id and x.originId = t.id)),
                            (select count(m) from Member m where m.councilId = r.councilId
                                and (m.validFrom is null or m.validFrom <= :day)
                                and (m.validTo is null or m.validTo >= :day)
                                and not exists (select 1 from RoundExclusion x
                                    where x.roundId = r.id and x.originId = m.id))
                        from Round r where r.id in :rounds
                        """, Object[].class)
                .setParameter("rounds", roundIds)
                .setParameter("day", day)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> (UUID) row[0], row -> new Masters((Long) row[1] > 0, (Long) row[2] > 0)));
    }
}
