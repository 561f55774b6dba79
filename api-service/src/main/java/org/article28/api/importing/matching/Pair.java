package org.article28.api.importing.matching;

/**
 * What speaks for two entries being one.
 *
 * @param score the more the better
 * @param sure whether it is enough to take them for one without asking
 */
record Pair(double score, boolean sure) {

    static final Pair NONE = new Pair(Double.NEGATIVE_INFINITY, false);

    static Pair sure(double score) {
        return new Pair(score, true);
    }

    static Pair unsure(double score) {
        return new Pair(score, false);
    }

    boolean isPossible() {
        return score > Double.NEGATIVE_INFINITY;
    }
}
