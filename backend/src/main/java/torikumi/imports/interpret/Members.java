package torikumi.imports.interpret;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Knows members' names and category labels when it sees them. */
final class Members {

    private static final double ALIKE = 0.8;
    private static final int NAME_MAX = 40;
    private static final Pattern NO_NAME = Pattern.compile("[。\\n\\t]|^[・･○◯※①-⑳]");

    private final Map<String, MasterData.Member> byKey = new HashMap<>();
    private final Map<String, MasterData.Category> categories = new HashMap<>();
    private final String memberHead;

    /** What the labels' columns of one row say. */
    record Labels(List<String> names, List<MasterData.Category> categories, boolean understood) {}

    Members(MasterData master) {
        master.members().forEach(member -> byKey.putIfAbsent(Similarity.key(member.name()), member));
        master.categories().stream()
                .filter(category -> !category.label().isBlank())
                .forEach(category -> categories.putIfAbsent(Similarity.key(category.label()), category));
        memberHead = Similarity.key(master.wordings().memberHead());
    }

    /** Returns the member whose name {@code text} is, width and blanks aside. */
    Optional<MasterData.Member> exactly(String text) {
        return Optional.ofNullable(byKey.get(Similarity.key(text)));
    }

    /** Returns the member whose name is most like {@code text}, if any is alike enough. */
    Optional<MasterData.Member> alike(String text) {
        String key = Similarity.key(text);
        MasterData.Member best = null;
        double score = ALIKE;
        for (Map.Entry<String, MasterData.Member> entry : byKey.entrySet()) {
            double alike = Similarity.alike(key, entry.getKey());
            if (alike > score
                    || alike == score && best != null && entry.getValue().id().compareTo(best.id()) < 0) {
                best = entry.getValue();
                score = alike;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Tells whether {@code text} may be a name: short, one line, no sentence, no item. */
    boolean mayBeName(String text) {
        return text.codePointCount(0, text.length()) <= NAME_MAX
                && text.codePoints().anyMatch(Character::isLetter)
                && !NO_NAME.matcher(text).find();
    }

    /** Takes a cell of the labels' columns apart: the table's own word, category labels, and a name in what is left. */
    Labels read(CellText cell) {
        List<MasterData.Category> found = new ArrayList<>();
        List<String> left = new ArrayList<>();
        for (String word : cell.plain().split("\\s+")) {
            String key = Similarity.key(word);
            if (categories.containsKey(key)) {
                found.add(categories.get(key));
            } else if (!key.isEmpty()
                    && !key.equals(memberHead)
                    && !key.codePoints().allMatch(Character::isDigit)) {
                left.add(word);
            }
        }
        String name = String.join(" ", left);
        if (Similarity.key(name).equals(memberHead)) {
            return new Labels(List.of(), found, true);
        }
        boolean understood = name.isEmpty() || mayBeName(name);
        return new Labels(name.isEmpty() || !understood ? List.of() : List.of(name), found, understood);
    }
}
