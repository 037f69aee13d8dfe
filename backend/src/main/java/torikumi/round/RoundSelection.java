package torikumi.round;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import torikumi.http.Problem;
import torikumi.member.Member;
import torikumi.theme.ResponseMeasure;
import torikumi.theme.Theme;

/** Reads what a round may choose from, and keeps what it leaves out. */
final class RoundSelection {

    private RoundSelection() {}

    /** What a round asks and whom. */
    static RoundSelectionView of(Round round, LocalDate day) {
        return round.getState() == RoundState.PREPARING ? offered(round, day) : frozen(round);
    }

    /**
     * Chooses.
     *
     * @throws Problem 422 {@code selection_unknown} when something is not among what is offered
     */
    static void choose(Round round, RoundSelectionView.Write write, LocalDate day) {
        var offered = offered(round, day);
        var themes = offered.themes().stream().map(RoundSelectionView.Theme::id).toList();
        var measures = offered.themes().stream()
                .flatMap(theme -> theme.responseMeasures().stream())
                .map(RoundSelectionView.Choice::id)
                .toList();
        var members =
                offered.members().stream().map(RoundSelectionView.Member::id).toList();
        var left = new ArrayList<UUID>();
        left.addAll(left("/themes", themes, write.themes()));
        left.addAll(left("/response_measures", measures, write.responseMeasures()));
        left.addAll(left("/members", members, write.members()));
        RoundExclusion.replace(round.id, left);
    }

    private static List<UUID> left(String pointer, Collection<UUID> offered, Set<UUID> chosen) {
        if (!offered.containsAll(chosen)) {
            throw Problem.invalid(pointer, "selection_unknown");
        }
        return offered.stream().filter(id -> !chosen.contains(id)).toList();
    }

    private static RoundSelectionView offered(Round round, LocalDate day) {
        var left = RoundExclusion.of(round.id);
        List<Theme> themes =
                Theme.list("councilId = ?1" + RoundOpening.IN_FORCE + " order by number, id", round.councilId, day);
        var measures =
                ResponseMeasure.byTheme(themes.stream().map(theme -> theme.id).toList());
        List<Member> members = Member.list(
                "from Member m left join fetch m.category c where m.councilId = ?1"
                        + RoundOpening.IN_FORCE.replace("valid", "m.valid")
                        + " order by coalesce(c.position, " + Integer.MAX_VALUE + "), m.position, m.id",
                round.councilId,
                day);
        return new RoundSelectionView(
                themes.stream()
                        .map(theme -> new RoundSelectionView.Theme(
                                theme.id,
                                theme.number,
                                theme.name,
                                !left.contains(theme.id),
                                measures.getOrDefault(theme.id, List.of()).stream()
                                        .filter(measure -> measure.isInForceOn(day))
                                        .map(measure -> new RoundSelectionView.Choice(
                                                measure.id, measure.name, !left.contains(measure.id)))
                                        .toList()))
                        .toList(),
                members.stream()
                        .map(member -> new RoundSelectionView.Member(
                                member.id,
                                member.name,
                                member.category == null ? "" : member.category.name,
                                !left.contains(member.id)))
                        .toList(),
                false,
                round.shownVersion());
    }

    private static RoundSelectionView frozen(Round round) {
        var themes = RoundContents.themes(List.of(round.id)).getOrDefault(round.id, List.of());
        return new RoundSelectionView(
                themes.stream()
                        .map(theme -> new RoundSelectionView.Theme(
                                theme.themeId(),
                                theme.number(),
                                theme.name(),
                                true,
                                theme.responseMeasures().stream()
                                        .map(measure ->
                                                new RoundSelectionView.Choice(measure.id(), measure.name(), true))
                                        .toList()))
                        .toList(),
                RoundMember.of(round.id).stream()
                        .map(member ->
                                new RoundSelectionView.Member(member.originId, member.name, member.categoryName, true))
                        .collect(Collectors.toList()),
                true,
                round.shownVersion());
    }
}
