package torikumi.submission.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import torikumi.program.CatalogueName;
import torikumi.program.ProgramCatalogue;
import torikumi.submission.Part;
import torikumi.text.MatchKey;

/**
 * The names that a council's texts, or those of one of its members, are read for, ready to scan with.
 *
 * @param scanner finds them
 * @param byProgram each programme's entry, for its name and kind
 * @param homonyms names that several programmes go by, by their folded spelling
 * @param from first day of the time that the texts are about; null when it does not matter
 * @param to last day
 */
public record CouncilNames(
        MentionScanner<UUID> scanner,
        Map<UUID, CatalogueName> byProgram,
        Map<String, List<CatalogueName>> homonyms,
        LocalDate from,
        LocalDate to) {

    private static final int APRIL = 4;
    // Words for any of them (同助成金, センター): whose they are, only a council or a member can say.
    private static final Pattern GENERIC = Pattern.compile(
            "(?:同|本|当|該|当該|各|各種|上記|左記)?" + "(?:制度|事業|助成金|補助金|奨励金|支援金|給付金|交付金|せんたー|支援せんたー|窓口|相談窓口|機構|協会|公社|認定)");

    /** Names without homonyms, for whatever time. */
    public CouncilNames(MentionScanner<UUID> scanner, Map<UUID, CatalogueName> byProgram) {
        this(scanner, byProgram, Map.of(), null, null);
    }

    /** Those of a council, without what single members say. */
    public static CouncilNames of(ProgramCatalogue catalogue, UUID councilId) {
        return catalogue.derived(councilId, CouncilNames.class, CouncilNames::build);
    }

    /** Those of a member's texts; from the catalogue in memory, built once per state of it. */
    public static CouncilNames of(ProgramCatalogue catalogue, UUID councilId, UUID memberId) {
        return catalogue.derived(councilId, memberId, CouncilNames.class, CouncilNames::build);
    }

    /** Those of a member's texts in a round: of programmes with one name, those of its time come first. */
    public static CouncilNames of(ProgramCatalogue catalogue, Part part) {
        return of(catalogue, part.submission().councilId, part.submission().memberId)
                .during(part.round().fiscalYear);
    }

    /** The same names for texts about a fiscal year. */
    public CouncilNames during(int fiscalYear) {
        return homonyms.isEmpty()
                ? this
                : new CouncilNames(
                        scanner,
                        byProgram,
                        homonyms,
                        LocalDate.of(fiscalYear, APRIL, 1),
                        LocalDate.of(fiscalYear + 1, APRIL, 1).minusDays(1));
    }

    static CouncilNames build(List<CatalogueName> names) {
        var spellings = new ArrayList<MentionScanner.Name<UUID>>();
        var byProgram = new HashMap<UUID, CatalogueName>();
        var byKey = new LinkedHashMap<String, List<CatalogueName>>();
        for (var name : names) {
            byProgram.putIfAbsent(name.programId(), name);
            var key = MatchKey.keyOf(name.spelling());
            if (name.councilId() == null && GENERIC.matcher(key).matches()) {
                continue;
            }
            spellings.add(new MentionScanner.Name<>(name.programId(), name.spelling()));
            byKey.computeIfAbsent(key, _ -> new ArrayList<>()).add(name);
        }
        byKey.values().removeIf(CouncilNames::isOfOne);
        byKey.replaceAll((_, all) -> List.copyOf(all));
        return new CouncilNames(MentionScanner.of(spellings), Map.copyOf(byProgram), Map.copyOf(byKey), null, null);
    }

    private static boolean isOfOne(List<CatalogueName> names) {
        return names.stream().map(CatalogueName::programId).distinct().count() < 2;
    }

    /** The programme's name; empty for one that is not this council's to name any more. */
    public String nameOf(UUID programId) {
        var name = byProgram.get(programId);
        return name == null ? "" : name.programName();
    }

    /** The programme that a place names; of homonyms the likeliest. */
    UUID programAt(MentionScanner.Span<UUID> span, String text) {
        return span.programs().size() == 1
                ? span.program()
                : choices(text.substring(span.start(), span.end())).getFirst();
    }

    /**
     * The programmes that a word may mean: those of the texts' time first, and the member's and the council's own before
     * nationwide ones. Empty unless there are several.
     */
    public List<UUID> choices(String word) {
        if (homonyms.isEmpty()) {
            return List.of();
        }
        var programs = new LinkedHashSet<UUID>();
        homonyms.getOrDefault(MatchKey.keyOf(word), List.of()).stream()
                .sorted(Comparator.comparing((CatalogueName name) -> !holds(name))
                        .thenComparing(name -> name.memberId() == null)
                        .thenComparing(name -> name.councilId() == null))
                .forEach(name -> programs.add(name.programId()));
        return List.copyOf(programs);
    }

    private boolean holds(CatalogueName name) {
        return from == null
                || (name.validFrom() == null || !name.validFrom().isAfter(to))
                        && (name.validTo() == null || !name.validTo().isBefore(from));
    }
}
