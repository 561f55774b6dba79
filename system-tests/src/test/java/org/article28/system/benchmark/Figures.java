package org.article28.system.benchmark;

/**
 * What was measured for a case: medians in milliseconds.
 *
 * @param publish from the request that changes one field of one entry to its answer
 * @param rows inserted, updated or deleted by one such publication
 * @param diff of the first version against the newest
 * @param load of an old version that is not in memory
 */
record Figures(double publish, double rows, double diff, double load) {}
