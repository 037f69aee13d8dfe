package torikumi.submission.measure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import torikumi.submission.RoundFrame;
import torikumi.submission.carry.CarrySource;
import torikumi.submission.entry.EntryState;
import torikumi.submission.measure.MeasureProposalView.Source;
import torikumi.submission.mention.Marking;
import torikumi.submission.version.VersionContent.FrozenMention;

/** Works out proposals for the entries of one submission. */
final class MeasureProposals {

    private static final int MOST = 3;

    private final RoundFrame frame;
    private final MeasureWords words;
    private final List<CarrySource.Place> lastYear;
    private final MeasureExperience experience;

    /**
     * For a submission.
     *
     * @param lastYear the member's last accepted part, when there is one
     * @param experience what the council's published tables teach
     */
    MeasureProposals(RoundFrame frame, Optional<CarrySource> lastYear, MeasureExperience experience) {
        this.frame = frame;
        this.words = new MeasureWords(frame);
        this.experience = experience;
        this.lastYear = lastYear.map(source -> source.places().toList()).orElse(List.of());
    }

    /** At most three for an entry, what was chosen last year first; none that it has already. */
    List<MeasureProposalView> of(EntryState state) {
        var theme = frame.theme(state.cell().theme).orElseThrow();
        var open = theme.measures().stream()
                .filter(measure -> !state.measures().contains(measure.id()))
                .toList();
        if (open.isEmpty()) {
            return List.of();
        }
        var found = new LinkedHashMap<UUID, MeasureProposalView>();
        chosenLastYear(state, theme, open).forEach(view -> found.putIfAbsent(view.responseMeasureId(), view));
        var text = text(state);
        said(state, text, open).forEach(view -> found.putIfAbsent(view.responseMeasureId(), view));
        learnt(state, text, open).forEach(view -> found.putIfAbsent(view.responseMeasureId(), view));
        return found.values().stream().limit(MOST).toList();
    }

    private static String text(EntryState state) {
        var entry = state.entry();
        return Stream.of(entry.heading, entry.title, entry.text)
                .filter(part -> part != null)
                .collect(Collectors.joining("\n"));
    }

    private Stream<MeasureProposalView> said(EntryState state, String text, List<RoundFrame.Measure> open) {
        return words.in(text, open).stream()
                .map(match -> view(state, named(open, match.id()), Source.TEXT, match.word()));
    }

    private Stream<MeasureProposalView> learnt(EntryState state, String text, List<RoundFrame.Measure> open) {
        var plain = Words.plain(text);
        return open.stream().flatMap(measure -> experience.speaksFor(plain, measure.originId()).stream()
                .map(word -> view(state, measure, Source.PUBLISHED, word)));
    }

    private static RoundFrame.Measure named(List<RoundFrame.Measure> open, UUID id) {
        return open.stream()
                .filter(measure -> measure.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Stream<MeasureProposalView> chosenLastYear(
            EntryState state, RoundFrame.Theme theme, List<RoundFrame.Measure> open) {
        var programs = state.mentions().stream()
                .filter(mention -> mention.state().prints())
                .collect(Collectors.toMap(Marking::programId, mention -> mention, (first, _) -> first));
        return lastYear.stream()
                .filter(place -> theme.originId().equals(place.cell().themeId()))
                .filter(place -> !place.entry().responseMeasures().isEmpty())
                .flatMap(place -> {
                    if (place.entry().lineageId().equals(state.entry().lineageId)) {
                        return chosen(state, place, open, null);
                    }
                    return shared(place, programs)
                            .map(name -> chosen(state, place, open, name))
                            .orElseGet(Stream::empty);
                });
    }

    private static Optional<String> shared(CarrySource.Place place, Map<UUID, Marking> programs) {
        return place.entry().mentions().stream()
                .filter(mention -> mention.state().prints() && programs.containsKey(mention.programId()))
                .map(FrozenMention::programName)
                .findFirst();
    }

    private static Stream<MeasureProposalView> chosen(
            EntryState state, CarrySource.Place place, List<RoundFrame.Measure> open, String program) {
        return open.stream()
                .filter(measure -> place.entry().responseMeasures().stream()
                        .anyMatch(old -> old.id().equals(measure.originId())))
                .map(measure -> view(state, measure, Source.LAST_ROUND, program));
    }

    private static MeasureProposalView view(EntryState state, RoundFrame.Measure measure, Source source, String word) {
        return new MeasureProposalView(state.entry().id, measure.id(), measure.name(), source, word);
    }
}
