package org.article28.notifier.mail;

import org.jspecify.annotations.Nullable;

/** Gives one mail after the other. */
@FunctionalInterface
public interface Outbox {

    /** The next one, or null if there is none now. */
    @Nullable OutgoingMail next();
}
