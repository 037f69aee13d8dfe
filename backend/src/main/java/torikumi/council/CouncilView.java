package torikumi.council;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A council as the API shows it. */
@Schema(name = "Council")
public record CouncilView(
        UUID id,
        String slug,
        String name,
        String tableTitle,
        String tableCaption,
        String legend,
        String themeHeading,
        String measureHeading,
        String memberHeading,
        String initiativeLabel,
        String challengeLabel,
        String initiativeNothingText,
        String challengeNothingText,
        @Schema(nullable = true) String absentWording,
        ColorMode colorMode,
        boolean editorsMaySubmit,
        String contact,
        int version) {

    public static CouncilView of(Council council) {
        return new CouncilView(
                council.id,
                council.slug,
                council.name,
                council.tableTitle,
                council.tableCaption,
                council.legend,
                council.themeHeading,
                council.measureHeading,
                council.memberHeading,
                council.initiativeLabel,
                council.challengeLabel,
                council.initiativeNothingText,
                council.challengeNothingText,
                council.absentWording,
                council.colorMode,
                council.editorsMaySubmit,
                council.contact,
                council.shownVersion());
    }
}
