package torikumi.submission.measure;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import torikumi.round.Round;
import torikumi.round.RoundState;
import torikumi.submission.version.SubmissionVersion;

/** Keeps what published rounds teach: hundreds of texts, read again only now and then. */
@ApplicationScoped
class MeasureExperiences {

    private static final int KEPT = 50;
    private static final int VERSIONS = 60;
    private static final Duration FRESH = Duration.ofMinutes(10);

    private record Kept(MeasureExperience experience, Instant until) {}

    private final Map<UUID, Kept> byRound = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Kept> eldest) {
            return size() > KEPT;
        }
    };

    @Inject
    Clock clock;

    /** For a round: from the council's latest published ones before it. */
    MeasureExperience of(Round round) {
        var now = clock.instant();
        synchronized (byRound) {
            var kept = byRound.get(round.id);
            if (kept != null && now.isBefore(kept.until())) {
                return kept.experience();
            }
        }
        var experience = MeasureExperience.of(Panache.getEntityManager()
                .createQuery("""
                        select v from SubmissionVersion v
                        join Submission s on s.id = v.submissionId and s.acceptedVersion = v.number
                        join Round r on r.id = s.roundId
                        where r.councilId = :council and r.fiscalYear < :year and r.state = :published
                        order by r.fiscalYear desc, v.id
                        """, SubmissionVersion.class)
                .setParameter("council", round.councilId)
                .setParameter("year", round.fiscalYear)
                .setParameter("published", RoundState.PUBLISHED)
                .setMaxResults(VERSIONS)
                .getResultList());
        synchronized (byRound) {
            byRound.put(round.id, new Kept(experience, now.plus(FRESH)));
        }
        return experience;
    }
}
