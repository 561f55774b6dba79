package org.article28.local;

import java.io.IOException;
import java.nio.file.Path;
import org.article28.local.mail.Inbox;
import org.article28.local.mail.Mailbox;
import org.article28.local.mail.SmtpDoor;
import org.jspecify.annotations.Nullable;

/**
 * Takes every mail in by SMTP, sends none on, and shows what it holds over HTTP. Mails are kept as
 * {@code .eml} files.
 *
 * <p>SMTP: no TLS and no login; {@code PIPELINING}, {@code 8BITMIME}, {@code SMTPUTF8}; a mail is
 * answered with 250 when its file is written.
 *
 * <p>HTTP, in JSON unless a browser asks for {@code text/html}:
 *
 * <ul>
 *   <li>{@code GET /} and {@code GET /messages?to=&after=&limit=}: {@code {"total": n, "messages":
 *       […]}}, oldest first. {@code to} is an envelope recipient, compared without regard to case;
 *       {@code after} the id of the last message seen; {@code limit} 1 to 1000, otherwise 100.
 *       {@code total} counts all messages to {@code to}, whatever {@code after} and {@code limit}
 *       say. The browser's list at {@code /} is newest first.
 *   <li>{@code GET /messages/{id}}: {@code id} (a number that only grows), {@code receivedAt} (ISO
 *       8601, UTC), {@code envelopeFrom} (empty for bounces), {@code envelopeTo} (array), {@code
 *       from}, {@code to}, {@code subject} (decoded; null if absent), {@code messageId}, {@code
 *       headers} (name to array of values, unfolded, not decoded), {@code text}, {@code html} (null
 *       if absent). The elements of {@code messages} are the same.
 *   <li>{@code GET /messages/{id}/raw}: the bytes that came in, as {@code message/rfc822}.
 *   <li>{@code DELETE /messages}: forgets all; 204.
 * </ul>
 *
 * Anything else is answered with {@code {"status": n, "title": "…"}}.
 */
public final class MailCatcher implements Server {

    private final Path folder;
    private int smtpPort;
    private int inboxPort;
    private @Nullable SmtpDoor smtp;
    private @Nullable Inbox inbox;

    /** {@code smtpPort}, {@code inboxPort}: 0 for any, which it keeps from its first start on. */
    MailCatcher(Path folder, int smtpPort, int inboxPort) {
        this.folder = folder;
        this.smtpPort = smtpPort;
        this.inboxPort = inboxPort;
    }

    @Override
    public synchronized void start() {
        if (smtp != null) {
            return;
        }
        try {
            var mailbox = Mailbox.open(folder);
            var shown = Ports.listen(inboxPort, address -> Inbox.open(mailbox, address));
            inbox = shown;
            inboxPort = shown.port();
            var door = Ports.listen(smtpPort, address -> SmtpDoor.open(mailbox, address));
            smtp = door;
            smtpPort = door.port();
        } catch (IOException | RuntimeException e) {
            stop();
            throw new StackFailure("the mail catcher did not start: " + e.getMessage(), e);
        }
    }

    @Override
    public synchronized void stop() {
        if (smtp != null) {
            smtp.close();
            smtp = null;
        }
        if (inbox != null) {
            inbox.close();
            inbox = null;
        }
    }

    public synchronized int smtpPort() {
        return smtpPort;
    }

    public synchronized int inboxPort() {
        return inboxPort;
    }
}
