package torikumi.submission.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import torikumi.persistence.Ids;
import torikumi.program.ProgramCatalogue;
import torikumi.submission.Cell;
import torikumi.submission.Part;
import torikumi.submission.figure.FigureMark;
import torikumi.submission.figure.FigureReading;
import torikumi.submission.mention.CouncilNames;
import torikumi.submission.mention.Fields;
import torikumi.submission.mention.Marking;
import torikumi.submission.mention.MentionReading;

/**
 * Writes entries with their revisions, mentions and figures. Rights, locks, rules and the audit line are the caller's business:
 * the screen's requests and an import come here alike.
 */
@ApplicationScoped
public class EntryDesk {

    @Inject
    ProgramCatalogue catalogue;

    @Inject
    Clock clock;

    /**
     * Adds an entry at the end of a cell.
     *
     * @param part the cell's submission
     * @param lastRank of the cell's entries; null when it has none
     */
    public EntryState append(Part part, Cell cell, String lastRank, EntryContent content, Author author) {
        return create(part, cell, Ids.next(), Ranks.between(lastRank, null), lastRank == null, content, author);
    }

    /**
     * Adds an entry.
     *
     * @param rank its place
     * @param first whether the cell had none
     */
    EntryState create(Part part, Cell cell, UUID id, String rank, boolean first, EntryContent content, Author author) {
        var now = clock.instant();
        var entry = new Entry();
        entry.id = id;
        entry.lineageId = id;
        entry.cellId = cell.id;
        entry.submissionId = part.submission().id;
        entry.rank = rank;
        entry.createdAt = now;
        entry.write(content, author, now);
        entry.persist();
        occupy(cell, first);
        var rows = read(part, fields(content), EntryRows.Rows.NONE, content, now);
        EntryRows.write(id, EntryRows.Rows.NONE, rows);
        EntryRevision.record(EntryRevision.Action.CREATE, entry, cell, content.measures(), author, now);
        return state(part, cell, entry, rows);
    }

    /**
     * Where a carried entry comes from.
     *
     * @param decided the marks that people set or refused there
     * @param figures its figures
     */
    public record Origin(UUID lineageId, UUID entryId, int version, List<Marking> decided, List<FigureMark> figures) {}

    /**
     * Adds an entry that goes on with one of an earlier round: of the same lineage, and unconfirmed until somebody
     * changes or confirms it.
     *
     * @param rank its place
     * @param first whether the cell had none
     */
    public EntryState carry(
            Part part, Cell cell, String rank, boolean first, EntryContent content, Origin origin, Author author) {
        var state = create(part, cell, Ids.next(), rank, first, content, author);
        var entry = state.entry();
        entry.lineageId = origin.lineageId();
        entry.carriedFromEntry = origin.entryId();
        entry.carriedFromVersion = origin.version();
        entry.unconfirmed = true;
        if (origin.decided().isEmpty() && origin.figures().isEmpty()) {
            return state;
        }
        var old = EntryRows.Rows.of(state);
        var fields = state.fields();
        var mentions = MentionReading.reread(fields, origin.decided(), fields, names(part));
        var figures = FigureReading.of(part.round(), entry.createdAt).again(fields, mentions, origin.figures());
        var rows = new EntryRows.Rows(mentions, figures, old.measures());
        EntryRows.write(entry.id, old, rows);
        return state(part, cell, entry, rows);
    }

    /**
     * Says of an entry that was written anew that it goes on with one of an earlier round after all: its text stays as it
     * is, and nobody's typing becomes stale.
     */
    public EntryState adopt(EntryState old, Origin origin) {
        var entry = old.entry();
        entry.lineageId = origin.lineageId();
        entry.carriedFromEntry = origin.entryId();
        entry.carriedFromVersion = origin.version();
        entry.derived++;
        return old;
    }

    /** Somebody has looked at a carried entry and found it right as it is. */
    public EntryState confirm(EntryState old) {
        if (old.entry().unconfirmed) {
            old.entry().unconfirmed = false;
            old.entry().derived++;
        }
        return old;
    }

    /** Replaces what the author wrote; the version counts only a real change. */
    EntryState update(EntryState old, EntryContent content, Author author) {
        return update(old, content, EntryRevision.Action.UPDATE, author);
    }

    /**
     * Replaces what the author wrote.
     *
     * @param action what the history calls it
     */
    EntryState update(EntryState old, EntryContent content, EntryRevision.Action action, Author author) {
        var entry = old.entry();
        var now = clock.instant();
        var before = EntryRows.Rows.of(old);
        var rows = read(old.part(), old.fields(), before, content, now);
        if (content.equals(entry.content(old.measures()))) {
            if (EntryRows.write(entry.id, before, rows)) {
                entry.derived++;
            }
            return old.with(rows.mentions(), rows.figures());
        }
        entry.version++;
        entry.unconfirmed = false;
        entry.write(content, author, now);
        EntryRows.write(entry.id, before, rows);
        EntryRevision.record(action, entry, old.cell(), content.measures(), author, now);
        return state(old.part(), old.cell(), entry, rows);
    }

    /** Corrects slips in what was handed in. */
    public EntryState correct(EntryState old, EntryContent content, Author author) {
        return update(old, content, EntryRevision.Action.CORRECT, author);
    }

    /**
     * Puts an entry in another place. Response measures belong to a theme: under another one they fall away, which
     * counts as a change of the content.
     *
     * @param first whether the target cell had no entry
     */
    EntryState move(EntryState old, Cell target, String rank, boolean first, Author author) {
        var now = clock.instant();
        var entry = old.entry();
        var measures = target.theme == old.cell().theme ? old.measures() : Set.<UUID>of();
        entry.cellId = target.id;
        entry.rank = rank;
        entry.derived++;
        if (!measures.equals(old.measures())) {
            entry.version++;
            entry.write(entry.content(measures), author, now);
        }
        if (!target.id.equals(old.cell().id)) {
            occupy(target, first);
        }
        var rows = new EntryRows.Rows(old.mentions(), old.figures(), measures);
        EntryRows.write(entry.id, EntryRows.Rows.of(old), rows);
        EntryRevision.record(EntryRevision.Action.MOVE, entry, target, measures, author, now);
        return state(old.part(), target, entry, rows);
    }

    /** Removes an entry; its revisions stay. */
    public void delete(EntryState old, Author author) {
        EntryRevision.recordDeletion(old, author, clock.instant());
        old.entry().delete();
    }

    /**
     * Brings a deleted entry back under its id, with its lineage and what had been decided about its mentions. Its
     * version goes on: what was read before it was deleted is stale.
     *
     * @param gone the revision of the deletion
     * @param rank its place
     * @param first whether the cell has no entry
     * @param content what it is to be
     */
    EntryState bringBack(
            Part part, Cell cell, EntryRevision gone, String rank, boolean first, EntryContent content, Author author) {
        var now = clock.instant();
        var was = gone.content;
        var entry = new Entry();
        entry.id = gone.entryId;
        entry.version = gone.entryVersion + 1;
        // entries that were deleted before revisions kept the lineage were their lineage's first
        entry.lineageId = was.lineage() == null ? entry.id : was.lineage().id();
        entry.carriedFromEntry = was.lineage() == null ? null : was.lineage().carriedFromEntry();
        entry.carriedFromVersion = was.lineage() == null ? null : was.lineage().carriedFromVersion();
        entry.copyGroup = was.lineage() == null ? null : was.lineage().copyGroup();
        entry.mergedLineages = was.lineage() == null ? List.of() : was.lineage().merged();
        entry.cellId = cell.id;
        entry.submissionId = part.submission().id;
        entry.rank = rank;
        entry.createdAt = EntryRevision.begun(entry.id);
        entry.write(content, author, now);
        // carried text that nobody had looked at is still to be looked at
        entry.unconfirmed =
                was.lineage() != null && was.lineage().unconfirmed() && content.equals(was.written(content.measures()));
        entry.persist();
        occupy(cell, first);
        var old = new EntryRows.Rows(
                was.mentions() == null ? List.of() : was.mentions(),
                was.figures() == null ? List.of() : was.figures(),
                Set.of());
        var rows = read(part, was.fields(), old, content, now);
        EntryRows.write(entry.id, EntryRows.Rows.NONE, rows);
        EntryRevision.record(EntryRevision.Action.RESTORE, entry, cell, content.measures(), author, now);
        return state(part, cell, entry, rows);
    }

    /** What the names of now say about an entry, with what people decided; writes nothing. */
    EntryState readAnew(EntryState old) {
        var content = old.entry().content(old.measures());
        var rows = read(old.part(), old.fields(), EntryRows.Rows.of(old), content, clock.instant());
        return old.with(rows.mentions(), rows.figures());
    }

    /** Reads an entry anew after the names changed: nobody's typing becomes stale. */
    public EntryState reread(EntryState old) {
        var now = readAnew(old);
        return rewrite(old, now.mentions(), now.figures());
    }

    /** Replaces an entry's mentions. */
    EntryState mark(EntryState old, List<Marking> mentions) {
        return rewrite(old, mentions, old.figures());
    }

    /** Replaces an entry's figures. */
    EntryState figure(EntryState old, List<FigureMark> figures) {
        return rewrite(old, old.mentions(), figures);
    }

    private static EntryState rewrite(EntryState old, List<Marking> mentions, List<FigureMark> figures) {
        var rows = new EntryRows.Rows(mentions, figures, old.measures());
        if (EntryRows.write(old.entry().id, EntryRows.Rows.of(old), rows)) {
            old.entry().derived++;
        }
        return old.with(mentions, figures);
    }

    // What a content is read to hold: what people decided follows its characters through the edit.
    private EntryRows.Rows read(Part part, Fields before, EntryRows.Rows old, EntryContent content, Instant now) {
        var after = fields(content);
        var mentions = MentionReading.reread(before, old.mentions(), after, names(part));
        var reading = FigureReading.of(part.round(), now);
        return new EntryRows.Rows(mentions, reading.reread(before, old.figures(), after, mentions), content.measures());
    }

    private static EntryState state(Part part, Cell cell, Entry entry, EntryRows.Rows rows) {
        return new EntryState(part, cell, entry, rows.measures(), rows.mentions(), rows.figures());
    }

    private CouncilNames names(Part part) {
        return CouncilNames.of(catalogue, part);
    }

    private static Fields fields(EntryContent content) {
        return new Fields(content.text(), content.title(), content.heading());
    }

    // An entry contradicts 記入なし, and a cell that begins anew is not done.
    private static void occupy(Cell cell, boolean first) {
        if (cell.isNothingToReport()) {
            cell.clearDeclaration();
        }
        if (first) {
            cell.completed = false;
        }
    }
}
