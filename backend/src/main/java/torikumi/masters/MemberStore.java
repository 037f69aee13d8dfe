package torikumi.masters;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import torikumi.masters.MasterRow.Line;
import torikumi.member.Category;
import torikumi.member.Member;
import torikumi.member.MemberView;
import torikumi.member.MemberWrite;
import torikumi.organization.Organization;

/** 構成員 of one council; categories and organisations are named by their names. */
final class MemberStore implements MasterStore {

    private final UUID council;
    private final References categories = new References();
    private final References organizations = new References();

    MemberStore(UUID council) {
        this.council = council;
        Category.<Category>list("councilId = ?1 order by position, id", council)
                .forEach(category -> categories.with(category.id, category.name));
        Organization.<Organization>list("order by name, id")
                .forEach(organization -> organizations.with(organization.id, organization.name));
    }

    @Override
    public LinkedHashMap<UUID, Map<String, String>> rows() {
        var rows = new LinkedHashMap<UUID, Map<String, String>>();
        Member.<Member>list(
                        "from Member m left join fetch m.category c where m.councilId = ?1"
                                + " order by coalesce(c.position, 2147483647), m.position, m.id",
                        council)
                .forEach(member -> rows.put(
                        member.id,
                        new Row()
                                .with("id", member.id)
                                .with("position", member.position)
                                .with("name", member.name)
                                .with("category", categories.shown(member.category == null ? null : member.category.id))
                                .with("organization", organizations.shown(member.organizationId))
                                .with("valid_from", member.validFrom)
                                .with("valid_to", member.validTo)
                                .values()));
        return rows;
    }

    @Override
    public Map<String, String> resolve(ObjectNode body, Line line) {
        var wrong = new HashMap<String, String>();
        body.remove("category");
        body.remove("organization");
        if (!line.value("category").isEmpty()) {
            categories
                    .find(line.value("category"))
                    .ifPresentOrElse(
                            id -> body.putObject("category").put("id", id.toString()),
                            () -> wrong.put("category", "category_unknown"));
        }
        if (!line.value("organization").isEmpty()) {
            organizations
                    .find(line.value("organization"))
                    .ifPresentOrElse(
                            id -> body.put("organization_id", id.toString()),
                            () -> wrong.put("organization", "organization_unknown"));
        }
        return wrong;
    }

    @Override
    public Class<?> bodyType() {
        return MemberWrite.class;
    }

    @Override
    public Written write(UUID id, Object body) {
        var write = (MemberWrite) body;
        var member = id == null ? new Member() : Member.<Member>findById(id);
        var before = id == null ? null : MemberView.of(member);
        member.councilId = council;
        write.applyTo(
                member,
                write.category() == null
                        ? null
                        : Category.findById(write.category().id()));
        member.persistAndFlush();
        return new Written(member.id, council, before, MemberView.of(member));
    }
}
