package torikumi.submission.comment;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.Immutable;
import torikumi.persistence.Ids;

/** An answer to a comment, by the member or the secretariat. */
@Entity
@Immutable
public class CommentAnswer extends PanacheEntityBase {

    @Id
    public UUID id = Ids.next();

    public UUID commentId;
    public String text;
    public boolean fromSecretariat;
    public Instant madeAt;
    public String madeBy;
    public String madeByName;

    /** The answers to several comments in the order in which they were given, in one statement. */
    static Map<UUID, List<CommentAnswer>> of(Collection<UUID> commentIds) {
        return commentIds.isEmpty()
                ? Map.of()
                : CommentAnswer.<CommentAnswer>list("commentId in ?1 order by id", commentIds).stream()
                        .collect(Collectors.groupingBy(answer -> answer.commentId));
    }
}
