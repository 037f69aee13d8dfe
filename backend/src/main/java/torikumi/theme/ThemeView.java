package torikumi.theme;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A theme with its response measures as the API shows it. */
@Schema(name = "Theme")
public record ThemeView(
        UUID id,
        UUID councilId,
        int number,
        String name,
        @Schema(nullable = true) LocalDate validFrom,
        @Schema(nullable = true) LocalDate validTo,
        List<Measure> responseMeasures,
        int version) {

    /** A response measure within its theme. */
    @Schema(name = "ThemeResponseMeasure")
    public record Measure(
            UUID id,
            int position,
            String name,
            @Schema(nullable = true) LocalDate validTo) {}

    /**
     * Composes the representation.
     *
     * @param measures the theme's own, in order
     */
    public static ThemeView of(Theme theme, List<ResponseMeasure> measures) {
        return new ThemeView(
                theme.id,
                theme.councilId,
                theme.number,
                theme.name,
                theme.validFrom,
                theme.validTo,
                measures.stream()
                        .map(measure -> new Measure(measure.id, measure.position, measure.name, measure.validTo))
                        .toList(),
                theme.shownVersion());
    }
}
