package torikumi.submission.correction;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import torikumi.submission.EntryKind;
import torikumi.submission.entry.EntryView;

/**
 * A correction as the API shows it.
 *
 * @param theme the theme's number in the round
 * @param number the version of the submission that holds it
 * @param changes the fields before and after
 * @param answerNote what the member says of it
 */
@Schema(name = "MinorCorrection")
public record MinorCorrectionView(
        UUID id,
        UUID submissionId,
        EntryView.Named member,
        UUID entryId,
        int theme,
        EntryKind kind,
        int number,
        List<FieldChange> changes,
        String reason,
        Instant correctedAt,
        String correctedByName,
        CorrectionState state,
        @Schema(nullable = true) String answerNote,
        @Schema(nullable = true) Instant answeredAt,
        @Schema(nullable = true) String answeredByName,
        int version) {

    static MinorCorrectionView of(CorrectionRow row) {
        var correction = row.correction();
        return new MinorCorrectionView(
                correction.id,
                correction.submissionId,
                new EntryView.Named(row.memberId(), row.memberName()),
                correction.entryId,
                correction.theme,
                correction.kind,
                correction.number,
                correction.changes,
                correction.reason,
                correction.correctedAt,
                correction.correctedByName,
                correction.getState(),
                correction.getAnswerNote(),
                correction.getAnsweredAt(),
                correction.getAnsweredByName(),
                correction.shownVersion());
    }
}
