package org.article28.api.history;

import org.jspecify.annotations.Nullable;

/**
 * What tells whether something in memory is still so.
 *
 * @param version the newest; null before the first publication
 * @param redactions how often the owner redacted something
 */
record Head(@Nullable PublishedVersion version, long redactions) {

    /** 0 before the first publication. */
    long number() {
        return version == null ? 0 : version.number();
    }

    boolean knows(long number, long redacted) {
        return number() >= number && redactions >= redacted;
    }

    /** The later of both: what was known once is not forgotten. */
    Head with(Head other) {
        return new Head(
                other.number() > number() ? other.version : version,
                Math.max(redactions, other.redactions));
    }
}
