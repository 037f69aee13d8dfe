package torikumi.submission.carry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import torikumi.program.ProgramCatalogue;
import torikumi.submission.Part;
import torikumi.submission.entry.Entry;
import torikumi.submission.figure.Figure;
import torikumi.submission.figure.FigureMark;
import torikumi.submission.mention.CouncilNames;
import torikumi.submission.mention.Marking;
import torikumi.submission.mention.Mention;
import torikumi.submission.version.VersionContent.FrozenEntry;
import torikumi.submission.version.VersionContent.FrozenFigure;
import torikumi.submission.version.VersionContent.FrozenMention;

/**
 * What people decided about the words and numbers of an entry of an earlier round: also after it was accepted, as long as
 * it is still the text that was.
 */
@ApplicationScoped
class CarriedMarks {

    @Inject
    ProgramCatalogue catalogue;

    /** Decided marks of words, and all figures, at the places of the accepted text. */
    record Marks(List<Marking> decided, List<FigureMark> figures) {}

    /** Those of an entry that goes on in a part. */
    Marks of(Part part, FrozenEntry entry) {
        var same = Entry.count("id = ?1 and version = ?2", entry.id(), entry.version()) > 0;
        var mentions = same
                ? Mention.of(List.of(entry.id())).stream().map(Marking::of).toList()
                : entry.mentions().stream().map(CarriedMarks::marking).toList();
        var figures = same
                ? Figure.of(List.of(entry.id())).stream().map(FigureMark::of).toList()
                : entry.figures().stream().map(FrozenFigure::mark).toList();
        var names = CouncilNames.of(catalogue, part);
        return new Marks(
                mentions.stream()
                        .filter(mention -> mention.state().isDecided())
                        .map(this::anew)
                        .filter(mention -> names.byProgram().containsKey(mention.programId()))
                        .toList(),
                figures.stream().map(figure -> known(figure, names)).toList());
    }

    private static Marking marking(FrozenMention mention) {
        return Marking.of(
                mention.field(), mention.start(), mention.end(), mention.programId(), mention.kind(), mention.state());
    }

    // A mark of the new entry, of the programme that stayed when there was a merge.
    private Marking anew(Marking mention) {
        return Marking.of(
                mention.field(),
                mention.start(),
                mention.end(),
                catalogue.winner(mention.programId()),
                mention.kind(),
                mention.state());
    }

    // A programme that the council does not have any more is nothing to propose.
    private FigureMark known(FigureMark figure, CouncilNames names) {
        var program = figure.saying().programId();
        if (program == null) {
            return figure;
        }
        var present = catalogue.winner(program);
        return figure.about(names.byProgram().containsKey(present) ? present : null);
    }
}
