package torikumi.submission.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import torikumi.persistence.Ids;
import torikumi.program.ProgramCatalogue;
import torikumi.submission.Cell;
import torikumi.submission.Part;
import torikumi.submission.mention.CouncilNames;
import torikumi.submission.mention.Fields;
import torikumi.submission.mention.Marking;
import torikumi.submission.mention.MentionReading;

/**
 * Writes entries with their revisions and mentions. Rights, locks, rules and the audit line are the caller's business:
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
        var mentions = MentionReading.read(fields(content), names(part));
        EntryRows.write(id, List.of(), mentions, Set.of(), content.measures());
        EntryRevision.record(EntryRevision.Action.CREATE, entry, cell, content.measures(), author, now);
        return new EntryState(part, cell, entry, content.measures(), mentions);
    }

    /**
     * Where a carried entry comes from.
     *
     * @param decided the marks that people set or refused there
     */
    public record Origin(UUID lineageId, UUID entryId, int version, List<Marking> decided) {}

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
        if (origin.decided().isEmpty()) {
            return state;
        }
        var fields = state.fields();
        var mentions = MentionReading.reread(fields, origin.decided(), fields, names(part));
        EntryRows.write(entry.id, state.mentions(), mentions, content.measures(), content.measures());
        return state.with(mentions);
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
        var mentions = MentionReading.reread(old.fields(), old.mentions(), fields(content), names(old.part()));
        if (content.equals(entry.content(old.measures()))) {
            if (EntryRows.write(entry.id, old.mentions(), mentions, old.measures(), old.measures())) {
                entry.derived++;
            }
            return old.with(mentions);
        }
        var now = clock.instant();
        entry.version++;
        entry.unconfirmed = false;
        entry.write(content, author, now);
        EntryRows.write(entry.id, old.mentions(), mentions, old.measures(), content.measures());
        EntryRevision.record(action, entry, old.cell(), content.measures(), author, now);
        return new EntryState(old.part(), old.cell(), entry, content.measures(), mentions);
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
        EntryRows.write(entry.id, old.mentions(), old.mentions(), old.measures(), measures);
        EntryRevision.record(EntryRevision.Action.MOVE, entry, target, measures, author, now);
        return new EntryState(old.part(), target, entry, measures, old.mentions());
    }

    /** Removes an entry; its revisions stay. */
    public void delete(EntryState old, Author author) {
        EntryRevision.record(
                EntryRevision.Action.DELETE,
                old.entry(),
                old.cell(),
                old.measures(),
                old.mentions(),
                author,
                clock.instant());
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
        var old = was.mentions() == null ? List.<Marking>of() : was.mentions();
        var mentions = MentionReading.reread(was.fields(), old, fields(content), names(part));
        EntryRows.write(entry.id, List.of(), mentions, Set.of(), content.measures());
        EntryRevision.record(EntryRevision.Action.RESTORE, entry, cell, content.measures(), author, now);
        return new EntryState(part, cell, entry, content.measures(), mentions);
    }

    /** What the names of now say about an entry, with what people decided; writes nothing. */
    EntryState readAnew(EntryState old) {
        var fields = old.fields();
        return old.with(MentionReading.reread(fields, old.mentions(), fields, names(old.part())));
    }

    /** Reads an entry anew after the names changed: nobody's typing becomes stale. */
    public EntryState reread(EntryState old) {
        return mark(old, readAnew(old).mentions());
    }

    /** Replaces an entry's mentions. */
    EntryState mark(EntryState old, List<Marking> mentions) {
        if (EntryRows.write(old.entry().id, old.mentions(), mentions, old.measures(), old.measures())) {
            old.entry().derived++;
        }
        return old.with(mentions);
    }

    private CouncilNames names(Part part) {
        return CouncilNames.of(catalogue, part.submission().councilId);
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
