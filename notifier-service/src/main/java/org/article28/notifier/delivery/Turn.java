package org.article28.notifier.delivery;

import java.time.Duration;

/** Whether a mail may go. */
sealed interface Turn {

    record Now() implements Turn {}

    /** No mail may, until then. */
    record Wait(Duration time) implements Turn {}

    /** None to its domain may; it comes again then. */
    record PutOff(Duration time) implements Turn {}
}
