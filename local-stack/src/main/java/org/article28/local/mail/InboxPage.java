package org.article28.local.mail;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The inbox as plain pages, without scripts. All that comes from a mail is escaped. */
final class InboxPage {

    private static final String FRAME =
            """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <link rel="icon" href="data:,">
            <title>%1$s</title>
            <style>
            :root { color-scheme: light dark; }
            body { font: 1rem/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 70rem; padding: 0 1rem; }
            table { border-collapse: collapse; width: 100%%; }
            th, td { border-bottom: 1px solid #8886; padding: .4rem .8rem .4rem 0; text-align: left; vertical-align: top; }
            td { overflow-wrap: anywhere; }
            pre { white-space: pre-wrap; }
            iframe { background: #fff; border: 1px solid #8886; height: 40rem; width: 100%%; }
            </style>
            </head>
            <body>
            <h1>%1$s</h1>
            %2$s
            </body>
            </html>
            """;

    private InboxPage() {}

    static String list(Mailbox.Page page) throws IOException {
        var rows = new StringBuilder();
        for (var message : Message.of(page.mails())) {
            rows.append(row(message));
        }
        var table =
                """
                <p>%d mails, the newest first. None of them left this machine.</p>
                <table>
                <thead><tr><th>Received</th><th>To</th><th>Subject</th></tr></thead>
                <tbody>
                %s</tbody>
                </table>"""
                        .formatted(page.total(), rows);
        return FRAME.formatted("Inbox", table);
    }

    private static String row(Message message) {
        return """
        <tr><td>%s</td><td>%s</td><td><a href="/messages/%d">%s</a></td></tr>
        """
                .formatted(
                        escaped(message.receivedAt()),
                        escaped(String.join(", ", message.envelopeTo())),
                        message.id(),
                        escaped(title(message)));
    }

    static String message(Message message) {
        var body =
                """
                <p><a href="/">All mails</a> · <a href="/messages/%d/raw">Source</a></p>
                <p>Received %s from %s for %s</p>
                %s%s<h2>Headers</h2>
                <table>
                <tbody>
                %s</tbody>
                </table>"""
                        .formatted(
                                message.id(),
                                escaped(message.receivedAt()),
                                escaped("<" + message.envelopeFrom() + ">"),
                                escaped(String.join(", ", message.envelopeTo())),
                                html(message.html()),
                                text(message.text()),
                                headers(message.headers()));
        return FRAME.formatted(escaped(title(message)), body);
    }

    private static String title(Message message) {
        var subject = message.subject();
        return subject == null || subject.isBlank() ? "(no subject)" : subject;
    }

    // The sandbox runs no script and sends no form; links open in a new tab, since people try out
    // what mails link to.
    private static String html(@Nullable String html) {
        return html == null
                ? ""
                : """
                  <h2>HTML</h2>
                  <iframe title="The HTML part of the mail" sandbox="allow-popups allow-popups-to-escape-sandbox" srcdoc="%s"></iframe>
                  """
                        .formatted(escaped("<base target=\"_blank\">" + html));
    }

    private static String text(@Nullable String text) {
        return text == null
                ? ""
                : """
                  <h2>Text</h2>
                  <pre>%s</pre>
                  """
                        .formatted(escaped(text));
    }

    private static String headers(Map<String, List<String>> headers) {
        return headers.entrySet().stream()
                .flatMap(
                        header ->
                                header.getValue().stream()
                                        .map(value -> header(header.getKey(), value)))
                .collect(Collectors.joining());
    }

    private static String header(String name, String value) {
        return """
        <tr><th scope="row">%s</th><td>%s</td></tr>
        """
                .formatted(escaped(name), escaped(value));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
