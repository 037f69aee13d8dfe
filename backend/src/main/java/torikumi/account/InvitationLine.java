package torikumi.account;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import torikumi.security.Role;

/**
 * One line of a file of people.
 *
 * @param line its number in the file, the head being the first
 * @param member what the file calls the seat
 * @param memberId the seat; null when there is none of that name
 * @param problems what keeps it from being done
 */
@Schema(name = "InvitationLine")
public record InvitationLine(
        int line,
        Status status,
        String member,
        @Schema(nullable = true) UUID memberId,
        @Schema(nullable = true) Role role,
        String name,
        String email,
        List<Fault> problems) {

    /** What would be done. */
    @Schema(name = "InvitationLineStatus")
    public enum Status {
        /** An invitation goes out. */
        NEW,
        /** The person has the role, or is being invited. */
        UNCHANGED,
        /** Something has to be corrected first. */
        INVALID
    }

    /** What is wrong with a column. */
    @Schema(name = "InvitationLineProblem")
    public record Fault(String column, String code, String message) {}
}
