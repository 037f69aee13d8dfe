package torikumi.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import torikumi.http.Bodies;
import torikumi.http.Problem;
import torikumi.imports.proposal.Mapping;
import torikumi.member.Category;
import torikumi.member.Member;
import torikumi.text.TextRules;

/** Keeps an import within its own council: a mapping names members and categories by ids that a client made up. */
@ApplicationScoped
class MappingCheck {

    private static final int NAME_MAX = 200;

    /** More decisions than the largest table that is read has cells. */
    private static final int DECISIONS_MAX = 20_000;

    @Inject
    Bodies bodies;

    /**
     * Refuses decisions that do not say what they are about or what is decided, and what is not of the council.
     *
     * @throws Problem 422 with the places
     * @throws ConstraintViolationException answered as 422 with the places
     */
    void refuseInvalid(Mapping mapping, UUID councilId) {
        var decisions = Stream.of(mapping.blocks(), mapping.cells(), mapping.unplaced(), mapping.targets());
        if (decisions.anyMatch(list -> list.size() > DECISIONS_MAX)) {
            throw Problem.invalid("", "constraint_size", 0, DECISIONS_MAX);
        }
        refuseForeign(bodies.valid(mapping), councilId);
    }

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
            if (block.name() != null && !isLine(block.name(), NAME_MAX)) {
                problem.error(place + "/name", "constraint_size", 0, NAME_MAX);
            }
            reason(problem, place, block.reason());
        }
        for (var at = 0; at < mapping.cells().size(); at++) {
            reason(problem, "/cells/" + at, mapping.cells().get(at).reason());
        }
        for (var at = 0; at < mapping.unplaced().size(); at++) {
            reason(problem, "/unplaced/" + at, mapping.unplaced().get(at).reason());
        }
        if (!problem.errors().isEmpty()) {
            throw problem;
        }
    }

    private static void reason(Problem problem, String place, String reason) {
        if (reason != null && !isLine(reason, TextRules.LINE_MAX)) {
            problem.error(place + "/reason", "constraint_size", 0, TextRules.LINE_MAX);
        }
    }

    private static boolean isLine(String text, int max) {
        return TextRules.length(text) <= max
                && text.indexOf('\n') < 0
                && TextRules.firstRefused(text).isEmpty();
    }

    private static Set<String> ids(Stream<UUID> ids) {
        return ids.map(UUID::toString).collect(Collectors.toSet());
    }
}
