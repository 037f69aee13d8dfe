package torikumi.submission.correction;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import torikumi.audit.AuditLog;
import torikumi.http.Problem;
import torikumi.round.Round;
import torikumi.submission.Block;
import torikumi.submission.Cell;
import torikumi.submission.Part;
import torikumi.submission.SubmissionRules;
import torikumi.submission.WriteGate;
import torikumi.submission.entry.Author;
import torikumi.submission.entry.Entry;
import torikumi.submission.entry.EntryAccess;
import torikumi.submission.entry.EntryContent;
import torikumi.submission.entry.EntryDesk;
import torikumi.submission.entry.EntryState;
import torikumi.submission.entry.EntryViews;
import torikumi.submission.workflow.Freezer;

/**
 * Corrects slips in what was handed in, part by part: each part that takes any gets one new version, which editions take
 * where the one before was accepted. What cannot be corrected is left as it is, and named.
 */
@RequestScoped
class SlipCorrector {

    @Inject
    WriteGate gate;

    @Inject
    EntryAccess access;

    @Inject
    EntryDesk desk;

    @Inject
    EntryViews views;

    @Inject
    Freezer freezer;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    @Inject
    Event<SlipsCorrected> corrected;

    /**
     * What was done.
     *
     * @param corrected the entries that say now what was sent, those that did so before included
     * @param left those that were left as they are, with the reasons
     */
    @Schema(name = "MinorCorrectionsResult")
    public record Result(List<UUID> corrected, List<Left> left) {}

    /** An entry that was left as it is. */
    @Schema(name = "LeftCorrection")
    public record Left(UUID entryId, List<Block.View> blockers) {}

    private record Recorded(int lastVersion, List<UUID> entries, String reason) {}

    private record Slip(EntryState old, EntryContent content, List<FieldChange> changes) {}

    Result correct(Round round, CorrectionWrites.Create write) {
        var byEntry = new LinkedHashMap<UUID, CorrectionWrites.Correction>();
        for (var i = 0; i < write.corrections().size(); i++) {
            var one = write.corrections().get(i);
            if (byEntry.put(one.entryId(), one) != null) {
                throw Problem.invalid("/corrections/" + i + "/entry_id", "correction_repeated");
            }
        }
        var result = new Result(new ArrayList<>(), new ArrayList<>());
        var parts = parts(round, byEntry.keySet());
        byEntry.keySet().stream()
                .filter(id -> parts.values().stream().noneMatch(ids -> ids.contains(id)))
                .forEach(id -> leave(result, id, Block.of("entry_gone")));
        // in one order whoever asks: two people who correct at once come one after the other
        parts.forEach((submission, ids) ->
                correct(submission, ids.stream().map(byEntry::get).toList(), write.reason(), result));
        return result;
    }

    /** Only the ids: what is read before the lock may be out of date behind it. */
    private static Map<UUID, List<UUID>> parts(Round round, Collection<UUID> entryIds) {
        return Panache.getEntityManager()
                .createQuery("""
                        select s.id, e.id from Entry e join Submission s on s.id = e.submissionId
                        where e.id in :ids and s.roundId = :round order by e.id
                        """, Object[].class)
                .setParameter("ids", entryIds)
                .setParameter("round", round.id)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0],
                        TreeMap::new,
                        Collectors.mapping(row -> (UUID) row[1], Collectors.toList())));
    }

    private void correct(UUID submissionId, List<CorrectionWrites.Correction> writes, String reason, Result result) {
        var part = Part.find(submissionId).orElseThrow();
        part.lock();
        var blocks = SubmissionRules.correct(part, gate.standing(part));
        if (!blocks.isEmpty()) {
            writes.forEach(write -> leave(result, write.entryId(), blocks.toArray(Block[]::new)));
            return;
        }
        var states = views
                .states(Entry.list(
                        "id in ?1",
                        writes.stream()
                                .map(CorrectionWrites.Correction::entryId)
                                .toList()))
                .stream()
                .collect(Collectors.toMap(state -> state.entry().id, state -> state));
        var slips = new ArrayList<Slip>();
        for (var write : writes) {
            slip(states.get(write.entryId()), write, result).ifPresent(slips::add);
        }
        if (!slips.isEmpty()) {
            write(part, slips, reason);
        }
    }

    private Optional<Slip> slip(EntryState old, CorrectionWrites.Correction write, Result result) {
        if (old == null) {
            leave(result, write.entryId(), Block.of("entry_gone"));
            return Optional.empty();
        }
        var before = old.entry().content(old.measures());
        var content = write.applied(before);
        var changes = FieldChange.between(before, content);
        if (changes.isEmpty()) {
            // also what was sent again because its answer got lost
            result.corrected().add(write.entryId());
        } else if (old.entry().version != write.version()) {
            leave(result, write.entryId(), Block.of("entry_changed"));
        } else if (content.text().isBlank()) {
            leave(result, write.entryId(), Block.of("text_missing"));
        } else if (!changes.stream().allMatch(FieldChange::looksMinor)) {
            leave(result, write.entryId(), Block.of("correction_not_minor"));
        } else {
            result.corrected().add(write.entryId());
            return Optional.of(new Slip(old, content, changes));
        }
        return Optional.empty();
    }

    private void write(Part part, List<Slip> slips, String reason) {
        var submission = part.submission();
        var author = access.author(part);
        var now = clock.instant();
        submission.correct(now);
        for (var slip : slips) {
            var id = slip.old().entry().id;
            var before = views.of(slip.old());
            var after = desk.correct(slip.old(), slip.content(), author);
            access.record("correct", part, id, before, views.of(after));
            keep(part, slip, reason, author, now);
        }
        Entry.flush();
        freezer.freezeCorrected(part, Cell.of(submission.id), author, now);
        audit.recordFor(
                gate.onBehalfOf(part),
                "correct",
                "submission",
                submission.id,
                submission.councilId,
                null,
                new Recorded(
                        submission.getLastVersion(),
                        slips.stream().map(slip -> slip.old().entry().id).toList(),
                        reason));
        corrected.fire(new SlipsCorrected(part, slips.size(), reason, author));
    }

    private static void keep(Part part, Slip slip, String reason, Author author, Instant now) {
        var correction = new MinorCorrection();
        correction.roundId = part.round().id;
        correction.submissionId = part.submission().id;
        correction.entryId = slip.old().entry().id;
        correction.theme = slip.old().cell().theme;
        correction.kind = slip.old().cell().kind;
        correction.number = part.submission().getLastVersion();
        correction.changes = slip.changes();
        correction.reason = reason;
        correction.correctedAt = now;
        correction.correctedBy = author.sub();
        correction.correctedByName = author.name();
        correction.persist();
    }

    private void leave(Result result, UUID entryId, Block... blocks) {
        result.left()
                .add(new Left(
                        entryId,
                        Stream.of(blocks)
                                .map(block -> block.view(gate.language()))
                                .toList()));
    }
}
