package torikumi.council;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import torikumi.text.PlainText;

/** What a council is created or replaced with; read-only fields of the representation are passed over. */
@JsonIgnoreProperties({"id", "version"})
public record CouncilWrite(
        @NotNull @Pattern(regexp = "[a-z0-9][a-z0-9-]{0,62}")
        String slug,

        @NotBlank @PlainText(max = 200) String name,
        @NotBlank @PlainText(max = 200) String tableTitle,
        @PlainText(max = 2000, multiline = true) String tableCaption,
        @PlainText(max = 500, multiline = true) String legend,
        @PlainText(max = 100) String themeHeading,
        @PlainText(max = 100) String measureHeading,
        @PlainText(max = 100) String memberHeading,
        @NotBlank @PlainText(max = 200) String initiativeLabel,
        @NotBlank @PlainText(max = 200) String challengeLabel,
        @NotBlank @PlainText(max = 200) String initiativeNothingText,
        @NotBlank @PlainText(max = 200) String challengeNothingText,
        @PlainText(max = 200) String absentWording,
        ColorMode colorMode,
        Boolean editorsMaySubmit,
        @PlainText(max = 1000, multiline = true) String contact) {

    void applyTo(Council council) {
        council.slug = slug;
        council.name = name;
        council.tableTitle = tableTitle;
        council.tableCaption = or(tableCaption, "");
        council.legend = or(legend, "");
        council.themeHeading = or(themeHeading, council.themeHeading);
        council.measureHeading = or(measureHeading, council.measureHeading);
        council.memberHeading = or(memberHeading, council.memberHeading);
        council.initiativeLabel = initiativeLabel;
        council.challengeLabel = challengeLabel;
        council.initiativeNothingText = initiativeNothingText;
        council.challengeNothingText = challengeNothingText;
        council.absentWording = absentWording;
        council.colorMode = or(colorMode, council.colorMode);
        council.editorsMaySubmit = or(editorsMaySubmit, council.editorsMaySubmit);
        council.contact = or(contact, "");
    }

    private static <T> T or(T sent, T otherwise) {
        return sent == null ? otherwise : sent;
    }
}
