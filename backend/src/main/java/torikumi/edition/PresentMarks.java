package torikumi.edition;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import torikumi.program.ProgramCatalogue;
import torikumi.submission.mention.CouncilNames;
import torikumi.submission.mention.Mention;
import torikumi.submission.version.VersionContent;
import torikumi.submission.version.VersionContent.FrozenCell;
import torikumi.submission.version.VersionContent.FrozenEntry;
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

    /** Reads those of several submissions of a council, in two statements. */
    PresentMarks(ProgramCatalogue catalogue, UUID councilId, Collection<UUID> submissionIds) {
        this.catalogue = catalogue;
        this.councilId = councilId;
        Panache.getEntityManager()
                .createQuery("select e.id, e.version from Entry e where e.submissionId in :ids", Object[].class)
                .setParameter("ids", submissionIds)
                .getResultList()
                .forEach(row -> versions.put((UUID) row[0], (Integer) row[1]));
        mentions = Mention.of(versions.keySet()).stream().collect(Collectors.groupingBy(mention -> mention.entryId));
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
                                .map(entry -> entry.with(marks(entry, names)))
                                .toList()))
                .toList());
    }

    private List<FrozenMention> marks(FrozenEntry entry, CouncilNames names) {
        var version = versions.get(entry.id());
        return version != null && version == entry.version()
                ? mentions.getOrDefault(entry.id(), List.of()).stream()
                        .map(mention -> present(mention, names))
                        .toList()
                : entry.mentions().stream()
                        .map(mention -> following(mention, names))
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
