package torikumi.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import torikumi.edition.table.TableModel;
import torikumi.http.TimeSource;
import torikumi.submission.Part;
import torikumi.submission.version.SubmissionVersion;
import torikumi.text.EraDates;

/** 提出控え: what a member handed in, as it is printed, with when, by whom and for whom it was handed in. */
@ApplicationScoped
public class Receipts {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H時mm分");
    private static final DateTimeFormatter ENGLISH_TIME =
            DateTimeFormatter.ofPattern("d MMMM yyyy HH:mm 'Japan time'", Locale.ENGLISH);

    @Inject
    RoundTables tables;

    @Inject
    Documents documents;

    /** The receipt's table: the rows of the version, under lines that say what it is in the reader's language. */
    public TableModel table(Part part, SubmissionVersion version, Locale language) {
        var english = Locale.ENGLISH.getLanguage().equals(language.getLanguage());
        var round = part.round();
        var compiled = tables.compiler(round, List.of(part.member()))
                .compile(Map.of(part.member().originId, MemberContent.of(version.content)), Imprint.PREVIEW);
        return new TableModel(
                compiled.format(),
                (english ? "Receipt: " : "提出控え　") + round.title,
                english ? englishLines(part, version) : lines(part, version),
                compiled.legend(),
                "",
                "",
                "",
                round.name + (english ? ", version %d" : "　第%d回提出").formatted(version.number),
                compiled.headings(),
                compiled.themes(),
                compiled.members());
    }

    /** As a PDF. */
    public byte[] pdf(TableModel table) {
        return documents.preview(table, DocumentFormat.PDF);
    }

    private static String lines(Part part, SubmissionVersion version) {
        var by = version.submittedByName + (version.onBehalf ? "（代理入力。%sに代わって提出）".formatted(part.member().name) : "");
        return """
                %s　第%d回提出
                構成員　%s
                提出日時　%s
                提出した人　%s""".formatted(part.round().name, version.number, part.member().name, moment(version.submittedAt), by);
    }

    private static String englishLines(Part part, SubmissionVersion version) {
        var by = version.submittedByName + (version.onBehalf ? " (on behalf of %s)".formatted(part.member().name) : "");
        return """
                %s, version %d
                Member: %s
                Handed in at: %s
                Handed in by: %s""".formatted(
                        part.round().name,
                        version.number,
                        part.member().name,
                        ENGLISH_TIME.format(version.submittedAt.atZone(TimeSource.ZONE)),
                        by);
    }

    private static String moment(Instant instant) {
        var there = instant.atZone(TimeSource.ZONE);
        return EraDates.date(there.toLocalDate()) + TIME.format(there) + "（日本時間）";
    }
}
