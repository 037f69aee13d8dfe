package torikumi.edition;

import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an edition can be read as. */
public enum DocumentFormat {
    HTML("text/html;charset=UTF-8", true),
    PDF("application/pdf", true),
    XLSX(DocumentFormat.XLSX_TYPE, false),
    JSON(MediaType.APPLICATION_JSON, true),
    CSV("text/csv;charset=UTF-8", false);

    /** The media type of Excel's files. */
    public static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final String mediaType;
    private final boolean shown;

    DocumentFormat(String mediaType, boolean shown) {
        this.mediaType = mediaType;
        this.shown = shown;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The end of its file name, without the dot. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether browsers show it themselves; otherwise they save it. */
    public boolean isShown() {
        return shown;
    }

    public static Optional<DocumentFormat> ofExtension(String extension) {
        return Arrays.stream(values())
                .filter(format -> format.extension().equals(extension))
                .findFirst();
    }
}
