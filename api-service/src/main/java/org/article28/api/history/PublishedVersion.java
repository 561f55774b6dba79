package org.article28.api.history;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.article28.model.Correction;
import org.article28.model.Summary;
import org.jspecify.annotations.Nullable;

/**
 * A version as the log knows it.
 *
 * @param number counts from 1 without gaps
 * @param publishedAt to the microsecond, later than the previous version's
 * @param hash SHA-256 in hexadecimal, chained to {@code previousHash}
 * @param editorial whether the publisher marked what may be as editorial
 * @param imported a past version, taken over with its date
 * @param publishedBy for auditors only
 */
public record PublishedVersion(
        long number,
        Instant publishedAt,
        @Nullable String note,
        Summary summary,
        String hash,
        @Nullable String previousHash,
        @Nullable Correction corrects,
        boolean editorial,
        boolean imported,
        String publishedBy) {

    /** When the next version is published, now: strictly later, whatever the clock does. */
    public static Instant next(@Nullable PublishedVersion newest, Instant now) {
        var published = now.truncatedTo(ChronoUnit.MICROS);
        return newest != null && !published.isAfter(newest.publishedAt())
                ? newest.publishedAt().plus(1, ChronoUnit.MICROS)
                : published;
    }
}
