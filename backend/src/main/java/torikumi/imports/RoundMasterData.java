package torikumi.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import torikumi.council.Council;
import torikumi.imports.interpret.MasterData;
import torikumi.member.Category;
import torikumi.member.Member;
import torikumi.program.ProgramCatalogue;
import torikumi.round.Round;
import torikumi.submission.RoundFrames;

/** What a round and its council know, in the shape that a table is interpreted with. */
@ApplicationScoped
class RoundMasterData {

    @Inject
    RoundFrames frames;

    @Inject
    ProgramCatalogue catalogue;

    MasterData of(Round round) {
        Council council = Council.findById(round.councilId);
        var themes = frames.of(round.id).themes().stream()
                .map(theme -> new MasterData.Theme(
                        theme.number(),
                        theme.name(),
                        theme.measures().stream().map(measure -> measure.name()).toList()))
                .toList();
        List<Member> members = Member.list("councilId = ?1 and validTo is null order by position, id", round.councilId);
        List<Category> categories = Category.list("councilId = ?1 order by position, id", round.councilId);
        return new MasterData(
                themes,
                members.stream()
                        .map(member -> new MasterData.Member(
                                member.id.toString(),
                                member.name,
                                member.category == null ? null : member.category.id.toString()))
                        .toList(),
                categories.stream()
                        .map(category -> new MasterData.Category(
                                category.id.toString(),
                                category.printedLabel.isEmpty() ? category.name : category.printedLabel))
                        .toList(),
                wordings(round, council),
                catalogue.names(round.councilId).stream()
                        .map(name ->
                                new MasterData.CatalogueName(name.programId().toString(), name.spelling()))
                        .toList());
    }

    private static MasterData.Wordings wordings(Round round, Council council) {
        var usual = MasterData.Wordings.usual(List.of(
                round.title,
                round.caption,
                round.legend,
                round.instructions,
                council.name,
                council.tableTitle,
                council.tableCaption));
        return new MasterData.Wordings(
                round.initiativeLabel,
                round.challengeLabel,
                Stream.concat(
                                Stream.of(round.initiativeNothingText, round.challengeNothingText),
                                usual.nothingToReport().stream())
                        .distinct()
                        .toList(),
                round.themeHeading,
                round.measureHeading,
                round.memberHeading,
                usual.captions().stream()
                        .filter(text -> !text.isBlank())
                        .distinct()
                        .toList());
    }
}
