package torikumi.submission.entry;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import torikumi.submission.EntryKind;

/** 記載事項: one item of a cell. */
@Entity
public class Entry extends PanacheEntityBase {

    @Id
    public UUID id;

    /** Guards the row; the wire shows {@link #version} and {@link #derived}. */
    @Version
    public Integer rowVersion;

    /** Counts what the author wrote. */
    public int version = 1;
    /** Counts mentions and position, which must never make a typist stale. */
    public int derived;

    public UUID lineageId;
    public UUID carriedFromEntry;
    public Integer carriedFromVersion;
    /** Carried over and since then neither changed nor confirmed by a person. */
    public boolean unconfirmed;
    /** Shared by entries that were made from one another under several themes; null when it stands alone. */
    public UUID copyGroup;
    /** The lineages of entries that were merged into this one. */
    public List<UUID> mergedLineages = List.of();

    public UUID cellId;
    public UUID submissionId;
    /** Orders the entries of a cell ({@link Ranks}). */
    public String rank;

    public String department;
    public String heading;
    public String title;
    public String text;

    @Enumerated(EnumType.STRING)
    public Marker marker = Marker.ITEM;

    public String searchKey = "";
    public String contentHash;
    public Instant createdAt;
    public Instant updatedAt;
    public String updatedBy;
    public String updatedByName;
    public boolean updatedOnBehalf;

    /** The round's copies of response measures. Read here, written by EntryRows with the mentions. */
    @ElementCollection
    @CollectionTable(name = "entry_response_measure", joinColumns = @JoinColumn(name = "entry_id"))
    @Column(name = "round_response_measure_id", insertable = false, updatable = false)
    public Set<UUID> measureIds;

    /** A submission's entries in the table's order: theme by theme, ① before ②, each cell in its own order. */
    public static List<Entry> ofSubmission(UUID submissionId) {
        return find("""
                select e from Entry e join Cell c on c.id = e.cellId
                where e.submissionId = ?1 order by c.theme, c.kind desc, e.rank
                """, submissionId).list();
    }

    /** A cell's entries in order. */
    public static List<Entry> ofCell(UUID submissionId, int theme, EntryKind kind) {
        return find("""
                select e from Entry e join Cell c on c.id = e.cellId
                where e.submissionId = ?1 and c.theme = ?2 and c.kind = ?3 order by e.rank
                """, submissionId, theme, kind).list();
    }

    /** Its entity tag: {@code "version.derived"}. */
    public String etag() {
        return "\"" + version + "." + derived + "\"";
    }

    /** Takes what an author wrote. */
    void write(EntryContent content, Author author, Instant now) {
        department = content.department();
        heading = content.heading();
        title = content.title();
        text = content.text();
        marker = content.marker();
        searchKey = content.searchKey();
        contentHash = content.hash();
        updatedAt = now;
        updatedBy = author.sub();
        updatedByName = author.name();
        updatedOnBehalf = author.onBehalf();
    }

    /** What its author wrote. */
    public EntryContent content(Set<UUID> measures) {
        return new EntryContent(department, heading, title, text, marker, measures);
    }
}
