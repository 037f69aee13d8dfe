package torikumi.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import torikumi.http.Problem;
import torikumi.imports.proposal.Mapping;
import torikumi.member.Category;
import torikumi.member.Member;
import torikumi.text.TextRules;

/** Keeps an import within its own council: a mapping names members and categories by ids that a client made up. */
@ApplicationScoped
class MappingCheck {

    private static final int NAME_MAX = 200;

    /**
     * Refuses what does not belong to the council.
     *
     * @throws Problem 422 with the places
     */
    void refuseForeign(Mapping mapping, UUID councilId) {
        var members = ids(Member.<Member>list("councilId", councilId).stream().map(member -> member.id));
        var categories =
                ids(Category.<Category>list("councilId", councilId).stream().map(category -> category.id));
        var problem = new Problem(422, "invalid");
        for (var at = 0; at < mapping.blocks().size(); at++) {
            var block = mapping.blocks().get(at);
            var place = "/blocks/" + at;
            if (block.memberId() != null && !members.contains(block.memberId())) {
                problem.error(place + "/member_id", "member_unknown");
            }
            if (block.categoryId() != null && !categories.contains(block.categoryId())) {
                problem.error(place + "/category_id", "category_unknown");
            }
            if (block.name() != null && !isName(block.name())) {
                problem.error(place + "/name", "constraint_size", 1, NAME_MAX);
            }
        }
        if (!problem.errors().isEmpty()) {
            throw problem;
        }
    }

    private static boolean isName(String name) {
        return TextRules.length(name) <= NAME_MAX
                && name.chars().noneMatch(character -> Character.isISOControl(character));
    }

    private static Set<String> ids(Stream<UUID> ids) {
        return ids.map(UUID::toString).collect(Collectors.toSet());
    }
}
