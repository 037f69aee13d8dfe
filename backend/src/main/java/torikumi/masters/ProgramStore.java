package torikumi.masters;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import torikumi.masters.MasterRow.Line;
import torikumi.organization.Organization;
import torikumi.program.Program;
import torikumi.program.ProgramDesk;
import torikumi.program.ProgramView;
import torikumi.program.ProgramWrite;
import torikumi.text.MatchKey;
import torikumi.text.TextRules;

/** 支援策・支援機関: one council's own, or the nationwide ones. */
final class ProgramStore implements MasterStore {

    private final UUID council;
    private final ProgramDesk desk;
    private final References organizations = new References();
    private final References programs = new References();
    private final Map<UUID, Program> known = new LinkedHashMap<>();
    /** Every name in force by its folded spelling. */
    private final Map<String, Program> byName = new HashMap<>();

    ProgramStore(UUID council, ProgramDesk desk) {
        this.council = council;
        this.desk = desk;
        Organization.<Organization>list("order by name, id")
                .forEach(organization -> organizations.with(organization.id, organization.name));
        List<Program> all = Program.list("""
                select distinct p from Program p left join fetch p.aliases left join fetch p.parent
                left join fetch p.mergedInto left join fetch p.successor
                where p.councilId is null or p.councilId = ?1 order by p.name, p.id""", council);
        for (var program : all) {
            known.put(program.id, program);
            if (program.mergedInto == null) {
                programs.with(program.id, program.name);
                byName.put(MatchKey.keyOf(program.name), program);
                program.aliases.forEach(alias -> byName.putIfAbsent(MatchKey.keyOf(alias.name()), program));
            }
        }
        all.stream()
                .filter(program -> program.mergedInto != null)
                .forEach(program -> byName.putIfAbsent(MatchKey.keyOf(program.name), program.mergedInto));
    }

    // Names that a merge brought stay, though the file is from before it: texts are found by them.
    @Override
    public Line completed(Line line) {
        var program = known.values().stream()
                .filter(some -> some.id.toString().equalsIgnoreCase(line.value("id")))
                .findFirst()
                .orElse(null);
        var taken = program == null ? List.<String>of() : namesTaken(program);
        if (taken.isEmpty()) {
            return line;
        }
        var present = line.value("aliases");
        var missing = program.sortedAliases().stream()
                .filter(alias -> taken.contains(alias.name()))
                .map(alias -> AliasLines.write(List.of(alias)))
                .filter(alias -> !List.of(present.split("\\R")).contains(alias))
                .toList();
        var values = new HashMap<>(line.values());
        values.put("aliases", AliasLines.sorted(present, missing));
        return new Line(line.number(), values);
    }

    private List<String> namesTaken(Program program) {
        return known.values().stream()
                .filter(some -> some.mergedInto != null && some.mergedInto.id.equals(program.id))
                .map(some -> some.name)
                .toList();
    }

    private boolean isOwn(Program program) {
        return program.mergedInto == null
                && (council == null ? program.councilId == null : council.equals(program.councilId));
    }

    @Override
    public LinkedHashMap<UUID, Map<String, String>> rows() {
        var rows = new LinkedHashMap<UUID, Map<String, String>>();
        known.values().stream().filter(this::isOwn).forEach(program -> rows.put(program.id, row(program)));
        return rows;
    }

    private Map<String, String> row(Program program) {
        return new Row()
                .with("id", program.id)
                .with("kind", ProgramWords.of(program.kind))
                .with("type", ProgramWords.of(program.type))
                .with("name", program.name)
                .with("subtitle", program.subtitle)
                .with("name_kana", program.nameKana)
                .with("aliases", AliasLines.write(program.sortedAliases()))
                .with("parent", program.parent == null ? null : programs.shown(program.parent.id))
                .with("catalogue_number", program.number)
                .with("provider", program.provider)
                .with("provider_organization", organizations.shown(program.providerOrganizationId))
                .with("organization", organizations.shown(program.organizationId))
                .with("competent_authority", program.competentAuthority)
                .with("support_organizations", program.supportOrganizations)
                .with("summary", program.summary)
                .with("target", program.target)
                .with("area", program.area)
                .with("max_amount", program.maxAmount)
                .with("max_subsidy_rate", program.maxSubsidyRate)
                .with("reception_start_date", program.receptionStartDate)
                .with("reception_end_date", program.receptionEndDate)
                .with("official_url", program.officialUrl)
                .with("application_url", program.applicationUrl)
                .with("reference_url", program.referenceUrl)
                .with("inquiry", program.inquiry)
                .with("keywords", String.join("\n", program.keywords))
                .with("checked_on", program.checkedOn)
                .with("valid_from", program.validFrom)
                .with("valid_to", program.validTo)
                .with("successor", program.successor == null ? null : programs.shown(program.successor.id))
                .values();
    }

    // A file from before a merge still names what went; and what has a name here already is not made twice.
    @Override
    public Optional<Known> known(Line line) {
        var id = line.value("id");
        if (id.isEmpty()) {
            return Optional.ofNullable(byName.get(MatchKey.keyOf(line.value("name"))))
                    .map(program -> new Known("name", "program_known", program.name));
        }
        return known.values().stream()
                .filter(program ->
                        program.mergedInto != null && program.id.toString().equalsIgnoreCase(id))
                .map(program -> new Known("id", "program_merged", program.mergedInto.name))
                .findFirst();
    }

    @Override
    public Map<String, String> resolve(ObjectNode body, Line line) {
        var wrong = new HashMap<String, String>();
        body.remove(List.of("aliases", "keywords", "catalogue_number", "parent", "successor", "organization"));
        body.remove("provider_organization");
        word(body, line, "kind", ProgramWords.KINDS, wrong);
        word(body, line, "type", ProgramWords.TYPES, wrong);
        if (!line.value("catalogue_number").isEmpty()) {
            body.put("number", line.value("catalogue_number"));
        }
        AliasLines.read(line.value("aliases"))
                .ifPresentOrElse(
                        aliases -> body.set("aliases", aliases), () -> wrong.put("aliases", "alias_unreadable"));
        var keywords = body.putArray("keywords");
        TextRules.withLineFeeds(line.value("keywords"))
                .lines()
                .map(String::strip)
                .filter(keyword -> !keyword.isEmpty())
                .forEach(keywords::add);
        organization(body, line, "organization", wrong);
        organization(body, line, "provider_organization", wrong);
        program(body, line, "parent", "parent_unknown", wrong);
        program(body, line, "successor", "successor_unknown", wrong);
        contradictions(body, line, wrong);
        return wrong;
    }

    private static void word(
            ObjectNode body, Line line, String column, Map<String, String> words, Map<String, String> wrong) {
        var word = line.value(column);
        if (word.isEmpty()) {
            return;
        }
        var code = words.get(word);
        if (code == null) {
            wrong.put(column, "program_word_unknown");
        } else {
            body.put(column, code);
        }
    }

    private void organization(ObjectNode body, Line line, String column, Map<String, String> wrong) {
        if (!line.value(column).isEmpty()) {
            organizations
                    .find(line.value(column))
                    .ifPresentOrElse(
                            id -> body.put(column + "_id", id.toString()),
                            () -> wrong.put(column, "organization_unknown"));
        }
    }

    private void program(ObjectNode body, Line line, String column, String unknown, Map<String, String> wrong) {
        if (!line.value(column).isEmpty()) {
            programs.find(line.value(column))
                    .filter(id -> !id.toString().equalsIgnoreCase(line.value("id")))
                    .ifPresentOrElse(
                            id -> body.putObject(column).put("id", id.toString()), () -> wrong.put(column, unknown));
        }
    }

    // What the screen would refuse is said of the line, before anything is written.
    private void contradictions(ObjectNode body, Line line, Map<String, String> wrong) {
        var kind = body.path("kind").asText();
        var type = body.path("type").asText();
        if (!wrong.containsKey("kind") && !wrong.containsKey("type") && !ProgramWords.fit(type, kind)) {
            wrong.put("type", "program_type_mismatch");
        }
        var parent = body.hasNonNull("parent")
                ? known.get(UUID.fromString(body.path("parent").path("id").asText()))
                : null;
        if (parent != null) {
            if (parent.parent != null || hasCourses(line.value("id"))) {
                wrong.put("parent", "parent_too_deep");
            } else if (!parent.kind.name().equals(kind)) {
                wrong.put("parent", "parent_of_other_kind");
            }
        }
        var from = Values.normal("reception_start_date", line.value("reception_start_date"));
        var to = Values.normal("reception_end_date", line.value("reception_end_date"));
        if (!from.isEmpty() && !to.isEmpty() && to.compareTo(from) < 0) {
            wrong.put("reception_end_date", "reception_reversed");
        }
    }

    private boolean hasCourses(String id) {
        return known.values().stream()
                .anyMatch(program ->
                        program.parent != null && program.parent.id.toString().equalsIgnoreCase(id));
    }

    @Override
    public Class<?> bodyType() {
        return ProgramWrite.class;
    }

    @Override
    public Written write(UUID id, Object body) {
        var program = id == null ? new Program() : desk.byId(id);
        var before = id == null ? null : ProgramView.of(program);
        program.councilId = council;
        desk.apply((ProgramWrite) body, program, true);
        program.persistAndFlush();
        return new Written(program.id, council, before, ProgramView.of(program));
    }
}
