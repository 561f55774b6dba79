package org.article28.notifier.mail;

import java.time.Instant;
import org.article28.notifier.address.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * A mail to one person alone.
 *
 * @param messageId the same whenever it is sent again
 * @param unsubscribing null where there is nothing to unsubscribe from
 */
record SingleMail(
        Letterhead letterhead,
        String messageId,
        String text,
        String html,
        @Nullable Unsubscribing unsubscribing) {

    SingleMail(Letterhead letterhead, String messageId, String text, String html) {
        this(letterhead, messageId, text, html, null);
    }

    byte[] to(EmailAddress address, Instant date) {
        var mail = letterhead.begin(address, messageId, date);
        if (unsubscribing != null) {
            unsubscribing.writeTo(mail);
        }
        return mail.alternatives(MimeWriter.boundary(messageId), text, html);
    }
}
