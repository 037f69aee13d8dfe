package torikumi.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import torikumi.http.TimeSource;
import torikumi.progress.ProgressFacts.CellCount;
import torikumi.progress.ProgressFacts.Save;
import torikumi.progress.RoundProgress.AskedOf;
import torikumi.progress.RoundProgress.CellOf;
import torikumi.progress.RoundProgress.MemberOf;
import torikumi.progress.RoundProgress.PersonOf;
import torikumi.progress.RoundProgress.Row;
import torikumi.progress.RoundProgress.ThemeOf;
import torikumi.submission.Part;
import torikumi.submission.RoundFrames;

/** Reads how far a round is, in as many statements for fifty members as for one. */
@ApplicationScoped
public class ProgressReading {

    @Inject
    RoundFrames frames;

    @Inject
    Clock clock;

    private record Facts(
            Map<UUID, List<CellCount>> cells,
            Map<UUID, Save> saves,
            Map<UUID, List<PersonOf>> people,
            Map<UUID, List<AskedOf>> asked) {

        static Facts of(UUID roundId) {
            return new Facts(
                    ProgressFacts.cells(roundId),
                    ProgressFacts.lastSaves(roundId),
                    ProgressFacts.people(roundId),
                    ProgressFacts.asked(roundId));
        }
    }

    /** The matrix of a round. */
    RoundProgress of(UUID roundId) {
        // Before the rest: what changes meanwhile is told again rather than missed.
        var revision = ProgressFacts.revision(roundId);
        var facts = Facts.of(roundId);
        var now = clock.instant();
        var rows = Part.ofRound(roundId).stream()
                .map(part -> row(part, facts, now))
                .toList();
        var themes = frames.of(roundId).themes().stream()
                .map(theme -> new ThemeOf(theme.number(), theme.name()))
                .toList();
        return new RoundProgress(revision, themes, rows, Counts.columns(themes, rows), Counts.totals(rows));
    }

    private static Row row(Part part, Facts facts, Instant now) {
        var submission = part.submission();
        var turn = WaitingFor.of(submission);
        var counts = facts.cells.getOrDefault(submission.id, List.of());
        var cells = counts.stream().map(count -> cell(part, count)).toList();
        var last = LastActivity.of(submission.updatedAt, counts, facts.saves.get(submission.id));
        return new Row(
                submission.id,
                new MemberOf(submission.memberId, part.member().name, part.member().categoryName),
                submission.getState(),
                part.dueAt().atZone(TimeSource.ZONE).toOffsetDateTime(),
                submission.dueAt != null,
                turn == WaitingFor.MEMBER && part.isPastDue(now),
                submission.notParticipating,
                turn,
                facts.people.getOrDefault(submission.memberId, List.of()),
                facts.asked.getOrDefault(submission.id, List.of()),
                cells,
                Counts.of(ProgressState.class, cells.stream().map(CellOf::shown)),
                last.at(),
                last.by(),
                submission.getSubmittedAt(),
                submission.getLastVersion());
    }

    private static CellOf cell(Part part, CellCount count) {
        var cell = count.cell();
        var status = cell.status(count.entries());
        return new CellOf(
                cell.theme,
                cell.kind,
                status,
                ProgressState.of(part.submission(), cell.isReturned(), status),
                count.entries());
    }

    /**
     * The last thing that happened to a part.
     *
     * @param by null when it was a step, whose author only the history knows
     */
    private record LastActivity(Instant at, String by) {

        static LastActivity of(Instant step, List<CellCount> cells, Save save) {
            var last = new LastActivity(step, null);
            if (save != null) {
                last = last.orLater(save.at(), save.by());
            }
            for (var count : cells) {
                last = last.orLater(count.cell().getDeclaredAt(), count.cell().getDeclaredByName());
            }
            return last;
        }

        private LastActivity orLater(Instant other, String name) {
            return other != null && other.isAfter(at) ? new LastActivity(other, name) : this;
        }
    }
}
