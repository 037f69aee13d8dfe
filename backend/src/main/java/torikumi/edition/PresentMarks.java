package torikumi.edition;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import torikumi.program.ProgramCatalogue;
import torikumi.submission.figure.Figure;
import torikumi.submission.figure.FigureMark;
import torikumi.submission.mention.CouncilNames;
import torikumi.submission.mention.Fields;
import torikumi.submission.mention.Mention;
import torikumi.submission.version.VersionContent;
import torikumi.submission.version.VersionContent.FrozenCell;
import torikumi.submission.version.VersionContent.FrozenEntry;
import torikumi.submission.version.VersionContent.FrozenFigure;
import torikumi.submission.version.VersionContent.FrozenMention;

/**
 * The marks of accepted entries as they are now. A version freezes what its author wrote; what the words name is decided
 * on, and a decision made after the acceptance prints too, as long as the entry is still the one that was accepted.
 */
final class PresentMarks {

    private final ProgramCatalogue catalogue;
    private final UUID councilId;
    private final Map<UUID, Integer> versions = new HashMap<>();
    private final Map<UUID, List<Mention>> mentions;
    private final Map<UUID, List<Figure>> figures;

    /** Reads those of several submissions of a council, in three statements. */
    PresentMarks(ProgramCatalogue catalogue, UUID councilId, Collection<UUID> submissionIds) {
        this.catalogue = catalogue;
        this.councilId = councilId;
        Panache.getEntityManager()
                .createQuery("select e.id, e.version from Entry e where e.submissionId in :ids", Object[].class)
                .setParameter("ids", submissionIds)
                .getResultList()
                .forEach(row -> versions.put((UUID) row[0], (Integer) row[1]));
        mentions = Mention.of(versions.keySet()).stream().collect(Collectors.groupingBy(mention -> mention.entryId));
        figures = Figure.of(versions.keySet()).stream().collect(Collectors.groupingBy(figure -> figure.entryId));
    }

    /** A member's content with them. */
    VersionContent on(VersionContent content, UUID memberId) {
        var names = CouncilNames.of(catalogue, councilId, memberId);
        return new VersionContent(content.cells().stream()
                .map(cell -> new FrozenCell(
                        cell.theme(),
                        cell.themeId(),
                        cell.kind(),
                        cell.nothingToReport(),
                        cell.declaredByName(),
                        cell.entries().stream()
                                .map(entry -> entry.with(marks(entry, names), figures(entry, names)))
                                .toList()))
                .toList());
    }

    private List<FrozenMention> marks(FrozenEntry entry, CouncilNames names) {
        return isSame(entry)
                ? mentions.getOrDefault(entry.id(), List.of()).stream()
                        .map(mention -> present(mention, names))
                        .toList()
                : entry.mentions().stream()
                        .map(mention -> following(mention, names))
                        .toList();
    }

    private boolean isSame(FrozenEntry entry) {
        var version = versions.get(entry.id());
        return version != null && version == entry.version();
    }

    private List<FrozenFigure> figures(FrozenEntry entry, CouncilNames names) {
        if (!isSame(entry)) {
            return entry.figures();
        }
        var fields = new Fields(entry.text(), entry.title(), entry.heading());
        return figures.getOrDefault(entry.id(), List.of()).stream()
                .map(figure -> FrozenFigure.of(
                        FigureMark.of(figure),
                        fields.of(figure.field).substring(figure.startOffset, figure.endOffset),
                        figure.programId == null ? null : names.nameOf(figure.programId)))
                .toList();
    }

    private static FrozenMention present(Mention mention, CouncilNames names) {
        return new FrozenMention(
                mention.id,
                mention.field,
                mention.startOffset,
                mention.endOffset,
                mention.programId,
                names.nameOf(mention.programId),
                mention.kind,
                mention.state);
    }

    // What was merged meanwhile is printed under the programme that stayed.
    private FrozenMention following(FrozenMention mention, CouncilNames names) {
        var winner = catalogue.winner(mention.programId());
        return winner.equals(mention.programId())
                ? mention
                : new FrozenMention(
                        mention.id(),
                        mention.field(),
                        mention.start(),
                        mention.end(),
                        winner,
                        names.nameOf(winner),
                        mention.kind(),
                        mention.state());
    }
}
