package org.article28.notifier.work;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

/**
 * Counters that stand in the metrics before they count anything: what begins with its first event
 * has no rise that an alert could see.
 */
public final class Declared {

    private Declared() {}

    /**
     * @param tags names and values in turn
     */
    public static void counter(
            MeterRegistry metrics, String name, String description, String... tags) {
        Counter.builder(name).description(description).tags(tags).register(metrics);
    }
}
