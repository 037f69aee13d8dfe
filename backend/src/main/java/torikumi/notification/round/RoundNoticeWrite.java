package torikumi.notification.round;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import torikumi.text.PlainText;

/** How a round is to speak to its members; see {@link RoundNoticeView}. */
@Schema(name = "RoundNotificationSettingsWrite")
@JsonIgnoreProperties({"round_id", "letters", "version"})
public record RoundNoticeWrite(
        @NotNull @PlainText(max = 100) String documentNumber,
        @NotNull @PlainText(max = 200) String sender,
        @Schema(nullable = true) LocalDate datedOn,
        @NotNull Boolean announceOpening,
        @NotNull @Size(max = 10) List<@NotNull @Min(-60) @Max(60) Integer> reminderDays,
        @NotNull @Min(0) @Max(23) Integer reminderHour) {}
