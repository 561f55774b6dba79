package org.article28.local.quickstart;

import java.io.PrintStream;
import java.util.Locale;

/** Tells who waits that something goes on. */
final class Progress {

    private static final long TICK_MILLIS = 100;
    private static final int TICKS_BETWEEN_DOTS = 10;

    private final PrintStream out;
    private final long begun = System.nanoTime();
    private int ticks;
    private boolean dots;

    Progress(PrintStream out) {
        this.out = out;
    }

    synchronized void say(String what) {
        endDots();
        out.println(what);
    }

    void done(String what) {
        say(
                String.format(
                        Locale.ROOT,
                        "  %-18s ready after %.1f s",
                        what,
                        (System.nanoTime() - begun) / 1e9));
    }

    /** Waits a moment; prints a dot every second. */
    void tick() {
        try {
            Thread.sleep(TICK_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
        dot();
    }

    private synchronized void dot() {
        if (++ticks % TICKS_BETWEEN_DOTS == 0) {
            out.print(".");
            out.flush();
            dots = true;
        }
    }

    private void endDots() {
        if (dots) {
            out.println();
            dots = false;
        }
    }
}
