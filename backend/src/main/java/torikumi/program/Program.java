package torikumi.program;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import torikumi.persistence.BaseEntity;

/** 支援策・支援機関: a catalogue item. */
@Entity
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
}
