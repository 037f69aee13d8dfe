package torikumi.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import torikumi.round.RoundResponseMeasure;
import torikumi.round.RoundTheme;

/**
 * The themes and response measures of an opened round, which never change.
 *
 * @param themes in order of their numbers
 */
public record RoundFrame(List<Theme> themes) {

    /**
     * A theme of the round.
     *
     * @param id the round's copy
     * @param originId the theme it was copied from
     */
    public record Theme(UUID id, UUID originId, int number, String name, List<Measure> measures) {}

    /**
     * A response measure of the round.
     *
     * @param id the round's copy
     * @param originId the response measure it was copied from
     */
    public record Measure(UUID id, UUID originId, String name) {}

    static RoundFrame read(UUID roundId) {
        var themes = RoundTheme.of(roundId);
        var measures =
                RoundResponseMeasure.of(themes.stream().map(theme -> theme.id).toList());
        var frame = new ArrayList<Theme>();
        for (var theme : themes) {
            frame.add(new Theme(
                    theme.id,
                    theme.originId,
                    theme.number,
                    theme.name,
                    measures.stream()
                            .filter(measure -> measure.roundThemeId.equals(theme.id))
                            .map(measure -> new Measure(measure.id, measure.originId, measure.name))
                            .toList()));
        }
        return new RoundFrame(List.copyOf(frame));
    }

    /** The theme with a number. */
    public Optional<Theme> theme(int number) {
        return themes.stream().filter(theme -> theme.number() == number).findFirst();
    }

    /** The round's copy of a response measure. */
    public Optional<Measure> measureOf(UUID originId) {
        return themes.stream()
                .flatMap(theme -> theme.measures().stream())
                .filter(measure -> measure.originId().equals(originId))
                .findFirst();
    }

    /** The round's measures with these ids (of the copies), in printed order. */
    public List<Measure> measures(Set<UUID> ids) {
        return themes.stream()
                .flatMap(theme -> theme.measures().stream())
                .filter(measure -> ids.contains(measure.id()))
                .toList();
    }
}
