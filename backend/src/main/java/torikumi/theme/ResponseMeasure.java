package torikumi.theme;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import torikumi.persistence.BaseEntity;

/** 対応策: one under a theme; a theme may have none. */
@Entity
public class ResponseMeasure extends BaseEntity {

    public UUID themeId;
    public int position;
    public String name;
    public LocalDate validFrom;
    /** Last day; null while it is in force. */
    public LocalDate validTo;

    /** Whether it is asked about on a day. */
    public boolean isInForceOn(LocalDate day) {
        return (validFrom == null || !validFrom.isAfter(day)) && (validTo == null || !validTo.isBefore(day));
    }

    /** Those of several themes, in printed order within each. */
    public static List<ResponseMeasure> ofThemes(Collection<UUID> themeIds) {
        return themeIds.isEmpty() ? List.of() : list("themeId in ?1 order by themeId, position, id", themeIds);
    }

    /** Those of several themes by theme, in printed order. */
    public static Map<UUID, List<ResponseMeasure>> byTheme(Collection<UUID> themeIds) {
        return ofThemes(themeIds).stream().collect(Collectors.groupingBy(measure -> measure.themeId));
    }
}
