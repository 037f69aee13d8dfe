package torikumi.demo;

import static torikumi.demo.DemoFiles.date;
import static torikumi.demo.DemoFiles.id;
import static torikumi.demo.DemoFiles.text;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import torikumi.council.ColorMode;
import torikumi.council.Council;
import torikumi.member.Category;
import torikumi.member.Member;
import torikumi.organization.Organization;
import torikumi.program.Program;
import torikumi.program.ProgramAlias;
import torikumi.program.ProgramKind;
import torikumi.program.ProgramType;
import torikumi.program.ProgramsChanged;
import torikumi.security.Membership;
import torikumi.security.Role;
import torikumi.theme.ResponseMeasure;
import torikumi.theme.Theme;

/** Stores the demo's council, its seats, themes, programmes and people. */
@ApplicationScoped
class DemoMasterData {

    @Inject
    EntityManager entities;

    @Inject
    Event<ProgramsChanged> programsChanged;

    static UUID councilId() {
        return id(DemoFiles.read("council.json"), "id");
    }

    void store() {
        var council = council(DemoFiles.read("council.json"));
        DemoFiles.read("programs.json").get("programs").forEach(this::program);
        DemoFiles.read("council.json").get("uncolored_program_ids").forEach(program -> entities.createNativeQuery(
                        "insert into council_program (council_id, program_id, colored) values (?1, ?2, false)")
                .setParameter(1, council.id)
                .setParameter(2, UUID.fromString(program.asText()))
                .executeUpdate());
        memberships(DemoFiles.read("memberships.json"));
        programsChanged.fire(new ProgramsChanged());
    }

    private Council council(JsonNode node) {
        var council = new Council();
        council.id = id(node, "id");
        council.slug = text(node, "slug");
        council.name = text(node, "name");
        council.tableTitle = text(node, "table_title");
        council.tableCaption = text(node, "table_caption");
        council.legend = text(node, "legend");
        council.themeHeading = text(node, "theme_heading");
        council.measureHeading = text(node, "measure_heading");
        council.memberHeading = text(node, "member_heading");
        council.initiativeLabel = text(node, "initiative_label");
        council.challengeLabel = text(node, "challenge_label");
        council.initiativeNothingText = text(node, "initiative_nothing_text");
        council.challengeNothingText = text(node, "challenge_nothing_text");
        council.absentWording = text(node, "absent_wording");
        council.colorMode = ColorMode.valueOf(text(node, "color_mode"));
        council.editorsMaySubmit = node.get("editors_may_submit").asBoolean();
        council.contact = text(node, "contact");
        council.persist();
        node.get("organizations").forEach(DemoMasterData::organization);
        node.get("categories").forEach(category -> category(council, category));
        node.get("members").forEach(member -> member(council, member));
        node.get("themes").forEach(theme -> theme(council, theme));
        return council;
    }

    private static void organization(JsonNode node) {
        var organization = new Organization();
        organization.id = id(node, "id");
        organization.name = text(node, "name");
        organization.nameKana = text(node, "name_kana");
        organization.corporateNumber = text(node, "corporate_number");
        organization.persist();
    }

    private static void category(Council council, JsonNode node) {
        var category = new Category();
        category.id = id(node, "id");
        category.councilId = council.id;
        category.position = node.get("position").asInt();
        category.name = text(node, "name");
        category.printedLabel = text(node, "printed_label");
        category.persist();
    }

    private static void member(Council council, JsonNode node) {
        var member = new Member();
        member.id = id(node, "id");
        member.councilId = council.id;
        member.organizationId = id(node, "organization_id");
        member.category = Category.findById(id(node, "category_id"));
        member.name = text(node, "name");
        member.position = node.get("position").asInt();
        member.validFrom = date(node, "valid_from");
        member.validTo = date(node, "valid_to");
        member.persist();
    }

    private static void theme(Council council, JsonNode node) {
        var theme = new Theme();
        theme.id = id(node, "id");
        theme.councilId = council.id;
        theme.number = node.get("number").asInt();
        theme.name = text(node, "name");
        theme.persist();
        node.get("response_measures").forEach(each -> {
            var measure = new ResponseMeasure();
            measure.id = id(each, "id");
            measure.themeId = theme.id;
            measure.position = each.get("position").asInt();
            measure.name = text(each, "name");
            measure.persist();
        });
    }

    private void program(JsonNode node) {
        var program = new Program();
        program.id = id(node, "id");
        program.kind = ProgramKind.valueOf(text(node, "kind"));
        program.type = ProgramType.valueOf(text(node, "type"));
        program.councilId = id(node, "council_id");
        program.parent = node.hasNonNull("parent_id") ? Program.findById(id(node, "parent_id")) : null;
        program.organizationId = id(node, "organization_id");
        program.name = text(node, "name");
        program.nameKana = text(node, "name_kana");
        program.provider = text(node, "provider");
        program.officialUrl = text(node, "official_url");
        program.summary = text(node, "summary");
        node.get("aliases").forEach(alias -> program.aliases.add(ProgramAlias.of(alias.asText())));
        program.persist();
    }

    private static void memberships(JsonNode file) {
        var people = file.get("people");
        file.get("memberships").forEach(node -> {
            var membership = new Membership();
            membership.id = id(node, "id");
            membership.sub = text(node, "sub");
            membership.councilId = id(node, "council_id");
            membership.memberId = id(node, "member_id");
            membership.role = Role.valueOf(text(node, "role"));
            people.forEach(person -> {
                if (membership.sub.equals(text(person, "sub"))) {
                    membership.name = text(person, "name");
                    membership.email = text(person, "email");
                }
            });
            membership.persist();
        });
    }
}
