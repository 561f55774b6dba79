package org.article28.system.benchmark;

import java.time.Duration;
import java.util.Arrays;

/** Times what is done again and again. */
final class Stopwatch {

    private static final int WARM_UPS = 200;
    private static final int FEWEST_WARM_UPS = 20;
    private static final Duration LONGEST_WARM_UP = Duration.ofSeconds(8);

    private Stopwatch() {}

    /** Lets the service compile what it does often, before that is measured. */
    static void warmUp(Runnable action) {
        long end = System.nanoTime() + LONGEST_WARM_UP.toNanos();
        for (int i = 0; i < WARM_UPS && (i < FEWEST_WARM_UPS || System.nanoTime() < end); i++) {
            action.run();
        }
    }

    /** The median in milliseconds. */
    static double median(int repetitions, Runnable action) {
        var nanos = new long[repetitions];
        for (int i = 0; i < repetitions; i++) {
            long begin = System.nanoTime();
            action.run();
            nanos[i] = System.nanoTime() - begin;
        }
        Arrays.sort(nanos);
        return nanos[repetitions / 2] / 1e6;
    }
}
