package torikumi.submission.version;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import torikumi.persistence.Ids;

/** A numbered version of a submission, made by handing it in. */
@Entity
@Immutable
public class SubmissionVersion extends PanacheEntityBase {

    /**
     * A member's answers to what corrections were asked for. Apart from the content, which editions print.
     *
     * @param whole about the whole; may be null
     * @param cells by {@code theme/kind}
     */
    public record Replies(String whole, Map<String, String> cells) {}

    @Id
    public UUID id = Ids.next();

    public UUID submissionId;
    public int number;

    @JdbcTypeCode(SqlTypes.JSON)
    public VersionContent content;

    /** {@code theme/kind} to the digest of the cell's content. */
    @JdbcTypeCode(SqlTypes.JSON)
    public Map<String, String> cellDigests;

    /** What was answered to the corrections that had been asked for; null when nothing was. */
    @JdbcTypeCode(SqlTypes.JSON)
    public Replies replies;

    public Instant submittedAt;
    public String submittedBy;
    public String submittedByName;
    public boolean onBehalf;
    /** Made by the secretariat correcting slips, not by handing in. */
    public boolean minorCorrection;

    /** One version of a submission. */
    public static Optional<SubmissionVersion> find(UUID submissionId, int number) {
        return find("submissionId = ?1 and number = ?2", submissionId, number).firstResultOptional();
    }

    /**
     * What an edition takes: the accepted version of each submission that has one, in one statement.
     *
     * @param submissionIds submissions
     */
    public static List<SubmissionVersion> accepted(Collection<UUID> submissionIds) {
        return submissionIds.isEmpty() ? List.of() : find("""
                select v from SubmissionVersion v join Submission s on s.id = v.submissionId
                where s.id in ?1 and v.number = s.acceptedVersion
                """, submissionIds).list();
    }
}
