package torikumi.submission.entry;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import torikumi.persistence.Ids;
import torikumi.submission.Cell;
import torikumi.submission.EntryKind;
import torikumi.submission.figure.FigureMark;
import torikumi.submission.mention.Fields;
import torikumi.submission.mention.Marking;

/** A saved state of an entry; also how a deleted one is found again. */
@Entity
@Immutable
public class EntryRevision extends PanacheEntityBase {

    /** What was done. */
    public enum Action {
        CREATE,
        UPDATE,
        MOVE,
        DELETE,
        /** A deleted entry came back, or an earlier text into the present one. */
        RESTORE,
        /** The secretariat corrected a slip in what was handed in. */
        CORRECT
    }

    /**
     * What the entry then was, and where.
     *
     * @param measures the round's copies of its response measures
     * @param lineage where it came from
     * @param mentions what a deletion took away; null in other revisions, whose entries still had theirs
     * @param figures likewise, and null in rows of before there were any
     */
    public record Content(
            int theme,
            EntryKind kind,
            String rank,
            String department,
            String heading,
            String title,
            String text,
            Marker marker,
            Set<UUID> measures,
            Lineage lineage,
            List<Marking> mentions,
            List<FigureMark> figures) {

        /** What an author wrote, for a place of the given theme's measures. */
        EntryContent written(Set<UUID> offered) {
            var kept = new HashSet<>(measures);
            kept.retainAll(offered);
            return new EntryContent(department, heading, title, text, marker, kept);
        }

        /** The fields that mentions stand in. */
        Fields fields() {
            return new Fields(text, title, heading);
        }
    }

    /** Where an entry came from: {@link Entry#lineageId}, its source when it was carried over, its copies and parts. */
    public record Lineage(
            UUID id,
            UUID carriedFromEntry,
            Integer carriedFromVersion,
            boolean unconfirmed,
            UUID copyGroup,
            List<UUID> merged) {

        public Lineage {
            // absent in rows of before it was kept
            merged = merged == null ? List.of() : List.copyOf(merged);
        }

        static Lineage of(Entry entry) {
            return new Lineage(
                    entry.lineageId,
                    entry.carriedFromEntry,
                    entry.carriedFromVersion,
                    entry.unconfirmed,
                    entry.copyGroup,
                    entry.mergedLineages);
        }
    }

    @Id
    public UUID id = Ids.next();

    public UUID entryId;
    public UUID submissionId;
    public int entryVersion;

    @Enumerated(EnumType.STRING)
    public Action action;

    @JdbcTypeCode(SqlTypes.JSON)
    public Content content;

    public Instant at;

    @Column(name = "\"by\"")
    public String by;

    public String byName;
    public boolean onBehalf;

    /** The submission of an entry, also of a deleted one. */
    public static Optional<UUID> submissionOf(UUID entryId) {
        return last(entryId).map(revision -> revision.submissionId);
    }

    /** The last one of an entry. */
    static Optional<EntryRevision> last(UUID entryId) {
        return find("entryId = ?1 order by at desc, id desc", entryId).firstResultOptional();
    }

    /** What an entry was at a version. */
    static Optional<EntryRevision> at(UUID entryId, int version) {
        return find("entryId = ?1 and entryVersion = ?2 order by at desc, id desc", entryId, version)
                .firstResultOptional();
    }

    /** When an entry was begun. */
    static Instant begun(UUID entryId) {
        return EntryRevision.<EntryRevision>find("entryId = ?1 order by at, id", entryId)
                .<EntryRevision>firstResult()
                .at;
    }

    static void record(Action action, Entry entry, Cell cell, Set<UUID> measures, Author author, Instant now) {
        record(action, entry, cell, measures, null, null, author, now);
    }

    /** Keeps what goes with a deleted entry. */
    static void recordDeletion(EntryState old, Author author, Instant now) {
        record(Action.DELETE, old.entry(), old.cell(), old.measures(), old.mentions(), old.figures(), author, now);
    }

    private static void record(
            Action action,
            Entry entry,
            Cell cell,
            Set<UUID> measures,
            List<Marking> mentions,
            List<FigureMark> figures,
            Author author,
            Instant now) {
        var revision = new EntryRevision();
        revision.entryId = entry.id;
        revision.submissionId = entry.submissionId;
        revision.entryVersion = entry.version;
        revision.action = action;
        revision.content = new Content(
                cell.theme,
                cell.kind,
                entry.rank,
                entry.department,
                entry.heading,
                entry.title,
                entry.text,
                entry.marker,
                measures,
                Lineage.of(entry),
                mentions,
                figures);
        revision.at = now;
        revision.by = author.sub();
        revision.byName = author.name();
        revision.onBehalf = author.onBehalf();
        revision.persist();
    }
}
