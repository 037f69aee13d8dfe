package torikumi.department;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import torikumi.text.PlainText;

/**
 * A department as it is sent.
 *
 * @param memberId a seat of the organisation; needed for a new one only
 * @param position its place in the list; at the end, or where it was, when absent
 */
@JsonIgnoreProperties({"id", "organization_id", "former_names", "version"})
public record DepartmentWrite(
        @Schema(nullable = true) UUID memberId,
        @NotBlank @PlainText(max = NAME_MAX) String name,
        @Schema(nullable = true) @Min(1) Integer position) {

    /** As long as the department of an entry. */
    static final int NAME_MAX = 200;
}
