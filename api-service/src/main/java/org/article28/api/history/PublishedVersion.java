package org.article28.api.history;

import java.time.Instant;
import org.article28.model.Summary;
import org.jspecify.annotations.Nullable;

/**
 * A version as the log knows it.
 *
 * @param number counts from 1 without gaps
 * @param publishedAt to the microsecond, later than the previous version's
 * @param hash SHA-256 in hexadecimal, chained to {@code previousHash}
 */
public record PublishedVersion(
        long number,
        Instant publishedAt,
        @Nullable String note,
        Summary summary,
        String hash,
        @Nullable String previousHash) {}
