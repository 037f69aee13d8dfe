package torikumi.embedded;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One mail as people read it: decoded names, decoded subject, and its plain text (its HTML source if it has no other).
 *
 * @param id its Message-ID: the same when the same mail was sent twice
 * @param attachments names of the files in it
 */
record CaughtMail(
        String id, String from, String to, String subject, String date, String text, List<String> attachments) {

    static CaughtMail of(MimeMessage message) {
        try {
            var sent = message.getSentDate();
            return new CaughtMail(
                    message.getMessageID(),
                    names(message.getFrom()),
                    names(message.getAllRecipients()),
                    message.getSubject(),
                    sent == null ? "" : Instant.ofEpochMilli(sent.getTime()).toString(),
                    text(message),
                    attachments(message));
        } catch (MessagingException e) {
            return new CaughtMail("", "", "", "読めないメール / unreadable mail", "", e.toString(), List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String names(jakarta.mail.Address[] addresses) {
        return addresses == null
                ? ""
                : Arrays.stream(addresses)
                        .map(address -> address instanceof InternetAddress internet
                                ? internet.toUnicodeString()
                                : address.toString())
                        .collect(Collectors.joining(", "));
    }

    /** The first part is the plainest (RFC 2046 section 5.1.4). */
    private static String text(Part part) throws MessagingException, IOException {
        return switch (part.getContent()) {
            case String text -> text;
            case Multipart parts when parts.getCount() > 0 -> text(parts.getBodyPart(0));
            case Object _ -> part.getContentType();
        };
    }

    private static List<String> attachments(Part part) throws MessagingException, IOException {
        var names = new ArrayList<String>();
        if (part.getContent() instanceof Multipart parts) {
            for (var i = 0; i < parts.getCount(); i++) {
                names.addAll(attachments(parts.getBodyPart(i)));
            }
        } else if (part.getFileName() != null) {
            names.add(MimeUtility.decodeText(part.getFileName()));
        }
        return names;
    }
}
