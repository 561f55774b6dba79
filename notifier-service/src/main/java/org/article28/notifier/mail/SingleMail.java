package org.article28.notifier.mail;

import java.time.Instant;
import org.article28.notifier.address.EmailAddress;

/** A mail to one person alone. {@code messageId}: the same whenever it is sent again. */
record SingleMail(Letterhead letterhead, String messageId, String text, String html) {

    byte[] to(EmailAddress address, Instant date) {
        return letterhead
                .begin(address, messageId, date)
                .alternatives(MimeWriter.boundary(messageId), text, html);
    }
}
