package org.article28.notifier.mail;

/** A way to the mail server, kept open, for one thread. */
public interface MailTransport extends AutoCloseable {

    /** Hands over what the outbox gives, until it gives none and all of them have ended. */
    void send(Outbox outbox);

    @Override
    void close();
}
