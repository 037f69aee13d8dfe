package torikumi.theme;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A response measure as the API shows it. */
@Schema(name = "ResponseMeasure")
public record ResponseMeasureView(
        UUID id,
        UUID themeId,
        int position,
        String name,
        @Schema(nullable = true) LocalDate validFrom,
        @Schema(nullable = true) LocalDate validTo,
        int version) {

    public static ResponseMeasureView of(ResponseMeasure measure) {
        return new ResponseMeasureView(
                measure.id,
                measure.themeId,
                measure.position,
                measure.name,
                measure.validFrom,
                measure.validTo,
                measure.shownVersion());
    }
}
