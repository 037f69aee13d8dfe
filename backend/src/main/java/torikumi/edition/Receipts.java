package torikumi.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
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

    @Inject
    RoundTables tables;

    @Inject
    Documents documents;

    /** The receipt's table: the rows of the version, under lines that say what it is. */
    public TableModel table(Part part, SubmissionVersion version) {
        var round = part.round();
        var compiled = tables.compiler(round, List.of(part.member()))
                .compile(Map.of(part.member().originId, MemberContent.of(version.content)), Imprint.PREVIEW);
        return new TableModel(
                compiled.format(),
                "提出控え　" + round.title,
                lines(part, version),
                compiled.legend(),
                "",
                "",
                "",
                round.name + "　第%d回提出".formatted(version.number),
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

    private static String moment(Instant instant) {
        var there = instant.atZone(TimeSource.ZONE);
        return EraDates.date(there.toLocalDate()) + TIME.format(there) + "（日本時間）";
    }
}
