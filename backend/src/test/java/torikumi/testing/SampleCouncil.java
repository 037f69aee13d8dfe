package torikumi.testing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import torikumi.council.Council;
import torikumi.member.Category;
import torikumi.member.Member;
import torikumi.persistence.Ids;
import torikumi.security.Membership;
import torikumi.security.Role;
import torikumi.theme.ResponseMeasure;
import torikumi.theme.Theme;

/** A council of a test's own, with two themes, two members and a person for every role. Stored when it is made. */
public final class SampleCouncil {

    public final UUID id;
    public final String slug;
    public final List<UUID> themes = new ArrayList<>();
    public final List<UUID> measures = new ArrayList<>();
    public final List<UUID> members = new ArrayList<>();

    private SampleCouncil(Council council) {
        id = council.id;
        slug = council.slug;
    }

    /**
     * Makes one.
     *
     * @param prefix begins the subjects of its people: {@code <prefix>-secretariat}, {@code -editor}, {@code -approver},
     *     {@code -viewer} (first member), {@code -editor2} (second member)
     */
    public static SampleCouncil store(String prefix) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var sample = new SampleCouncil(council());
            sample.themes.add(sample.theme(1, "賃金の引上げ", "業務改善の支援", "取引の適正化"));
            sample.themes.add(sample.theme(2, "働き方改革"));
            sample.members.add(sample.member(1, "見本労働局", ""));
            sample.members.add(sample.member(2, "見本県商工会", "関係機関"));
            sample.person(prefix + "-secretariat", Role.SECRETARIAT, null);
            sample.person(prefix + "-editor", Role.EDITOR, sample.members.getFirst());
            sample.person(prefix + "-approver", Role.APPROVER, sample.members.getFirst());
            sample.person(prefix + "-viewer", Role.VIEWER, sample.members.getFirst());
            sample.person(prefix + "-editor2", Role.EDITOR, sample.members.getLast());
            return sample;
        });
    }

    /** A round as the secretariat would send it. */
    public Map<String, Object> roundWrite(int fiscalYear) {
        Map<String, Object> write = new LinkedHashMap<>();
        write.put("council_id", id);
        write.put("fiscal_year", fiscalYear);
        write.put("period_from", (fiscalYear - 1) + "-04-01");
        write.put("due_on", "2199-12-12");
        return write;
    }

    private static Council council() {
        var council = new Council();
        council.slug = "sample-" + Ids.next();
        council.name = "見本県協議会";
        council.tableTitle = "取組状況表";
        council.initiativeLabel = "①取組内容";
        council.challengeLabel = "②課題";
        council.initiativeNothingText = "取組事項無し";
        council.challengeNothingText = "把握事項無し";
        council.persistAndFlush();
        return council;
    }

    private UUID theme(int number, String name, String... measureNames) {
        var theme = new Theme();
        theme.councilId = id;
        theme.number = number;
        theme.name = name;
        theme.persistAndFlush();
        for (var measureName : measureNames) {
            var measure = new ResponseMeasure();
            measure.themeId = theme.id;
            measure.position = measures.size() + 1;
            measure.name = measureName;
            measure.persist();
            measures.add(measure.id);
        }
        return theme.id;
    }

    private UUID member(int position, String name, String label) {
        var category = new Category();
        category.councilId = id;
        category.position = position;
        category.name = label.isEmpty() ? "行政機関" : label;
        category.printedLabel = label;
        category.persistAndFlush();
        var member = new Member();
        member.councilId = id;
        member.category = category;
        member.position = position;
        member.name = name;
        member.persistAndFlush();
        return member.id;
    }

    private void person(String sub, Role role, UUID memberId) {
        var membership = new Membership();
        membership.sub = sub;
        membership.councilId = id;
        membership.memberId = memberId;
        membership.role = role;
        membership.name = sub;
        membership.persist();
    }
}
