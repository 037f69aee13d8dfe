package torikumi.material;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import torikumi.edition.RoundTables;
import torikumi.round.Round;
import torikumi.round.RoundMember;
import torikumi.submission.RoundFrames;
import torikumi.submission.version.SubmissionVersion;
import torikumi.submission.version.VersionContent;
import torikumi.text.EraDates;

/** Reads what the material is counted from, in as many statements for fifty members as for one. */
@ApplicationScoped
class MaterialReading {

    @Inject
    RoundTables tables;

    @Inject
    RoundFrames frames;

    /** The material of a round. */
    Material of(Round round, MaterialScope scope) {
        var contents = tables.contents(round, scope == MaterialScope.ACCEPTED);
        var last = last(round.id);
        var merged = merged(round.id);
        var members = RoundMember.of(round.id).stream()
                .map(member -> MemberPart.of(member, contents.get(member.originId), last.get(member.originId), merged))
                .toList();
        return new Material(
                round.id,
                round.title,
                round.name,
                scope,
                round.asOf == null ? "" : EraDates.asOf(round.asOf),
                new Material.Labels(round.initiativeLabel, round.challengeLabel),
                frames.of(round.id).themes().stream()
                        .map(theme -> new ThemeCount(theme, members).page())
                        .toList());
    }

    // Each member's last accepted part before this round, by the members' origin ids.
    private static Map<UUID, VersionContent> last(UUID roundId) {
        var last = new HashMap<UUID, VersionContent>();
        Panache.getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("""
                        select {v.*}, s.member_id as member from submission s join carry_source c on c.submission_id = s.id
                        join submission_version v on v.id = c.version_id where s.round_id = :round
                        """, Object[].class)
                .addEntity("v", SubmissionVersion.class)
                .addScalar("member", UUID.class)
                .setParameter("round", roundId)
                .getResultList()
                .forEach(row -> last.put((UUID) row[1], ((SubmissionVersion) row[0]).content));
        return last;
    }

    // What was merged into another entry has not ended.
    private static Set<UUID> merged(UUID roundId) {
        var merged = new HashSet<UUID>();
        Panache.getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("""
                        select unnest(e.merged_lineages) as lineage from entry e join submission s on s.id = e.submission_id
                        where s.round_id = :round
                        """, Object.class)
                .addScalar("lineage", UUID.class)
                .setParameter("round", roundId)
                .getResultList()
                .forEach(lineage -> merged.add((UUID) lineage));
        return merged;
    }
}
