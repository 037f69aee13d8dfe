package torikumi.edition;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import torikumi.text.PlainText;
import torikumi.text.TextRules;

/**
 * The order to compile an edition.
 *
 * @param note shown with the edition: what is new or was corrected
 * @param documentNumber 資料1, printed at the top right
 * @param asOf the day the table speaks of; left out: that edition's, else the round's, for a draft else
 *     today
 * @param fromEditionId a draft or meeting edition of the round whose content is taken as it stands; left out: each
 *     member's last accepted version is compiled
 * @param confirmWithoutAccepted the members whose rows stay empty because no version of theirs was accepted
 */
@Schema(name = "EditionWrite")
public record EditionWrite(
        @NotNull EditionKind kind,

        @Schema(nullable = true) @PlainText(max = 2000, multiline = true)
        String note,

        @Schema(nullable = true) @PlainText(max = 50) String documentNumber,
        @Schema(nullable = true) LocalDate asOf,
        @Schema(nullable = true) UUID fromEditionId,
        Set<UUID> confirmWithoutAccepted) {

    public EditionWrite {
        note = note == null ? "" : TextRules.withLineFeeds(note);
        documentNumber = documentNumber == null ? "" : documentNumber;
        confirmWithoutAccepted = confirmWithoutAccepted == null ? Set.of() : Set.copyOf(confirmWithoutAccepted);
    }
}
