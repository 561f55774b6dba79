package org.article28.notifier.announcement;

import org.jspecify.annotations.Nullable;

/** An event that can't be taken in however often it is tried; its message says why. */
final class Unreadable extends RuntimeException {

    Unreadable(String why) {
        super(why);
    }

    Unreadable(String why, @Nullable Throwable cause) {
        super(why, cause);
    }
}
