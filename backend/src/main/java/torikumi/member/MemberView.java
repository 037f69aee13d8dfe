package torikumi.member;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A seat as the API shows it. */
@Schema(name = "Member")
public record MemberView(
        UUID id,
        UUID councilId,
        @Schema(nullable = true) UUID organizationId,
        @Schema(nullable = true) OfCategory category,
        String name,
        int position,
        @Schema(nullable = true) LocalDate validFrom,
        @Schema(nullable = true) LocalDate validTo,
        int version) {

    /** The seat's category. */
    @Schema(name = "MemberCategory")
    public record OfCategory(UUID id, String name, String printedLabel) {}

    /** Expects the category to be loaded. */
    public static MemberView of(Member member) {
        var category = member.category;
        return new MemberView(
                member.id,
                member.councilId,
                member.organizationId,
                category == null ? null : new OfCategory(category.id, category.name, category.printedLabel),
                member.name,
                member.position,
                member.validFrom,
                member.validTo,
                member.shownVersion());
    }
}
