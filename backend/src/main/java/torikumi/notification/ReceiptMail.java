package torikumi.notification;

import io.quarkus.mailer.Mail;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.Engine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import torikumi.council.Council;
import torikumi.edition.DocumentName;
import torikumi.edition.Receipts;
import torikumi.edition.table.TableModel;
import torikumi.http.TimeSource;
import torikumi.submission.Part;
import torikumi.submission.version.SubmissionVersion;
import torikumi.submission.version.VersionContent;
import torikumi.text.EraDates;

/** Words the receipt's mail; what was handed in is attached as it is printed. */
@ApplicationScoped
class ReceiptMail {

    @Inject
    Receipts receipts;

    @Inject
    Engine templates;

    /** Where the browser finds the product. */
    @ConfigProperty(name = "torikumi.url")
    String url;

    /**
     * What the templates know.
     *
     * @param filled cells with entries
     * @param nothing cells that were declared to hold nothing
     * @param empty cells without either
     */
    record Facts(
            String to,
            String round,
            String member,
            int number,
            String at,
            String by,
            boolean onBehalf,
            long filled,
            long nothing,
            long empty,
            String link,
            String council,
            String contact) {}

    private record Written(String address, String language, Facts facts, TableModel table, DocumentName file) {}

    /** The mail of a notification. */
    Mail write(UUID notificationId) {
        var written = QuarkusTransaction.requiringNew().call(() -> read(notificationId));
        var template = templates.getTemplate("notification/receipt_" + written.language + ".txt");
        // the first line is the subject
        var text = template.data("receipt", written.facts).render().split("\n", 2);
        return new Mail()
                .addTo(written.address)
                .setSubject(text[0].strip())
                .setText(text[1].strip() + "\n")
                .addAttachment(written.file.japanese(), receipts.pdf(written.table), "application/pdf");
    }

    private Written read(UUID notificationId) {
        Notification notification = Notification.findById(notificationId);
        var part = Part.find(notification.submissionId).orElseThrow();
        var version = SubmissionVersion.find(notification.submissionId, notification.number)
                .orElseThrow();
        return new Written(
                notification.address,
                notification.language,
                facts(notification, part, version),
                receipts.table(part, version),
                DocumentName.ofReceipt(part, version.number));
    }

    private Facts facts(Notification notification, Part part, SubmissionVersion version) {
        Council council = Council.findById(notification.councilId);
        var cells = version.content.cells();
        return new Facts(
                notification.name,
                part.round().name,
                part.member().name,
                version.number,
                moment(version.submittedAt, notification.language),
                version.submittedByName,
                version.onBehalf,
                cells.stream().filter(cell -> !cell.entries().isEmpty()).count(),
                cells.stream()
                        .filter(VersionContent.FrozenCell::nothingToReport)
                        .count(),
                cells.stream()
                        .filter(cell -> cell.entries().isEmpty() && !cell.nothingToReport())
                        .count(),
                url + "/submissions/" + notification.submissionId + "/check",
                council.name,
                council.contact);
    }

    private static String moment(Instant instant, String language) {
        var there = instant.atZone(TimeSource.ZONE);
        return "en".equals(language)
                ? DateTimeFormatter.ofPattern("d MMMM yyyy HH:mm 'Japan time'", Locale.ENGLISH)
                        .format(there)
                : EraDates.date(there.toLocalDate())
                        + DateTimeFormatter.ofPattern("H時mm分（日本時間）").format(there);
    }
}
