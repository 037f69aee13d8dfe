package torikumi.masters;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import torikumi.masters.MasterRow.Line;
import torikumi.theme.ResponseMeasure;
import torikumi.theme.ResponseMeasureView;
import torikumi.theme.ResponseMeasureWrite;
import torikumi.theme.Theme;

/** 対応策 of one council, under themes that are named by their name. */
final class ResponseMeasureStore implements MasterStore {

    private final UUID council;
    private final References themes = new References();
    private final List<UUID> themeIds;

    ResponseMeasureStore(UUID council) {
        this.council = council;
        List<Theme> all = Theme.list("councilId = ?1 order by number, id", council);
        all.forEach(theme -> themes.with(theme.id, theme.name));
        themeIds = all.stream().map(theme -> theme.id).toList();
    }

    @Override
    public LinkedHashMap<UUID, Map<String, String>> rows() {
        var rows = new LinkedHashMap<UUID, Map<String, String>>();
        var measures = ResponseMeasure.byTheme(themeIds);
        themeIds.forEach(theme -> measures.getOrDefault(theme, List.of())
                .forEach(measure -> rows.put(
                        measure.id,
                        new Row()
                                .with("id", measure.id)
                                .with("theme", themes.shown(measure.themeId))
                                .with("position", measure.position)
                                .with("name", measure.name)
                                .with("valid_from", measure.validFrom)
                                .with("valid_to", measure.validTo)
                                .values())));
        return rows;
    }

    @Override
    public Map<String, String> resolve(ObjectNode body, Line line) {
        body.remove("theme");
        var theme = themes.find(line.value("theme"));
        theme.ifPresent(id -> body.put("theme_id", id.toString()));
        return theme.isEmpty() ? Map.of("theme", "master_file_theme_unknown") : Map.of();
    }

    @Override
    public Class<?> bodyType() {
        return ResponseMeasureWrite.class;
    }

    @Override
    public Written write(UUID id, Object body) {
        var write = (ResponseMeasureWrite) body;
        var measure = id == null ? new ResponseMeasure() : ResponseMeasure.<ResponseMeasure>findById(id);
        var before = id == null ? null : ResponseMeasureView.of(measure);
        measure.themeId = write.themeId();
        write.applyTo(measure);
        measure.persistAndFlush();
        return new Written(measure.id, council, before, ResponseMeasureView.of(measure));
    }
}
