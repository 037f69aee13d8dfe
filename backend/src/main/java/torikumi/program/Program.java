package torikumi.program;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.PrePersist;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import torikumi.persistence.BaseEntity;
import torikumi.text.MatchKey;

/** 支援策・支援機関: a catalogue item. */
@Entity
@EntityListeners(ProgramListener.class)
public class Program extends BaseEntity {

    @Enumerated(EnumType.STRING)
    public ProgramKind kind;

    @Enumerated(EnumType.STRING)
    public ProgramType type;

    /** Whose own it is; null for nationwide. */
    public UUID councilId;

    /** The programme that this is a course (コース・枠) of. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Program parent;

    public UUID organizationId;
    public String name;
    public String nameKana;
    public String provider;
    public String officialUrl;
    public String summary;
    public LocalDate validFrom;
    public LocalDate validTo;

    /** Other names it goes by, each found in texts like its name. */
    @ElementCollection
    @CollectionTable(name = "program_alias", joinColumns = @JoinColumn(name = "program_id"))
    @Column(name = "name")
    public Set<String> aliases = new TreeSet<>();

    /** Every name in its folded spelling, one a line, so that a search finds it however it is typed. */
    public String searchKey = "";

    /** To be called when a name has changed; a new row does it by itself. */
    @PrePersist
    public void refreshSearchKey() {
        searchKey = Stream.concat(
                        Stream.of(name, nameKana == null ? "" : nameKana),
                        aliases.stream().sorted())
                .map(MatchKey::keyOf)
                .filter(key -> !key.isEmpty())
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    /** Loads the aliases of several programmes in one statement. */
    static void loadAliases(List<Program> programs) {
        if (!programs.isEmpty()) {
            list("from Program p left join fetch p.aliases where p in ?1", programs);
        }
    }
}
