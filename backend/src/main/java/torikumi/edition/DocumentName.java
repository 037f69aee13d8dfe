package torikumi.edition;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import torikumi.round.Round;
import torikumi.submission.Part;

/**
 * The file name of a document, such as 令和7年度_取組状況表_第1版.xlsx.
 *
 * @param people for people
 * @param ascii for programs that read no other names
 */
public record DocumentName(String people, String ascii) {

    private static final String NOT_IN_FILE_NAMES = "[\\\\/:*?\"<>|\\p{Cntrl}]";

    /** The name of an edition's document. */
    public static DocumentName of(Edition edition, Round round, DocumentFormat format) {
        return named(round, EditionName.of(edition), "edition-" + edition.number, format);
    }

    /** The name of a document of the present, unpublished state. */
    public static DocumentName ofPreview(Round round, DocumentFormat format) {
        return named(round, "確認用", "preview", format);
    }

    /** The name of the material that a council meets over. */
    public static DocumentName ofMaterial(Round round, DocumentFormat format) {
        var name = (round.fiscalYearText() + "_会議資料").replaceAll(NOT_IN_FILE_NAMES, "_");
        return new DocumentName(
                name + "." + format.extension(), "torikumi-" + round.fiscalYear + "-material." + format.extension());
    }

    /** The name of the receipt of a version that a member handed in, in the reader's language. */
    public static DocumentName ofReceipt(Part part, int number, Locale language) {
        var format = DocumentFormat.PDF;
        var name = Locale.ENGLISH.getLanguage().equals(language.getLanguage())
                ? "FY%d_receipt_%s_version%d".formatted(part.round().fiscalYear, part.member().name, number)
                : "%s_提出控え_%s_第%d回".formatted(part.round().fiscalYearText(), part.member().name, number);
        return new DocumentName(
                name.replaceAll(NOT_IN_FILE_NAMES, "_") + "." + format.extension(),
                "torikumi-%d-receipt-%d.%s".formatted(part.round().fiscalYear, number, format.extension()));
    }

    private static DocumentName named(Round round, String what, String asciiWhat, DocumentFormat format) {
        var name = (round.fiscalYearText() + "_取組状況表_" + what).replaceAll(NOT_IN_FILE_NAMES, "_");
        return new DocumentName(
                name + "." + format.extension(),
                "torikumi-" + round.fiscalYear + "-" + asciiWhat + "." + format.extension());
    }

    /** {@code Content-Disposition} with the name in both alphabets (RFC 6266, RFC 8187). */
    public String disposition(DocumentFormat format) {
        return (format.isShown() ? "inline" : "attachment") + "; filename=\"" + ascii + "\"; filename*=UTF-8''"
                + inUrl();
    }

    /** Percent-encoded, for a path segment. */
    public String inUrl() {
        return URLEncoder.encode(people, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
