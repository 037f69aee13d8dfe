package torikumi.testing;

import io.quarkus.arc.Arc;
import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import torikumi.council.Council;
import torikumi.persistence.Ids;
import torikumi.program.Program;
import torikumi.program.ProgramKind;
import torikumi.program.ProgramType;
import torikumi.round.Round;
import torikumi.round.RoundOpening;
import torikumi.round.RoundStep;
import torikumi.submission.Cell;
import torikumi.submission.EntryKind;
import torikumi.submission.RoundFrame;
import torikumi.submission.RoundFrames;
import torikumi.submission.Submission;
import torikumi.submission.entry.Entry;
import torikumi.submission.entry.Ranks;
import torikumi.submission.figure.Figure;
import torikumi.submission.figure.FigureMark;
import torikumi.submission.mention.Fields;
import torikumi.submission.mention.Mention;
import torikumi.submission.mention.MentionField;
import torikumi.submission.mention.MentionState;
import torikumi.submission.version.SubmissionVersion;
import torikumi.submission.version.VersionContent;
import torikumi.submission.version.VersionContent.FrozenCell;
import torikumi.submission.version.VersionContent.FrozenEntry;
import torikumi.submission.version.VersionContent.FrozenFigure;
import torikumi.submission.version.VersionContent.FrozenMeasure;
import torikumi.submission.version.VersionContent.FrozenMention;
import torikumi.text.MatchKey;

/** An open round of a {@link SampleCouncil}, written to directly: for tests of what lies behind the writing. */
public final class SampleRound {

    public final UUID id;
    private final SampleCouncil council;

    private SampleRound(UUID id, SampleCouncil council) {
        this.id = id;
        this.council = council;
    }

    /** Opens one. */
    public static SampleRound open(SampleCouncil council, int fiscalYear) {
        return inTransaction(() -> {
            var round = round(Council.findById(council.id), fiscalYear);
            round.persistAndFlush();
            Arc.container().instance(RoundOpening.class).get().open(round);
            return new SampleRound(round.id, council);
        });
    }

    /** Closes it for answers. */
    public SampleRound close() {
        inTransaction(() -> {
            Round.byId(id).move(RoundStep.CLOSE, Instant.now());
            return null;
        });
        return this;
    }

    /** The submission of a member, by its index in the council. */
    public UUID submission(int member) {
        return inTransaction(() -> submissionOf(member).id);
    }

    /** Adds an entry at the end of a cell. */
    public UUID write(int member, int theme, EntryKind kind, String text) {
        return inTransaction(() -> {
            var entry = entry(submissionOf(member), theme, kind, text);
            entry.persistAndFlush();
            return entry.id;
        });
    }

    /** Rewrites an entry. */
    public void rewrite(UUID entryId, String text) {
        inTransaction(() -> {
            Entry entry = Entry.findById(entryId);
            entry.text = text;
            entry.searchKey = MatchKey.keyOf(text);
            entry.version++;
            return null;
        });
    }

    /** Says that an entry belongs to a response measure, by its index in the council. */
    public void link(UUID entryId, int measure) {
        inTransaction(() -> Panache.getEntityManager()
                .createNativeQuery("""
                        insert into entry_response_measure
                        select :entry, m.id from round_response_measure m join round_theme t on t.id = m.round_theme_id
                        where t.round_id = :round and m.origin_id = :origin
                        """)
                .setParameter("entry", entryId)
                .setParameter("round", id)
                .setParameter("origin", council.measures.get(measure))
                .executeUpdate());
    }

    /** Marks the first occurrence of a name as a support measure of its own. */
    public UUID mention(UUID entryId, String name) {
        var id = inTransaction(() -> {
            var program = new Program();
            program.kind = ProgramKind.SUPPORT_PROGRAM;
            program.type = ProgramType.SUBSIDY;
            program.councilId = council.id;
            program.name = name;
            program.persistAndFlush();
            return program.id;
        });
        mention(entryId, id, name);
        return id;
    }

    /** Marks the first occurrence of a name as that programme. */
    public void mention(UUID entryId, UUID programId, String name) {
        inTransaction(() -> {
            var mention = new Mention();
            mention.entryId = entryId;
            mention.field = MentionField.TEXT;
            mention.startOffset = Entry.<Entry>findById(entryId).text.indexOf(name);
            mention.endOffset = mention.startOffset + name.length();
            mention.programId = programId;
            mention.kind = Program.<Program>findById(programId).kind;
            mention.state = MentionState.DETECTED;
            mention.persist();
            return null;
        });
    }

    /** Declares that there is nothing to report. */
    public void nothing(int member, int theme, EntryKind kind) {
        inTransaction(() -> {
            Cell.at(submissionOf(member).id, theme, kind).orElseThrow().declareNothing("sub", "名前", Instant.now());
            return null;
        });
    }

    /** Hands a member's part in and accepts it. */
    public void accept(int member) {
        inTransaction(() -> {
            var submission = submissionOf(member);
            if (submission.getAcceptedVersion() != null) {
                submission.sendBack("修正", true, Instant.now().plusSeconds(3600), Instant.now());
            }
            submission.submit("sub", Instant.now());
            submission.accept(Instant.now());
            version(submission).persist();
            return null;
        });
    }

    private SubmissionVersion version(Submission submission) {
        var version = new SubmissionVersion();
        version.submissionId = submission.id;
        version.number = submission.getLastVersion();
        version.submittedAt = Instant.now();
        version.submittedBy = "sub";
        version.submittedByName = "名前";
        version.cellDigests = Map.of();
        var frame = Arc.container().instance(RoundFrames.class).get().of(id);
        version.content = new VersionContent(
                Cell.of(submission.id).stream().map(cell -> frozen(cell, frame)).toList());
        return version;
    }

    private static FrozenCell frozen(Cell cell, RoundFrame frame) {
        return new FrozenCell(
                cell.theme,
                frame.theme(cell.theme).orElseThrow().originId(),
                cell.kind,
                cell.isNothingToReport(),
                cell.getDeclaredByName(),
                Entry.ofCell(cell.submissionId, cell.theme, cell.kind).stream()
                        .map(entry -> frozen(entry, frame))
                        .toList());
    }

    private static FrozenEntry frozen(Entry entry, RoundFrame frame) {
        return new FrozenEntry(
                entry.id,
                entry.lineageId,
                entry.version,
                entry.department,
                entry.heading,
                entry.title,
                entry.text,
                entry.marker,
                frame.measures(entry.measureIds).stream()
                        .map(measure -> new FrozenMeasure(measure.originId(), measure.name()))
                        .toList(),
                Mention.of(List.of(entry.id)).stream()
                        .map(mention -> new FrozenMention(
                                mention.id,
                                mention.field,
                                mention.startOffset,
                                mention.endOffset,
                                mention.programId,
                                Program.<Program>findById(mention.programId).name,
                                mention.kind,
                                mention.state))
                        .toList(),
                Figure.of(List.of(entry.id)).stream()
                        .map(figure -> FrozenFigure.of(
                                FigureMark.of(figure),
                                new Fields(entry.text, entry.title, entry.heading)
                                        .of(figure.field)
                                        .substring(figure.startOffset, figure.endOffset),
                                figure.programId == null ? null : Program.<Program>findById(figure.programId).name))
                        .toList(),
                entry.updatedAt);
    }

    private Submission submissionOf(int member) {
        return Submission.<Submission>find("roundId = ?1 and memberId = ?2", id, council.members.get(member))
                .firstResult();
    }

    private static Entry entry(Submission submission, int theme, EntryKind kind, String text) {
        var last = Entry.ofCell(submission.id, theme, kind).stream().reduce((_, next) -> next);
        var entry = new Entry();
        entry.id = Ids.next();
        entry.lineageId = entry.id;
        entry.submissionId = submission.id;
        entry.cellId = Cell.at(submission.id, theme, kind).orElseThrow().id;
        entry.rank = Ranks.between(last.map(before -> before.rank).orElse(null), null);
        entry.text = text;
        entry.searchKey = MatchKey.keyOf(text);
        entry.contentHash = "";
        entry.createdAt = Instant.now();
        entry.updatedAt = entry.createdAt;
        entry.updatedBy = "sub";
        entry.updatedByName = "名前";
        return entry;
    }

    private static Round round(Council council, int fiscalYear) {
        var round = new Round();
        round.councilId = council.id;
        round.fiscalYear = fiscalYear;
        round.name = "令和" + (fiscalYear - 2018) + "年度";
        round.periodFrom = LocalDate.of(fiscalYear - 1, 4, 1);
        round.dueOn = LocalDate.of(2199, 12, 12);
        round.title = council.tableTitle;
        round.themeHeading = council.themeHeading;
        round.measureHeading = council.measureHeading;
        round.memberHeading = council.memberHeading;
        round.initiativeLabel = council.initiativeLabel;
        round.challengeLabel = council.challengeLabel;
        round.initiativeNothingText = council.initiativeNothingText;
        round.challengeNothingText = council.challengeNothingText;
        return round;
    }

    private static <T> T inTransaction(Supplier<T> work) {
        return QuarkusTransaction.requiringNew().call(work::get);
    }
}
