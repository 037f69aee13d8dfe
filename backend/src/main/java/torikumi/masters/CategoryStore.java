package torikumi.masters;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import torikumi.member.Category;
import torikumi.member.CategoryView;
import torikumi.member.CategoryWrite;

/**
 * 構成員区分 of one council.
 *
 * @param council whose
 */
record CategoryStore(UUID council) implements MasterStore {

    @Override
    public LinkedHashMap<UUID, Map<String, String>> rows() {
        var rows = new LinkedHashMap<UUID, Map<String, String>>();
        Category.<Category>list("councilId = ?1 order by position, id", council)
                .forEach(category -> rows.put(
                        category.id,
                        new Row()
                                .with("id", category.id)
                                .with("position", category.position)
                                .with("name", category.name)
                                .with("printed_label", category.printedLabel)
                                .with("valid_from", category.validFrom)
                                .with("valid_to", category.validTo)
                                .values()));
        return rows;
    }

    @Override
    public Class<?> bodyType() {
        return CategoryWrite.class;
    }

    @Override
    public Written write(UUID id, Object body) {
        var category = id == null ? new Category() : Category.<Category>findById(id);
        var before = id == null ? null : CategoryView.of(category);
        category.councilId = council;
        ((CategoryWrite) body).applyTo(category);
        category.persistAndFlush();
        return new Written(category.id, council, before, CategoryView.of(category));
    }
}
