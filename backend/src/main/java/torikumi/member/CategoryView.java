package torikumi.member;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A category as the API shows it. */
@Schema(name = "Category")
public record CategoryView(
        UUID id,
        UUID councilId,
        int position,
        String name,
        String printedLabel,
        @Schema(nullable = true) LocalDate validFrom,
        @Schema(nullable = true) LocalDate validTo,
        int version) {

    public static CategoryView of(Category category) {
        return new CategoryView(
                category.id,
                category.councilId,
                category.position,
                category.name,
                category.printedLabel,
                category.validFrom,
                category.validTo,
                category.shownVersion());
    }
}
