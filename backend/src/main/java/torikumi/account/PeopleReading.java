package torikumi.account;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.type.StandardBasicTypes;
import torikumi.http.Messages;
import torikumi.security.Caller;
import torikumi.security.Role;

/** Reads the people of a council with everything the screen shows, disabled roles too, in one statement. */
@RequestScoped
class PeopleReading {

    private static final String ROWS = """
            select m.sub, coalesce(p.name, m.name), coalesce(p.email, m.email), p.last_seen_at, coalesce(a.enabled, true),
                m.id, m.role, m.member_id, s.name, m.disabled_at, m.version
            from membership m
            left join person p on p.sub = m.sub
            left join account a on a.sub = m.sub
            left join member s on s.id = m.member_id
            where m.council_id = :council
                and (cast(:member as uuid) is null or m.member_id = :member)
                and (cast(:only as text) is null or m.role = :only)
                and m.sub in (select distinct w.sub from membership w where w.council_id = :council
                    and (cast(:member as uuid) is null or w.member_id = :member) and (cast(:only as text) is null or w.role = :only)
                    and (cast(:one as text) is null or w.sub = :one) and w.sub > :after order by w.sub limit :limit)
            order by m.sub, m.id
            """;

    @Inject
    Caller caller;

    @Context
    HttpHeaders headers;

    /** A page of people behind a subject, in the order of their subjects. */
    List<PersonView> page(PeopleAccess.Scope scope, String after, int limit) {
        return read(scope, null, after, limit);
    }

    /** One person's roles in a scope; empty when they have none. */
    List<PersonView> one(PeopleAccess.Scope scope, String sub) {
        return read(scope, sub, "", 1);
    }

    long count(PeopleAccess.Scope scope) {
        return Panache.getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("""
                        select count(distinct sub) from membership where council_id = :council
                        and (cast(:member as uuid) is null or member_id = :member) and (cast(:only as text) is null or role = :only)
                        """, Long.class)
                .setParameter("council", scope.councilId())
                .setParameter("member", scope.memberId(), StandardBasicTypes.UUID)
                .setParameter("only", only(scope), StandardBasicTypes.STRING)
                .getSingleResult();
    }

    private List<PersonView> read(PeopleAccess.Scope scope, String one, String after, int limit) {
        var rows = Panache.getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(ROWS, Object[].class)
                .setParameter("council", scope.councilId())
                .setParameter("member", scope.memberId(), StandardBasicTypes.UUID)
                .setParameter("only", only(scope), StandardBasicTypes.STRING)
                .setParameter("one", one, StandardBasicTypes.STRING)
                .setParameter("after", after)
                .setParameter("limit", limit)
                .getResultList();
        Map<String, List<Object[]>> people = new LinkedHashMap<>();
        rows.forEach(row ->
                people.computeIfAbsent((String) row[0], _ -> new ArrayList<>()).add(row));
        return people.values().stream().map(this::person).toList();
    }

    private static String only(PeopleAccess.Scope scope) {
        return scope.only() == null ? null : scope.only().name();
    }

    private PersonView person(List<Object[]> rows) {
        var first = rows.getFirst();
        var roles = rows.stream()
                .map(row -> new PersonView.Seat(
                        (UUID) row[5], Role.valueOf((String) row[6]), (UUID) row[7], (String) row[8], (Instant) row[9]))
                .toList();
        var disabled = roles.stream().allMatch(role -> role.disabledAt() != null);
        return new PersonView(
                (String) first[0],
                (String) first[1],
                (String) first[2],
                (Instant) first[3],
                disabled,
                (Boolean) first[4],
                roles,
                actions((String) first[0], roles, disabled),
                rows.stream().mapToInt(row -> (Integer) row[10]).sum());
    }

    private List<PersonView.Action> actions(String sub, List<PersonView.Seat> roles, boolean disabled) {
        return List.of(
                action("disable", disabled ? "person_disabled" : PeopleSteps.blocker(caller, sub, roles)),
                action("enable", disabled ? PeopleSteps.blocker(caller, sub, roles) : "person_not_disabled"));
    }

    private PersonView.Action action(String name, String blocker) {
        return new PersonView.Action(
                name,
                blocker == null,
                blocker == null
                        ? List.of()
                        : List.of(new PersonView.Blocker(blocker, Messages.text(Messages.language(headers), blocker))));
    }
}
