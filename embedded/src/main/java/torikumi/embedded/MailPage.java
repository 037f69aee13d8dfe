package torikumi.embedded;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The page of the mail catcher. Everything from a mail is escaped; only its web addresses become links. */
final class MailPage {
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>&\"']+(?:&amp;[^\\s<>&\"']+)*");

    private MailPage() {}

    static String html(List<CaughtMail> mails) {
        var list = mails.isEmpty()
                ? "<p>まだメールはありません。 No mail yet.</p>"
                : mails.stream().map(MailPage::article).collect(Collectors.joining("\n"));
        return """
                <!doctype html>
                <html lang="ja">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width">
                <title>取組 受信メール</title>
                <style>
                body { font-family: sans-serif; line-height: 1.7; max-width: 50rem; margin: 2rem auto; padding: 0 1rem; color: #1a1a1c }
                article { border: 1px solid #949494; border-radius: 8px; padding: 0 1rem; margin: 1rem 0 }
                pre { white-space: pre-wrap; overflow-wrap: anywhere; font: inherit }
                </style>
                </head>
                <body>
                <h1>受信メール（%d 通）</h1>
                <p>送信されたメールはすべてここに届き、外には出ません。 Every mail ends here; none leaves this machine.</p>
                %s
                </body>
                </html>
                """.formatted(mails.size(), list);
    }

    private static String article(CaughtMail mail) {
        return """
                <article>
                <h2>%s</h2>
                <p>差出人: %s<br>宛先: %s<br>日時: %s%s</p>
                <pre>%s</pre>
                </article>""".formatted(
                        escape(mail.subject()),
                        escape(mail.from()),
                        escape(mail.to()),
                        escape(mail.date()),
                        mail.attachments().stream()
                                .map(name -> "<br>添付: " + escape(name))
                                .collect(Collectors.joining()),
                        LINK.matcher(escape(mail.text())).replaceAll("<a href=\"$0\">$0</a>"));
    }

    private static String escape(String text) {
        return text == null
                ? ""
                : text.replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;")
                        .replace("\"", "&quot;")
                        .replace("'", "&#39;");
    }
}
