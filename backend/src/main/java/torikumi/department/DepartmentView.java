package torikumi.department;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A department as the API shows it.
 *
 * @param organizationId the organisation, whose seats share the list
 * @param memberId the seat, when no organisation is registered for it
 * @param formerNames what it was called before, the latest first
 */
@Schema(name = "Department")
public record DepartmentView(
        UUID id,
        @Schema(nullable = true) UUID organizationId,
        @Schema(nullable = true) UUID memberId,
        String name,
        int position,
        List<FormerNameView> formerNames,
        int version) {

    /** A name it had until a day. */
    @Schema(name = "FormerDepartmentName")
    public record FormerNameView(String name, LocalDate until) {}

    static DepartmentView of(Department department) {
        return new DepartmentView(
                department.id,
                department.organizationId,
                department.memberId,
                department.getName(),
                department.position,
                department.getFormerNames().stream()
                        .map(former -> new FormerNameView(former.name(), former.until()))
                        .toList(),
                department.shownVersion());
    }
}
