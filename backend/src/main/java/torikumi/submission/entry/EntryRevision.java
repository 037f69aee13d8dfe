package torikumi.submission.entry;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import torikumi.persistence.Ids;
import torikumi.submission.Cell;
import torikumi.submission.EntryKind;

/** A saved state of an entry; also how a deleted one is found again. */
@Entity
@Immutable
public class EntryRevision extends PanacheEntityBase {

    /** What was done. */
    public enum Action {
        CREATE,
        UPDATE,
        MOVE,
        DELETE
    }

    /** What the entry then was, and where. */
    public record Content(
            int theme,
            EntryKind kind,
            String rank,
            String department,
            String heading,
            String title,
            String text,
            Marker marker,
            Set<UUID> measures) {}

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

    static void record(Action action, Entry entry, Cell cell, Set<UUID> measures, Author author, Instant now) {
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
                measures);
        revision.at = now;
        revision.by = author.sub();
        revision.byName = author.name();
        revision.onBehalf = author.onBehalf();
        revision.persist();
    }
}
