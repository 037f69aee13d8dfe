package torikumi.notification;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import torikumi.council.Council;
import torikumi.edition.Edition;
import torikumi.member.Member;
import torikumi.notification.round.RoundNotice;
import torikumi.round.Round;
import torikumi.submission.Cell;
import torikumi.submission.EntryKind;
import torikumi.submission.Part;
import torikumi.submission.SubmissionState;
import torikumi.submission.version.SubmissionVersion;
import torikumi.submission.version.VersionContent;

/** Reads what the placeholders of a notice stand for, as it is now. */
@ApplicationScoped
class NoticeFacts {

    @Inject
    Clock clock;

    /** Where the browser finds the product. */
    @ConfigProperty(name = "torikumi.url")
    String url;

    /** The values, within the caller's transaction. */
    Map<Placeholder, String> of(Notification notice) {
        var words = new Days(notice.language);
        var values = new EnumMap<Placeholder, String>(Placeholder.class);
        Council council = Council.findById(notice.councilId);
        values.put(Placeholder.TO, notice.name);
        values.put(Placeholder.COUNCIL, council.name);
        values.put(Placeholder.CONTACT, council.contact);
        values.put(Placeholder.LINK, url + link(notice, council));
        if (notice.memberId != null) {
            values.put(Placeholder.MEMBER, memberName(notice.memberId));
        }
        if (notice.roundId != null) {
            round(values, Round.byId(notice.roundId), words);
        }
        if (notice.submissionId != null) {
            part(values, Part.find(notice.submissionId).orElseThrow(), words);
            if (notice.kind == NotificationKind.RECEIPT || notice.kind == NotificationKind.SUBMITTED) {
                SubmissionVersion.find(notice.submissionId, notice.number)
                        .ifPresent(version -> version(values, version, words));
            }
        }
        editionId(notice)
                .flatMap(id -> Edition.<Edition>findByIdOptional(id))
                .ifPresent(edition -> values.put(Placeholder.EDITION, words.edition(edition)));
        Optional.ofNullable(notice.facts.get(Placeholder.CHECK_DUE.name()))
                .map(Instant::parse)
                .ifPresent(due -> {
                    values.put(Placeholder.CHECK_DUE, words.moment(due));
                    if (notice.kind == NotificationKind.LAST_CHECK_REMINDER) {
                        values.put(Placeholder.DAYS_LEFT, words.daysLeft(today(), due));
                    }
                });
        told(values, notice.facts, words);
        if (notice.number != null) {
            values.put(Placeholder.NUMBER, notice.number.toString());
        }
        return values;
    }

    // What only the moment of queueing knew.
    private static void told(Map<Placeholder, String> values, Map<String, String> facts, Days words) {
        for (var plain : List.of(Placeholder.TEXT, Placeholder.COUNT, Placeholder.BY, Placeholder.REASON)) {
            Optional.ofNullable(facts.get(plain.name())).ifPresent(value -> values.put(plain, value));
        }
        Optional.ofNullable(facts.get(Placeholder.CELL.name()))
                .map(cell -> cell.split(":"))
                .ifPresent(cell -> values.put(
                        Placeholder.CELL, words.cell(Integer.parseInt(cell[0]), EntryKind.valueOf(cell[1]))));
        Optional.ofNullable(facts.get(Placeholder.FIRST_STEP.name()))
                .ifPresent(ready -> values.put(Placeholder.FIRST_STEP, words.firstStep(Boolean.parseBoolean(ready))));
    }

    /** The edition that a notice tells of. */
    static Optional<UUID> editionId(Notification notice) {
        return Optional.ofNullable(notice.facts.get(Placeholder.EDITION.name())).map(UUID::fromString);
    }

    private void round(Map<Placeholder, String> values, Round round, Days words) {
        values.put(Placeholder.ROUND, round.name);
        values.put(Placeholder.PERIOD, round.periodText);
        values.put(Placeholder.INSTRUCTIONS, round.instructions);
        due(values, round.dueAt(), words);
        var letter = RoundNotice.of(round);
        values.put(Placeholder.DOCUMENT_NUMBER, letter.documentNumber);
        values.put(Placeholder.SENDER, letter.sender);
        values.put(Placeholder.DATED, letter.datedOn == null ? "" : words.day(letter.datedOn));
    }

    private void part(Map<Placeholder, String> values, Part part, Days words) {
        var submission = part.submission();
        values.put(Placeholder.MEMBER, part.member().name);
        due(values, part.dueAt(), words);
        var returned = submission.getState() == SubmissionState.RETURNED;
        var cells = Cell.of(submission.id);
        values.put(Placeholder.REASON, returned ? reasons(submission.getReturnReason(), cells, words) : "");
        values.put(
                Placeholder.OPEN_CELLS,
                returned
                        ? cells.stream()
                                .filter(Cell::isReturned)
                                .map(cell -> words.cell(cell.theme, cell.kind))
                                .collect(Collectors.joining(words.comma()))
                        : words.cells(emptyCells(submission.id)));
    }

    private static String reasons(String whole, List<Cell> cells, Days words) {
        var lines = cells.stream()
                .filter(cell -> cell.isReturned() && cell.getReturnReason() != null)
                .map(cell -> words.cell(cell.theme, cell.kind) + ": " + cell.getReturnReason())
                .collect(Collectors.joining("\n"));
        return whole == null || whole.isBlank() ? lines : lines.isEmpty() ? whole : whole + "\n" + lines;
    }

    private static void version(Map<Placeholder, String> values, SubmissionVersion version, Days words) {
        var cells = version.content.cells();
        var filled = cells.stream().filter(cell -> !cell.entries().isEmpty()).count();
        var nothing = cells.stream()
                .filter(VersionContent.FrozenCell::nothingToReport)
                .count();
        values.put(Placeholder.AT, words.moment(version.submittedAt));
        values.put(Placeholder.BY, version.submittedByName);
        values.put(Placeholder.ON_BEHALF, version.onBehalf ? words.onBehalf() : "");
        values.put(Placeholder.FILLED, String.valueOf(filled));
        values.put(Placeholder.NOTHING, String.valueOf(nothing));
        values.put(
                Placeholder.EMPTY,
                String.valueOf(cells.stream()
                        .filter(cell -> cell.entries().isEmpty() && !cell.nothingToReport())
                        .count()));
    }

    private void due(Map<Placeholder, String> values, Instant due, Days words) {
        values.put(Placeholder.DUE, words.moment(due));
        values.put(Placeholder.DAYS_LEFT, words.daysLeft(today(), due));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Days.ZONE));
    }

    private static String memberName(UUID memberId) {
        return Member.<Member>findByIdOptional(memberId)
                .map(member -> member.name)
                .orElse("");
    }

    private static long emptyCells(UUID submissionId) {
        return (Long) Panache.getEntityManager()
                .createQuery("""
                        select count(c) from Cell c where c.submissionId = :submission and not c.nothingToReport
                        and not exists (select 1 from Entry e where e.cellId = c.id)
                        """)
                .setParameter("submission", submissionId)
                .getSingleResult();
    }

    private static String link(Notification notice, Council council) {
        return switch (notice.kind) {
            case RECEIPT, ACCEPTED -> "/submissions/" + notice.submissionId + "/check";
            case REMINDER, RETURNED, EXTENDED, COMMENTED, CORRECTED -> "/submissions/" + notice.submissionId;
            case SUBMITTED, ANSWERED, OBJECTED ->
                "/councils/%s/rounds/%s/submissions/%s".formatted(council.slug, notice.roundId, notice.submissionId);
            case WELCOME, INVITATION, OPENING -> "/my";
            case LAST_CHECK, LAST_CHECK_REMINDER ->
                editionId(notice)
                        .map(edition -> "/editions/%s/last-check/%s".formatted(edition, notice.memberId))
                        .orElse("/my");
            case PUBLISHED ->
                editionId(notice).map(edition -> "/editions/" + edition).orElse("/my");
        };
    }
}
