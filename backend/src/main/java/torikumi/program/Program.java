package torikumi.program;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.PrePersist;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import torikumi.persistence.BaseEntity;
import torikumi.text.MatchKey;

/** 支援策・支援機関: a catalogue item. */
@Entity
@EntityListeners(ProgramListener.class)
public class Program extends BaseEntity {

    private static final Comparator<ProgramAlias> ORDER = Comparator.comparing(ProgramAlias::name)
            .thenComparing(ProgramAlias::validFrom, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(alias -> String.valueOf(alias.councilId()))
            .thenComparing(alias -> String.valueOf(alias.memberId()));

    @Enumerated(EnumType.STRING)
    public ProgramKind kind;

    @Enumerated(EnumType.STRING)
    public ProgramType type;

    /** Whose own it is; null for nationwide. */
    public UUID councilId;

    /** The programme that this is a course (コース・枠) of. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Program parent;

    /** The organisation that it is: an institution may sit on a council too. */
    public UUID organizationId;

    public String name;
    public String subtitle;
    public String nameKana;
    /** The number that its publisher gave it. */
    public String number;
    /** Who offers it, as printed. */
    public String provider;

    /** The organisation that offers it. */
    public UUID providerOrganizationId;

    /** 所管省庁. */
    public String competentAuthority;
    /** Where one is helped with it. */
    public String supportOrganizations;

    public String summary;
    public String target;
    public String area;
    public String maxAmount;
    public String maxSubsidyRate;
    public LocalDate receptionStartDate;
    public LocalDate receptionEndDate;
    public String officialUrl;
    public String applicationUrl;
    public String referenceUrl;
    public String inquiry;

    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> keywords = new ArrayList<>();

    /** The day on which somebody made sure of what is said here; null when nobody noted it. */
    public LocalDate checkedOn;

    /** First and last day of its being; null where it has none. */
    public LocalDate validFrom;

    public LocalDate validTo;
    public Instant updatedAt;

    /** The programme that took this one's names and mentions; null for one that goes by itself. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Program mergedInto;

    /** What came after it (名称変更・後継); null for none. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Program successor;

    /** Other names it goes by, each found in texts like its name. */
    @ElementCollection
    @CollectionTable(name = "program_alias", joinColumns = @JoinColumn(name = "program_id"))
    public List<ProgramAlias> aliases = new ArrayList<>();

    /** Every name in its folded spelling, one a line, so that a search finds it however it is typed. */
    public String searchKey = "";

    /** To be called when a name has changed; a new row does it by itself. */
    @PrePersist
    public void refreshSearchKey() {
        if (mergedInto != null) {
            searchKey = "";
            return;
        }
        searchKey = Stream.concat(
                        Stream.of(name, nameKana == null ? "" : nameKana),
                        aliases.stream().map(ProgramAlias::name).sorted())
                .map(MatchKey::keyOf)
                .filter(key -> !key.isEmpty())
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    /**
     * Gives it another name. The old one stays an alias up to the day before.
     *
     * @param keepFormerName false where the old name was a slip and nobody is to find it any more
     */
    void rename(String newName, LocalDate today, boolean keepFormerName) {
        if (name != null && keepFormerName && !MatchKey.keyOf(name).equals(MatchKey.keyOf(newName))) {
            var former = new ProgramAlias(name, null, today.minusDays(1), null, null);
            if (aliases.stream()
                    .noneMatch(alias ->
                            ProgramAlias.everybodys(alias) && alias.name().equals(name))) {
                aliases.add(former);
            }
        }
        name = newName;
        aliases.removeIf(alias -> ProgramAlias.everybodys(alias) && alias.name().equals(newName));
    }

    /** Whether a council's own programme (null: a nationwide one) may refer to it. */
    boolean isKnownTo(UUID council) {
        return mergedInto == null && (councilId == null || councilId.equals(council));
    }

    /** The aliases in a stable order. */
    public List<ProgramAlias> sortedAliases() {
        return sorted(aliases);
    }

    static List<ProgramAlias> sorted(List<ProgramAlias> aliases) {
        return aliases.stream().sorted(ORDER).toList();
    }

    /**
     * The programme that now stands for this id together with all that were merged into it: what a filter by programme
     * means. Only the id itself when nobody knows it.
     */
    public static Set<UUID> withMerged(UUID id) {
        List<UUID> ids = getEntityManager()
                .createQuery("""
                        select p.id from Program p, Program asked where asked.id = ?1
                        and coalesce(p.mergedInto.id, p.id) = coalesce(asked.mergedInto.id, asked.id)
                        """, UUID.class)
                .setParameter(1, id)
                .getResultList();
        return ids.isEmpty() ? Set.of(id) : Set.copyOf(ids);
    }

    /**
     * The programmes that go by a name with these characters in it, with those that were merged into them.
     *
     * @param key from {@link torikumi.text.MatchKey}
     */
    public static List<UUID> named(String key) {
        return getEntityManager()
                .createQuery("""
                        select p.id from Program p left join p.mergedInto w
                        where locate(?1, coalesce(w.searchKey, p.searchKey)) > 0
                        """, UUID.class)
                .setParameter(1, key)
                .getResultList();
    }

    /** Loads the aliases of several programmes in one statement. */
    static void loadAliases(List<Program> programs) {
        if (!programs.isEmpty()) {
            list("select distinct p from Program p left join fetch p.aliases where p in ?1", programs);
        }
    }
}
