package torikumi.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import torikumi.member.Member;
import torikumi.theme.ResponseMeasure;
import torikumi.theme.Theme;

/** Opens a round: copies the themes, response measures and members of the day that it asks, and freezes them. */
@ApplicationScoped
public class RoundOpening {

    static final String IN_FORCE = " and (validFrom is null or validFrom <= ?2) and (validTo is null or validTo >= ?2)";

    @Inject
    Clock clock;

    @Inject
    Event<RoundOpened> opened;

    @Inject
    Event<MemberAdmitted> admitted;

    /** Moves {@code round} to OPEN; whoever observes {@link RoundOpened} works in the same transaction. */
    public void open(Round round) {
        round.move(RoundStep.OPEN, clock.instant());
        var day = LocalDate.now(clock);
        var left = RoundExclusion.of(round.id);
        copyThemes(round, day, left);
        copyMembers(round, day, left);
        Round.flush();
        opened.fire(new RoundOpened(round));
    }

    /** Adds a member to a round that is open already, as when an old table names one that nobody had entered. */
    public RoundMember admit(Round round, Member member) {
        var copy = copy(round, member);
        // The round's categories were frozen too: it stands among its like, wherever the council has put them since.
        RoundMember.of(round.id).stream()
                .filter(other -> other.categoryName.equals(copy.categoryName))
                .findFirst()
                .ifPresent(other -> {
                    copy.categoryLabel = other.categoryLabel;
                    copy.categoryPosition = other.categoryPosition;
                });
        copy.persist();
        admitted.fire(new MemberAdmitted(round, copy));
        return copy;
    }

    private static void copyThemes(Round round, LocalDate day, Set<UUID> left) {
        List<Theme> themes = Theme.list("councilId = ?1" + IN_FORCE, round.councilId, day);
        var copies = themes.stream()
                .filter(theme -> !left.contains(theme.id))
                .map(theme -> copy(round, theme))
                .collect(Collectors.toMap(copy -> copy.originId, Function.identity()));
        RoundTheme.persist(copies.values());
        RoundResponseMeasure.persist(ResponseMeasure.ofThemes(copies.keySet()).stream()
                .filter(measure -> !left.contains(measure.id))
                .filter(measure -> measure.isInForceOn(day))
                .map(measure -> copy(copies.get(measure.themeId).id, measure)));
    }

    private static RoundTheme copy(Round round, Theme theme) {
        var copy = new RoundTheme();
        copy.roundId = round.id;
        copy.originId = theme.id;
        copy.number = theme.number;
        copy.name = theme.name;
        return copy;
    }

    private static RoundResponseMeasure copy(UUID roundThemeId, ResponseMeasure measure) {
        var copy = new RoundResponseMeasure();
        copy.roundThemeId = roundThemeId;
        copy.originId = measure.id;
        copy.position = measure.position;
        copy.name = measure.name;
        return copy;
    }

    private static void copyMembers(Round round, LocalDate day, Set<UUID> left) {
        List<Member> members = Member.list(
                "from Member m left join fetch m.category where m.councilId = ?1"
                        + IN_FORCE.replace("valid", "m.valid"),
                round.councilId,
                day);
        RoundMember.persist(
                members.stream().filter(member -> !left.contains(member.id)).map(member -> copy(round, member)));
    }

    private static RoundMember copy(Round round, Member member) {
        var copy = new RoundMember();
        copy.roundId = round.id;
        copy.originId = member.id;
        copy.name = member.name;
        copy.position = member.position;
        if (member.category != null) {
            copy.categoryName = member.category.name;
            copy.categoryLabel = member.category.printedLabel;
            copy.categoryPosition = member.category.position;
        } else {
            // without a category: behind all that have one
            copy.categoryPosition = Integer.MAX_VALUE;
        }
        return copy;
    }
}
