package torikumi.forms;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import torikumi.submission.EntryKind;
import torikumi.submission.Part;
import torikumi.submission.entry.Entry;
import torikumi.submission.version.SubmissionVersion;
import torikumi.submission.version.VersionContent.FrozenEntry;

/** What the member's last accepted part of an earlier round said, in words to stand beside this year's. */
final class LastYear {

    private record Place(UUID themeId, EntryKind kind, FrozenEntry entry) {}

    private final List<Place> places = new ArrayList<>();
    private final Set<UUID> shown = new HashSet<>();

    private LastYear() {}

    static LastYear of(Part part) {
        var last = new LastYear();
        Panache.getEntityManager()
                .createQuery("""
                        select v from SubmissionVersion v
                        join Submission s on s.id = v.submissionId
                        join Round r on r.id = s.roundId
                        where s.councilId = :council and s.memberId = :member and v.number = s.acceptedVersion
                        and r.fiscalYear < :year order by r.fiscalYear desc, r.id desc
                        """, SubmissionVersion.class)
                .setParameter("council", part.submission().councilId)
                .setParameter("member", part.submission().memberId)
                .setParameter("year", part.round().fiscalYear)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .ifPresent(version -> version.content.cells().forEach(cell -> cell.entries()
                        .forEach(entry -> last.places.add(new Place(cell.themeId(), cell.kind(), entry)))));
        return last;
    }

    /** What an entry goes on from; empty when it is new. */
    String of(Entry entry) {
        return places.stream()
                .map(Place::entry)
                .filter(before -> before.id().equals(entry.carriedFromEntry)
                        || before.lineageId().equals(entry.lineageId))
                .findFirst()
                .map(before -> {
                    shown.add(before.id());
                    return words(before);
                })
                .orElse("");
    }

    /**
     * The entries of a theme and kind that stand beside none of this year's. To be asked last.
     *
     * @param department the 課 whose they are; null for all
     */
    List<String> left(UUID themeId, EntryKind kind, String department) {
        return places.stream()
                .filter(place -> place.themeId().equals(themeId) && place.kind() == kind)
                .map(Place::entry)
                .filter(entry -> !shown.contains(entry.id()))
                .filter(entry -> department == null || department.equals(entry.department()))
                .map(LastYear::words)
                .toList();
    }

    private static String words(FrozenEntry entry) {
        return Stream.of(
                        entry.department() == null ? null : "（" + entry.department() + "）",
                        entry.heading() == null ? null : "○" + entry.heading(),
                        entry.title(),
                        entry.text())
                .filter(part -> part != null)
                .collect(Collectors.joining("\n"));
    }
}
