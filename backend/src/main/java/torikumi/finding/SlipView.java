package torikumi.finding;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What 事務局修正（軽微） would replace to mend a finding.
 *
 * @param find as it is written now, letter by letter
 * @param replacement as it should be
 */
@Schema(name = "FindingSlip")
public record SlipView(String find, String replacement) {

    /** Of a spelling; empty for everything else, and where a line break in the word keeps it from being found. */
    static Optional<SlipView> of(Finding finding) {
        if (finding.code != FindingCode.PROGRAM_SPELLING) {
            return Optional.empty();
        }
        var find = String.valueOf(finding.args.get(0));
        var whole = finding.places.stream()
                .allMatch(place -> place.start() != null && place.end() - place.start() == find.length());
        return whole ? Optional.of(new SlipView(find, String.valueOf(finding.args.get(1)))) : Optional.empty();
    }
}
