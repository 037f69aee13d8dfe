package torikumi.notification;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.Session;
import org.hibernate.type.StandardBasicTypes;
import torikumi.council.Council;
import torikumi.http.ListView;
import torikumi.http.PageParams;
import torikumi.http.Problem;
import torikumi.member.Member;
import torikumi.persistence.Conditions;
import torikumi.security.Rights;

/** Reads the log of a council's notices. */
@RequestScoped
class NotificationLog {

    @Inject
    Rights rights;

    /** What to see of it; null where it does not matter. */
    record Filter(UUID round, UUID member, NotificationKind kind, NotificationState state) {}

    /**
     * How the mails of a council stand.
     *
     * @param waiting to be sent, for the first time or again
     * @param failing those among them whose last try failed
     * @param givenUp tried for long, or refused for good
     * @param lastFailure what the last failed try came to
     * @param oldestWaitingAt since when the longest of the failing ones waits
     */
    @Schema(name = "NotificationSummary")
    public record Summary(
            long waiting,
            long failing,
            long givenUp,
            long sent,
            @Schema(nullable = true) String lastFailure,
            @Schema(nullable = true) Instant oldestWaitingAt) {}

    /**
     * The council that a parameter names.
     *
     * @throws Problem 400 without it, 401 and 404 for others than its secretariat
     */
    UUID administered(String key) {
        if (key == null) {
            throw Problem.malformed("?council", "constraint_not_null");
        }
        rights.signedIn();
        var council = Council.byKey(key).id;
        rights.administerHidden(council);
        return council;
    }

    ListView<NotificationView> page(UUID council, Filter filter, PageParams page, Locale language) {
        var wanted = new Conditions()
                .and("councilId = :council", "council", council)
                .and("roundId = :round", "round", filter.round)
                .and("memberId = :member", "member", filter.member)
                .and("kind = :kind", "kind", filter.kind)
                .and("state = :state", "state", filter.state);
        var counting = "from Notification" + wanted.where();
        var counted = Map.copyOf(wanted.parameters());
        var after = page.after(1);
        if (after != null) {
            wanted.and("id < :id", "id", page.id(after, 0));
        }
        List<Notification> rows = Notification.<Notification>find(
                        "from Notification" + wanted.where() + " order by id desc", wanted.parameters())
                .page(0, page.limit + 1)
                .list();
        var count = ListView.count(rows, page.limit, after == null, cap -> Notification.find(counting, counted)
                .range(0, cap - 1)
                .list()
                .size());
        var names = memberNames(rows);
        return ListView.of(
                rows,
                count,
                page.limit,
                row -> NotificationView.of(row, names.get(row.memberId), false, language),
                row -> List.of(row.id.toString()));
    }

    NotificationView view(Notification notice, Locale language) {
        return NotificationView.of(notice, memberNames(List.of(notice)).get(notice.memberId), true, language);
    }

    Summary summary(UUID council, UUID round) {
        var row = Panache.getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("""
                        select count(*) filter (where state = 'WAITING'),
                            count(*) filter (where state = 'WAITING' and failure is not null),
                            count(*) filter (where state = 'GIVEN_UP'),
                            count(*) filter (where state = 'SENT'),
                            (array_agg(failure order by coalesce(due_at, created_at) desc)
                                filter (where state in ('WAITING', 'GIVEN_UP') and failure is not null))[1],
                            min(created_at) filter (where state = 'WAITING' and failure is not null)
                        from notification where council_id = :council and (round_id = :round or cast(:round as uuid) is null)
                        """, Object[].class)
                .setParameter("council", council)
                .setParameter("round", round, StandardBasicTypes.UUID)
                .getSingleResult();
        return new Summary(
                (Long) row[0], (Long) row[1], (Long) row[2], (Long) row[3], (String) row[4], (Instant) row[5]);
    }

    private static Map<UUID, String> memberNames(List<Notification> rows) {
        var ids =
                rows.stream().map(row -> row.memberId).filter(Objects::nonNull).collect(Collectors.toSet());
        return Member.<Member>list("id in ?1", ids).stream()
                .collect(Collectors.toMap(member -> member.id, member -> member.name));
    }
}
