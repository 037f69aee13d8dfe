package torikumi.notification;

import io.quarkus.mailer.Mail;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import torikumi.edition.DocumentName;
import torikumi.edition.Receipts;
import torikumi.edition.table.TableModel;
import torikumi.notification.round.RoundLetter;
import torikumi.notification.template.Wordings;
import torikumi.submission.Part;
import torikumi.submission.version.SubmissionVersion;

/** Writes the mail of a notification and of those it carries, as things are at this moment. */
@ApplicationScoped
class NoticeWriter {

    private static final String PDF = "application/pdf";

    @Inject
    NoticeFacts facts;

    @Inject
    Receipts receipts;

    @Inject
    Clock clock;

    @ConfigProperty(name = "torikumi.url")
    String url;

    /**
     * What came of writing.
     *
     * @param mail what to send; empty when nothing is left to tell
     * @param texts what each notice says, by its id
     * @param notNeeded why the others need not be sent, by their ids
     */
    record Written(Optional<Mail> mail, Map<UUID, Wording> texts, Map<UUID, String> notNeeded) {}

    private record Attachment(String name, byte[] content) {}

    /** A receipt's table is read within the transaction and printed outside: a rendering takes a second. */
    private record Printed(TableModel table, DocumentName name) {}

    private record Read(Written written, List<Attachment> attachments, List<Printed> printed) {}

    /** The mail of a notification. */
    Written write(UUID id) {
        var read = QuarkusTransaction.requiringNew().call(() -> read(id));
        read.written.mail.ifPresent(mail -> {
            read.attachments.forEach(file -> mail.addAttachment(file.name, file.content, PDF));
            read.printed.forEach(one -> mail.addAttachment(one.name.people(), receipts.pdf(one.table), PDF));
        });
        return read.written;
    }

    private Read read(UUID id) {
        var texts = new LinkedHashMap<UUID, Wording>();
        var notNeeded = new LinkedHashMap<UUID, String>();
        var notices = Notification.carriedBy(id);
        var told = new ArrayList<Notification>();
        for (var notice : notices) {
            StillSo.whyNot(notice, clock.instant()).ifPresentOrElse(why -> notNeeded.put(notice.id, why), () -> {
                told.add(notice);
                texts.put(notice.id, text(notice));
            });
        }
        var mail = told.isEmpty() ? Optional.<Mail>empty() : Optional.of(mail(notices.getFirst(), told, texts));
        return new Read(
                new Written(mail, texts, notNeeded),
                told.stream().flatMap(notice -> letters(notice).stream()).toList(),
                told.stream().flatMap(notice -> printed(notice).stream()).toList());
    }

    /** What a notice says now; also how a preview is made. */
    Wording text(Notification notice) {
        return Wordings.of(notice.councilId, notice.kind, notice.language).filled(facts.of(notice));
    }

    private Mail mail(Notification first, List<Notification> told, Map<UUID, Wording> texts) {
        var text = told.size() == 1 ? texts.get(told.getFirst().id) : digest(first, texts);
        return new Mail()
                .addTo(first.address)
                .setSubject(text.subject())
                .setText(text.body())
                // The same at every try: a mail server or program that gets it twice shows it once.
                .addHeader("Message-ID", "<" + first.id + "@" + host() + ">")
                // So that absence notes and the like do not answer (RFC 3834).
                .addHeader("Auto-Submitted", "auto-generated");
    }

    private static Wording digest(Notification first, Map<UUID, Wording> texts) {
        var frame = Wordings.ofDigest(first.language);
        var subjects = texts.values().stream().map(text -> "・" + text.subject()).collect(Collectors.joining("\n"));
        var bodies = texts.values().stream()
                .map(text -> "――――――――――\n" + text.subject() + "\n\n" + text.body())
                .collect(Collectors.joining("\n"));
        return new Wording(
                frame.subject().replace("{count}", String.valueOf(texts.size())),
                frame.body().replace("{to}", first.name).replace("{subjects}", subjects) + "\n" + bodies);
    }

    private static List<Attachment> letters(Notification notice) {
        return notice.kind.carriesLetters() && notice.roundId != null
                ? RoundLetter.of(notice.roundId).stream()
                        .map(letter -> new Attachment(letter.fileName, letter.content))
                        .toList()
                : List.of();
    }

    private List<Printed> printed(Notification notice) {
        if (notice.kind != NotificationKind.RECEIPT) {
            return List.of();
        }
        var part = Part.find(notice.submissionId).orElseThrow();
        var version = SubmissionVersion.find(notice.submissionId, notice.number).orElseThrow();
        var language = Locale.of(notice.language);
        return List.of(new Printed(
                receipts.table(part, version, language), DocumentName.ofReceipt(part, version.number, language)));
    }

    private String host() {
        var host = URI.create(url).getHost();
        return host == null ? "torikumi" : host;
    }
}
