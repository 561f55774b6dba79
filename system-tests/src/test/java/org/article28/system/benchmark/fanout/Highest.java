package org.article28.system.benchmark.fanout;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/** The highest of values that are looked at twice a second. */
final class Highest {

    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory());
    private final AtomicLong highest = new AtomicLong();

    Highest(LongSupplier value) {
        thread.scheduleWithFixedDelay(
                () -> highest.accumulateAndGet(value.getAsLong(), Math::max),
                0,
                500,
                TimeUnit.MILLISECONDS);
    }

    long stop() {
        thread.shutdownNow();
        return highest.get();
    }
}
