package org.article28.notifier.mail.incoming;

/** The mailbox could not be read, or not to its end; what was not marked comes again. */
public final class MailboxAway extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MailboxAway(Exception cause) {
        super(String.valueOf(cause.getMessage()), cause);
    }
}
