package org.article28.notifier.mail;

import org.article28.notifier.address.EmailAddress;
import org.jspecify.annotations.Nullable;

/** A mail to be handed over to the mail server, for one recipient. */
public interface OutgoingMail {

    EmailAddress to();

    /** What is known by its bounces; null where nothing is. */
    @Nullable ReturnTag returnTag();

    byte[] content();

    /** Asked right before the content leaves; if not, the outcome is {@code Unreachable}. */
    boolean mayLeave();

    /** Called once. */
    void ended(Outcome outcome);
}
