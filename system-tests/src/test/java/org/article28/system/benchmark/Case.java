package org.article28.system.benchmark;

/**
 * One measurement.
 *
 * @param entries of the list
 * @param versions that the list has when it is measured
 */
record Case(int entries, int versions) {

    /** The version of the quickstart's example, which the list replaces. */
    static final int BEFORE = 1;

    /** The number of the list's first version. */
    static long first() {
        return BEFORE + 1L;
    }

    /** The number of the list's last version when it is measured. */
    long last() {
        return BEFORE + (long) versions;
    }

    /** Large lists take long, and vary less. */
    int repetitions() {
        return entries > 10_000 ? 21 : 41;
    }
}
