package torikumi.finding;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import torikumi.text.MatchKey;

/** What a council decided about a name that is, or was, not in the catalogue. */
@Entity
@IdClass(ProgramCandidate.Key.class)
public class ProgramCandidate extends PanacheEntityBase {

    @Id
    public UUID councilId;

    /** The name in its folded spelling. */
    @Id
    public String key;

    public String name;

    @Enumerated(EnumType.STRING)
    public CandidateState state;

    /** The programme that it is a name of now. */
    public UUID programId;

    public Instant decidedAt;
    public String decidedBy;
    public String decidedByName;

    /** Whose decision about what. */
    public record Key(UUID councilId, String key) {}

    /** A council's decisions by the folded spelling. */
    static Map<String, ProgramCandidate> of(UUID councilId) {
        List<ProgramCandidate> all = list("councilId", councilId);
        return all.stream().collect(Collectors.toMap(candidate -> candidate.key, Function.identity()));
    }

    /** The folded spellings that a council refused. */
    static Set<String> refused(UUID councilId) {
        return of(councilId).values().stream()
                .filter(candidate -> candidate.state == CandidateState.REFUSED)
                .map(candidate -> candidate.key)
                .collect(Collectors.toSet());
    }

    /** The decision about a name; a new one when there is none yet. */
    static ProgramCandidate about(UUID councilId, String name) {
        var key = MatchKey.keyOf(name);
        ProgramCandidate known = findById(new Key(councilId, key));
        if (known != null) {
            return known;
        }
        var candidate = new ProgramCandidate();
        candidate.councilId = councilId;
        candidate.key = key;
        candidate.name = name;
        return candidate;
    }
}
