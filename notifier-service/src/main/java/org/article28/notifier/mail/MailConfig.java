package org.article28.notifier.mail;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** Who writes. */
@ConfigMapping(prefix = "article28.mail")
interface MailConfig {

    /** The From of every mail, {@code Example <list@example.org>}. */
    String from();

    /** The envelope's sender, to which bounces go; the From where none is set. */
    Optional<String> envelopeFrom();

    /** A mailbox that ends subscriptions; offered beside the link only where it is set. */
    Optional<String> unsubscribeMailbox();
}
