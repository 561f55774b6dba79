package org.article28.system.benchmark;

/** Versions far from each other, each in turn, so that none is asked for twice soon. */
final class Turns {

    private static final int STEP = 7;

    private final long first;
    private final long count;
    private long turn;

    /** From the first to the one before the last. */
    Turns(long first, long last) {
        this.first = first;
        this.count = last - first;
    }

    long next() {
        return first + Math.floorMod(turn++ * (count / STEP * 2 + 1), count);
    }
}
