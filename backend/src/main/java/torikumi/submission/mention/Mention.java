package torikumi.submission.mention;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import torikumi.persistence.BaseEntity;
import torikumi.program.ProgramKind;

/** 該当語句: a span of an entry's field that names a programme. A save writes them all at once ({@code EntryRows}). */
@Entity
public class Mention extends BaseEntity {

    public UUID entryId;

    @Enumerated(EnumType.STRING)
    public MentionField field;

    /** First UTF-16 code unit. */
    public int startOffset;
    /** The unit after the last one. */
    public int endOffset;

    public UUID programId;

    @Enumerated(EnumType.STRING)
    public ProgramKind kind;

    @Enumerated(EnumType.STRING)
    public MentionState state;

    /** The entry that a mention stands in; the mention itself is read under the entry's lock. */
    public static Optional<UUID> entryOf(UUID id) {
        return find("select entryId from Mention where id = ?1", id)
                .project(UUID.class)
                .firstResultOptional();
    }

    /** The mentions of several entries in order of place, in one statement. */
    public static List<Mention> of(Collection<UUID> entryIds) {
        return entryIds.isEmpty()
                ? List.of()
                : list("entryId in ?1 order by entryId, field, startOffset, id", entryIds);
    }
}
