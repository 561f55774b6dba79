package org.article28.notifier.webhook.call;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What came of a call. */
public sealed interface Answer {

    /**
     * The target answered.
     *
     * @param retryAfter how long it asks to be left alone; null where it does not say
     */
    record Status(int code, @Nullable Duration retryAfter) implements Answer {

        public boolean isSuccess() {
            return code >= 200 && code < 300;
        }
    }

    /** The call never left: nobody can have heard it. */
    record NotSent(String because) implements Answer {}

    /** Whether the target heard it is unknown. */
    record Lost(String because) implements Answer {}
}
