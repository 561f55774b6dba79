package org.article28.notifier.mail;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/**
 * Who writes.
 *
 * @see "docs/mail.md"
 */
@ConfigMapping(prefix = "article28.mail")
interface MailConfig {

    /** From of every mail, {@code Example <list@example.org>}; set it. */
    String from();

    /**
     * The envelope's sender of mails that have none of their own, to which bounces go; {@code
     * article28.bounces.address} or else the From where it is not set.
     */
    Optional<String> envelopeFrom();

    /**
     * A mailbox that ends subscriptions, named in notices beside the link; whoever reads it does it
     * by hand.
     */
    Optional<String> unsubscribeMailbox();
}
