package torikumi.account;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.constraints.Email;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import torikumi.text.PlainText;
import torikumi.text.TextRules;

/**
 * How to reach a member's office.
 *
 * @param department 部署名
 * @param email an address that several people read; reminders go there too
 */
@Schema(name = "Contact")
public record ContactView(
        UUID memberId,
        String department,
        @Schema(nullable = true) String email,
        @Schema(nullable = true) String phone,
        String note,
        int version) {

    /** What it is replaced with; what is left out becomes empty. */
    @Schema(name = "ContactWrite")
    @JsonIgnoreProperties({"member_id", "version"})
    public record Write(
            @PlainText(max = 200) String department,
            @Email @PlainText(max = 255) String email,
            @PlainText(max = 50) String phone,
            @PlainText(max = 2000, multiline = true) String note) {

        void applyTo(Contact contact) {
            contact.department = department == null ? "" : department;
            contact.email = email == null || email.isBlank() ? null : email.strip();
            contact.phone = phone == null || phone.isBlank() ? null : phone.strip();
            contact.note = note == null ? "" : TextRules.withLineFeeds(note);
        }
    }

    static ContactView of(UUID memberId, Contact contact) {
        // An empty one has the tag 0, so whoever comes second with it is told.
        return contact == null
                ? new ContactView(memberId, "", null, null, "", 0)
                : new ContactView(
                        memberId, contact.department, contact.email, contact.phone, contact.note, contact.version + 1);
    }
}
