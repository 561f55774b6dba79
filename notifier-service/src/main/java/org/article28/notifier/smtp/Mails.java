package org.article28.notifier.smtp;

import org.jspecify.annotations.Nullable;

/** Gives one mail after the other. */
@FunctionalInterface
public interface Mails {

    /**
     * The next one, or null if there is none now. Asked for before the server has answered for the
     * one before.
     */
    @Nullable Mail next();
}
