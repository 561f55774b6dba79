package org.article28.notifier.mail;

import org.article28.notifier.address.EmailAddress;

/** A mail to be handed over to the mail server, for one recipient. */
public interface OutgoingMail {

    EmailAddress to();

    byte[] content();

    /** Asked right before the content leaves; if not, the outcome is {@code Unreachable}. */
    boolean mayLeave();

    /** Called once. */
    void ended(Outcome outcome);
}
