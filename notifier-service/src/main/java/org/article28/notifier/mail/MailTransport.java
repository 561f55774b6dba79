package org.article28.notifier.mail;

import org.article28.notifier.address.EmailAddress;

/** One connection to the mail server, kept open, for one thread. */
public interface MailTransport extends AutoCloseable {

    /** Hands over one mail to one recipient. */
    Outcome send(EmailAddress to, byte[] mail);

    @Override
    void close();
}
