package torikumi.forms.compare;

import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import torikumi.forms.sheet.FormRow.Input;
import torikumi.forms.sheet.RowKey;
import torikumi.submission.Cell;
import torikumi.submission.EntryKind;
import torikumi.submission.Part;
import torikumi.submission.entry.Entry;
import torikumi.submission.entry.EntryRevision;

/**
 * What is stored of a submission beside what its form was made from.
 *
 * @param cells in the table's order
 * @param entries in the table's order, then those that were deleted since the form was made
 */
public record Stored(Part part, List<Cell> cells, List<Known> entries) {

    // The latest saved state of each entry when the form was made.
    private static final String THEN = """
            select distinct on (entry_id) * from entry_revision
            where submission_id = :submission and at <= :at order by entry_id, at desc, id desc
            """;

    /**
     * An entry that the form may show.
     *
     * @param current null when it was deleted since
     * @param base as the form shows it; null when that is not known
     * @param inForm whether the form was made with it
     */
    public record Known(
            UUID id, String code, int theme, EntryKind kind, int position, Entry current, Input base, boolean inForm) {

        /** What is stored now; null when it was deleted. */
        public Input now() {
            return current == null ? null : input(current);
        }
    }

    /** Whether a key names one of these entries. */
    public boolean knows(RowKey key) {
        return key.code() != null
                && entries.stream().anyMatch(known -> known.code().equals(key.code()));
    }

    /**
     * Reads it.
     *
     * @param madeAt when the form was made; null when it does not say
     * @param department the 課 whose part it is; null for the whole sheet
     */
    public static Stored read(Part part, Instant madeAt, String department) {
        var submission = part.submission().id;
        var cells = Cell.of(submission);
        var byId = new HashMap<UUID, Cell>();
        cells.forEach(cell -> byId.put(cell.id, cell));
        var then = madeAt == null ? Map.<UUID, EntryRevision>of() : then(submission, madeAt);
        var positions = new HashMap<UUID, Integer>();
        var known = new ArrayList<Known>();
        var present = new LinkedHashMap<UUID, Entry>();
        for (var entry : Entry.ofSubmission(submission)) {
            present.put(entry.id, entry);
            var cell = byId.get(entry.cellId);
            var position = positions.merge(cell.id, 1, Integer::sum);
            known.add(known(entry, cell, position, then.get(entry.id), madeAt, department));
        }
        then.values().stream()
                .filter(revision -> !present.containsKey(revision.entryId))
                .map(revision -> gone(revision, department))
                .forEach(known::add);
        return new Stored(part, cells, List.copyOf(known));
    }

    private static Map<UUID, EntryRevision> then(UUID submission, Instant madeAt) {
        var states = new LinkedHashMap<UUID, EntryRevision>();
        var query = Panache.getEntityManager()
                .createNativeQuery(THEN, EntryRevision.class)
                .setParameter("submission", submission)
                .setParameter("at", madeAt);
        for (Object row : query.getResultList()) {
            var revision = (EntryRevision) row;
            if (revision.action != EntryRevision.Action.DELETE) {
                states.put(revision.entryId, revision);
            }
        }
        return states;
    }

    private static Known known(
            Entry entry, Cell cell, int position, EntryRevision then, Instant madeAt, String department) {
        var base = then == null ? null : input(then.content);
        var existed = madeAt == null || base != null || !entry.createdAt.isAfter(madeAt);
        var shown = base == null ? input(entry) : base;
        return new Known(
                entry.id,
                RowKey.code(entry.id),
                cell.theme,
                cell.kind,
                position,
                entry,
                base,
                existed && isOf(shown, department));
    }

    private static Known gone(EntryRevision then, String department) {
        var base = input(then.content);
        return new Known(
                then.entryId,
                RowKey.code(then.entryId),
                then.content.theme(),
                then.content.kind(),
                0,
                null,
                base,
                isOf(base, department));
    }

    private static boolean isOf(Input input, String department) {
        return department == null || Objects.equals(department, input.department());
    }

    private static Input input(Entry entry) {
        return input(entry.department, entry.heading, entry.title, entry.text);
    }

    private static Input input(EntryRevision.Content content) {
        return input(content.department(), content.heading(), content.title(), content.text());
    }

    private static Input input(String department, String heading, String title, String text) {
        return new Input(or(department), or(heading), or(title), text);
    }

    private static String or(String field) {
        return field == null ? "" : field;
    }
}
