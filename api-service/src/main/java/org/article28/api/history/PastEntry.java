package org.article28.api.history;

import java.time.Instant;
import org.article28.model.SubProcessor;
import org.jspecify.annotations.Nullable;

/**
 * A revision of an entry.
 *
 * @param sinceVersion the version that made it
 * @param untilVersion the version from which on it no longer holds; null while it holds
 * @param publishedAt when {@code sinceVersion} was published
 */
public record PastEntry(
        long sinceVersion,
        @Nullable Long untilVersion,
        Instant publishedAt,
        SubProcessor content) {}
