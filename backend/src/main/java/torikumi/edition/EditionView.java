package torikumi.edition;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import torikumi.round.Round;

/**
 * An edition as the API shows it.
 *
 * @param newerEditionId the edition that has taken this one's place; null while it is the latest
 * @param fromEditionId the draft or meeting edition whose content it repeats; null when it was compiled anew
 * @param documents what it can be read as
 */
@Schema(name = "Edition")
public record EditionView(
        UUID id,
        UUID councilId,
        RoundRef round,
        int number,
        EditionKind kind,
        boolean published,
        boolean current,
        String note,
        Instant compiledAt,
        @Schema(nullable = true) UUID newerEditionId,
        @Schema(nullable = true) UUID fromEditionId,
        List<Document> documents,
        int version) {

    /** The round it compiles. */
    @Schema(name = "EditionRound")
    public record RoundRef(UUID id, String name, int fiscalYear, String fiscalYearText) {}

    /**
     * One rendering.
     *
     * @param url the short address, which revalidates
     * @param contentUrl the address of these very bytes, which may be kept for ever; null until it was first made
     * @param sha256 of the bytes; null until it was first made
     */
    @Schema(name = "EditionDocument")
    public record Document(
            DocumentFormat format,
            String url,
            @Schema(nullable = true) String contentUrl,
            @Schema(nullable = true) String sha256) {}

    /**
     * Shows an edition.
     *
     * @param hashes the SHA-256 of the documents that have been made
     */
    public static EditionView of(Edition edition, Round round, UUID newer, Map<DocumentFormat, String> hashes) {
        return new EditionView(
                edition.id,
                edition.councilId,
                new RoundRef(round.id, round.name, round.fiscalYear, round.fiscalYearText()),
                edition.number,
                edition.kind,
                edition.published,
                edition.current,
                edition.note,
                edition.compiledAt,
                newer,
                edition.fromEditionId,
                Arrays.stream(DocumentFormat.values())
                        .map(format -> document(edition, round, format, hashes.get(format)))
                        .toList(),
                edition.shownVersion());
    }

    private static Document document(Edition edition, Round round, DocumentFormat format, String sha256) {
        var base = "/api/v1/editions/" + edition.id;
        return new Document(
                format,
                base + "/table." + format.extension(),
                sha256 == null
                        ? null
                        : base + "/documents/" + sha256 + "/"
                                + DocumentName.of(edition, round, format).inUrl(),
                sha256);
    }
}
