package torikumi.finding;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import torikumi.submission.EntryKind;
import torikumi.submission.check.CheckField;
import torikumi.text.Sentence;

/**
 * Where a finding's text stands, as it was when the check ran.
 *
 * @param member the member's name in the round
 * @param theme the theme's number
 * @param entryId absent when it is about the whole cell
 * @param entryNumber the entry's place in its cell, from 1
 * @param field absent when it is about the entry as a whole
 * @param start first UTF-16 code unit of the field
 * @param end the unit after the last one
 * @param excerpt the sentence around it
 */
@Schema(name = "FindingPlace")
public record Place(
        UUID memberId,
        String member,
        UUID submissionId,
        int theme,
        EntryKind kind,
        @JsonInclude(JsonInclude.Include.NON_NULL) UUID entryId,
        @JsonInclude(JsonInclude.Include.NON_NULL) Integer entryNumber,
        @JsonInclude(JsonInclude.Include.NON_NULL) CheckField field,
        @JsonInclude(JsonInclude.Include.NON_NULL) Integer start,
        @JsonInclude(JsonInclude.Include.NON_NULL) Integer end,
        String excerpt) {

    private static final int EXCERPT = 160;

    /** A whole cell. */
    static Place of(Part part) {
        return new Place(
                part.member().originId,
                part.member().name,
                part.cell().submissionId,
                part.cell().theme,
                part.cell().kind,
                null,
                null,
                null,
                null,
                null,
                "");
    }

    /** A whole entry. */
    static Place of(Line line) {
        return at(line, null, null, null, line.entry().text);
    }

    /** Some characters of an entry. */
    static Place of(Line line, CheckField field, int start, int end) {
        return at(
                line, field, start, end, Sentence.around(line.of(field), start).text());
    }

    private static Place at(Line line, CheckField field, Integer start, Integer end, String around) {
        var cell = line.part().cell();
        return new Place(
                line.part().member().originId,
                line.part().member().name,
                cell.submissionId,
                cell.theme,
                cell.kind,
                line.entry().id,
                line.number(),
                field,
                start,
                end,
                shortened(around.strip()));
    }

    private static String shortened(String text) {
        var length = text.codePointCount(0, text.length());
        return length <= EXCERPT ? text : text.substring(0, text.offsetByCodePoints(0, EXCERPT)) + "…";
    }
}
